import {
  countyOf,
  isCountyCode,
  isMunicipalityCode,
  type CountyCode,
  type MunicipalityCode,
} from '../domain/area-code.ts';
import type { Finding } from '../domain/finding.ts';
import { recodingOf, type Recoding } from '../domain/recode.ts';
import { readChanges, readKlassCodes, type KlassCode } from '../sources/klass.ts';
import * as catalogue from './catalogue.ts';
import type { Intake, Ledger } from './intake.ts';

/** The municipalities and counties of two years, and how the later came from the earlier. */
export interface Division {
  readonly municipalities: ReadonlyMap<MunicipalityCode, string>;
  readonly municipalitiesLater: ReadonlyMap<MunicipalityCode, string>;
  readonly counties: ReadonlyMap<CountyCode, string>;
  readonly countiesLater: ReadonlyMap<CountyCode, string>;
  readonly recoding: Recoding;
}

/** Reads the five Klass answers that make up the division; every own number must be reached. */
export function readDivision(intake: Intake, ledger: Ledger): Division {
  const named = <Code extends string>(
    document: catalogue.Document,
    is: (text: string) => text is Code,
  ): ReadonlyMap<Code, string> => {
    const codes = ledger.take(readKlassCodes(intake.text(document), document.path), []);
    ledger.add(...codes.filter(({ code }) => !is(code)).map((one) => strange(one, document.path)));
    return new Map(codes.flatMap(({ code, name }) => (is(code) ? [[code, name] as const] : [])));
  };
  const municipalities = named(catalogue.municipalityCodes, isMunicipalityCode);
  const municipalitiesLater = named(catalogue.municipalityCodesLater, isMunicipalityCode);
  const counties = named(catalogue.countyCodes, isCountyCode);
  const countiesLater = named(catalogue.countyCodesLater, isCountyCode);
  const document = catalogue.municipalityChanges;
  const changes = ledger.take(readChanges(intake.text(document), document.path), []);
  const recoding = recodingOf([...municipalities.keys()], [...municipalitiesLater.keys()], changes);
  ledger.add(...unreached(municipalitiesLater, recoding));
  ledger.add(...countyless(municipalities, counties, catalogue.municipalityCodes.path));
  ledger.add(
    ...countyless(municipalitiesLater, countiesLater, catalogue.municipalityCodesLater.path),
  );
  return { municipalities, municipalitiesLater, counties, countiesLater, recoding };
}

const strange = ({ code, name }: KlassCode, file: string): Finding => ({
  file,
  place: `code ${code}`,
  rule: 'code-shape',
  message: `${name} has a number of another kind than the list`,
  remedy: 'ask Klass for this standard and date again',
});

function unreached(
  later: ReadonlyMap<MunicipalityCode, string>,
  { toOwn, toLater }: Recoding,
): Finding[] {
  const file = catalogue.municipalityChanges.path;
  const remedy = 'ask Klass for the changes between the two dates again';
  return [
    ...[...later]
      .filter(([code]) => !toOwn.has(code))
      .map(([code, name]) => ({
        file,
        place: `code ${code}`,
        rule: 'recoding-complete',
        message: `${name} comes from no number of the atlas's division`,
        remedy,
      })),
    ...[...toLater]
      .filter(([, codes]) => codes.length === 0)
      .map(([code]) => ({
        file,
        place: `code ${code}`,
        rule: 'recoding-complete',
        message: 'this number of the division became nothing later',
        remedy,
      })),
  ];
}

function countyless(
  municipalities: ReadonlyMap<MunicipalityCode, string>,
  counties: ReadonlyMap<CountyCode, string>,
  file: string,
): Finding[] {
  return [...municipalities]
    .filter(([code]) => !counties.has(countyOf(code)))
    .map(([code, name]) => ({
      file,
      place: `code ${code}`,
      rule: 'county-known',
      message: `${name} is in county ${countyOf(code)}, which is not in the list of counties`,
      remedy: 'ask Klass 104 and 131 for the same date',
    }));
}
