import { countyOf, type MunicipalityCode } from '../domain/area-code.ts';
import type { Finding } from '../domain/finding.ts';
import { readCorrespondence } from '../sources/klass.ts';
import { readCentralityIndex, readLabourMarketRegions } from '../sources/regions.ts';
import type {
  CountyRow,
  FormerMunicipalityRow,
  LabourMarketRegionRow,
  MunicipalityRow,
} from '../tables/official.ts';
import type { Catalogue } from './catalogue.ts';
import type { Division, DivisionCodes } from './division.ts';
import type { Document } from './document.ts';
import { formerRows } from './former-rows.ts';
import type { Intake, Ledger } from './intake.ts';
import { inheritedRegion, regionsOf, type RegionCells } from './labour-market-regions.ts';

/** The municipalities, what they were, and the regions they lie in. */
export interface Register {
  readonly municipalities: MunicipalityRow[];
  readonly former: FormerMunicipalityRow[];
  readonly regions: LabourMarketRegionRow[];
}

/** The register of municipalities with all that is true of each in the division's own year. */
export function municipalityRows(
  catalogue: Catalogue,
  division: Division,
  intake: Intake,
  ledger: Ledger,
): Register {
  const { labourMarketRegions: file } = catalogue;
  const { index, before, classes, rows, regions } = readAll(catalogue, division, intake, ledger);
  const drawnOn = numbersOf(division, file);
  const municipalities = [...division.own.municipalities].flatMap(
    ([code, name]): MunicipalityRow[] => {
      const row = {
        ...identity(division, code, name),
        centrality_index: index.get(code)?.centrality_index,
        centrality_class: classOf(classes.get(code)),
        region: inheritedRegion(code, regions, drawnOn),
      };
      const gaps = lackingOf(row, catalogue);
      ledger.add(...gaps.map((lacked) => lacking(code, name, lacked)));
      return isComplete(row) ? [finished(row)] : [];
    },
  );
  const listed = regionsOf(rows, file.path);
  ledger.add(...listed.findings);
  const former = formerRows(division, { index: before, regions });
  return { municipalities, former, regions: listed.regions };
}

const numbersOf = (division: Division, { numbers }: Document): DivisionCodes =>
  division.on(numbers ?? division.own.date);

/** What is told of each municipality, each held against the division that it stands on. */
function readAll(catalogue: Catalogue, division: Division, intake: Intake, ledger: Ledger) {
  const {
    centralityClasses,
    centralityIndex,
    earlierCentralityIndex: earlier,
    labourMarketRegions,
  } = catalogue;
  const placed = <Row extends { readonly municipality: MunicipalityCode }>(
    document: Document,
    rows: readonly Row[],
  ): ReadonlyMap<MunicipalityCode, Row> => {
    const map = byMunicipality(rows, document.path, ledger);
    ledger.add(...strangers(map.keys(), numbersOf(division, document), document.path));
    return map;
  };
  const indexIn = (document: Document) =>
    placed(document, ledger.take(readCentralityIndex(intake.text(document), document.path), []));
  const classes = ledger.take(
    readCorrespondence(intake.text(centralityClasses), centralityClasses.path),
    new Map<string, string>(),
  );
  ledger.add(...strangers(classes.keys(), division.own, centralityClasses.path));
  const text = intake.text(labourMarketRegions);
  const rows = ledger.take(readLabourMarketRegions(text, labourMarketRegions.path), []);
  return {
    index: indexIn(centralityIndex),
    before: earlier === undefined ? new Map<MunicipalityCode, never>() : indexIn(earlier),
    classes,
    rows,
    regions: placed(labourMarketRegions, rows),
  };
}

type Identity = Pick<
  MunicipalityRow,
  'municipality' | 'name' | 'county' | 'municipality_2024' | 'name_2024' | 'county_2024'
>;

function identity(division: Division, code: MunicipalityCode, name: string): Identity {
  const later = division.latest.recoding.toOther.get(code) ?? [];
  return {
    municipality: code,
    name,
    county: countyOf(code),
    municipality_2024: later,
    name_2024: later.map((each) => division.latest.municipalities.get(each) ?? each),
    county_2024: countyOf(later[0] ?? code),
  };
}

interface Draft extends Identity {
  readonly centrality_index: number | undefined;
  readonly centrality_class: number | undefined;
  readonly region: RegionCells | undefined;
}
type Complete = { readonly [Key in keyof Draft]: NonNullable<Draft[Key]> };

/** The files in which a municipality has no line. */
function lackingOf(
  { centrality_index, centrality_class, region }: Draft,
  catalogue: Catalogue,
): string[] {
  return [
    ...(centrality_index === undefined ? [catalogue.centralityIndex.path] : []),
    ...(centrality_class === undefined ? [catalogue.centralityClasses.path] : []),
    ...(region === undefined ? [catalogue.labourMarketRegions.path] : []),
  ];
}

const isComplete = (draft: Draft): draft is Complete =>
  [draft.centrality_index, draft.centrality_class, draft.region].every(
    (value) => value !== undefined,
  );

const finished = ({ region, ...row }: Complete): MunicipalityRow => ({ ...row, ...region });

/** Klass 128 numbers the classes 01–06. */
function classOf(target: string | undefined): number | undefined {
  const number = Number(target);
  return Number.isInteger(number) && number >= 1 && number <= 6 ? number : undefined;
}

function byMunicipality<Row extends { readonly municipality: MunicipalityCode }>(
  rows: readonly Row[],
  file: string,
  ledger: Ledger,
): ReadonlyMap<MunicipalityCode, Row> {
  const map = new Map<MunicipalityCode, Row>();
  for (const row of rows) {
    if (map.has(row.municipality)) {
      ledger.add(
        finding(file, row.municipality, 'code-once', 'the municipality has two lines', 'keep one'),
      );
    }
    map.set(row.municipality, row);
  }
  return map;
}

const strangers = (
  codes: Iterable<string>,
  { municipalities }: DivisionCodes,
  file: string,
): Finding[] =>
  [...codes]
    .filter((code) => !(municipalities as ReadonlyMap<string, string>).has(code))
    .map((code) =>
      finding(
        file,
        code,
        'code-known',
        'no municipality of the division has this number',
        'use the file of the division’s own year',
      ),
    );

const lacking = (code: string, name: string, file: string): Finding =>
  finding(file, code, 'municipality-complete', `${name} has no line here`, 'add its line');

const finding = (
  file: string,
  code: string,
  rule: string,
  message: string,
  remedy: string,
): Finding => ({ file, place: `code ${code}`, rule, message, remedy });

/** The counties of every division, told apart by the year they came in. */
export const countyRows = ({ all }: Division): CountyRow[] =>
  all.flatMap(({ date, counties }) =>
    [...counties].map(([county, name]) => ({ division: Number(date.slice(0, 4)), county, name })),
  );
