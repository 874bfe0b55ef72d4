import { countyOf, type MunicipalityCode } from '../domain/area-code.ts';
import type { Finding } from '../domain/finding.ts';
import { readCorrespondence } from '../sources/klass.ts';
import {
  readCentralityIndex,
  readLabourMarketRegions,
  type RegionRow,
} from '../sources/regions.ts';
import type { CountyRow, LabourMarketRegionRow, MunicipalityRow } from '../tables/official.ts';
import type { Catalogue } from './catalogue.ts';
import type { Division } from './division.ts';
import type { Intake, Ledger } from './intake.ts';

/** The register of municipalities with all that is true of each in the division's own year. */
export function municipalityRows(
  catalogue: Catalogue,
  division: Division,
  intake: Intake,
  ledger: Ledger,
): { municipalities: MunicipalityRow[]; regions: LabourMarketRegionRow[] } {
  const { centralityIndex, centralityClasses, labourMarketRegions } = catalogue;
  const index = byMunicipality(
    ledger.take(readCentralityIndex(intake.text(centralityIndex), centralityIndex.path), []),
    centralityIndex.path,
    ledger,
  );
  const classes = ledger.take(
    readCorrespondence(intake.text(centralityClasses), centralityClasses.path),
    new Map<string, string>(),
  );
  const regionRows = ledger.take(
    readLabourMarketRegions(intake.text(labourMarketRegions), labourMarketRegions.path),
    [],
  );
  const regions = byMunicipality(regionRows, labourMarketRegions.path, ledger);
  ledger.add(...strangers(index.keys(), division, centralityIndex.path));
  ledger.add(...strangers(classes.keys(), division, centralityClasses.path));
  ledger.add(...strangers(regions.keys(), division, labourMarketRegions.path));
  const municipalities = [...division.own.municipalities].flatMap(
    ([code, name]): MunicipalityRow[] => {
      const row = {
        ...identity(division, code, name),
        centrality_index: index.get(code)?.centrality_index,
        centrality_class: classOf(classes.get(code)),
        region: regions.get(code),
      };
      const gaps = lackingOf(row, catalogue);
      ledger.add(...gaps.map((file) => lacking(code, name, file)));
      return isComplete(row) ? [finished(row)] : [];
    },
  );
  return { municipalities, regions: regionsOf(regionRows, labourMarketRegions.path, ledger) };
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
  readonly region: RegionRow | undefined;
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

const finished = ({ region, ...row }: Complete): MunicipalityRow => ({
  ...row,
  ...placement(region),
});

const placement = (region: RegionRow) => ({
  labour_market_region: region.ba_region,
  inclusion_criterion: region.inclusion_criterion,
  travel_time_minutes: region.travel_time_minutes,
  out_commuting_percent: region.out_commuting_percent,
  in_commuting_percent: region.in_commuting_percent,
});

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

function regionsOf(
  rows: readonly RegionRow[],
  file: string,
  ledger: Ledger,
): LabourMarketRegionRow[] {
  const names = new Map<string, LabourMarketRegionRow>();
  for (const { ba_region, ba_region_name } of rows) {
    const first = names.get(ba_region);
    if (first !== undefined && first.name !== ba_region_name) {
      const message = `the region is called both «${first.name}» and «${ba_region_name}»`;
      const remedy = 'give the region one name';
      ledger.add(finding(file, ba_region, 'one-name', message, remedy));
    }
    names.set(ba_region, { labour_market_region: ba_region, name: ba_region_name });
  }
  return [...names.values()];
}

const strangers = (codes: Iterable<string>, division: Division, file: string): Finding[] =>
  [...codes]
    .filter((code) => !(division.own.municipalities as ReadonlyMap<string, string>).has(code))
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

/** The counties of the own division and of the last one, told apart by the year they came in. */
export const countyRows = ({ own, latest }: Division): CountyRow[] =>
  [...new Set([own, latest])].flatMap(({ date, counties }) =>
    [...counties].map(([county, name]) => ({ division: Number(date.slice(0, 4)), county, name })),
  );
