import { countyOf, type MunicipalityCode } from '../../domain/area-code.ts';
import type { Finding } from '../../domain/finding.ts';
import { readLabourMarketRegions } from '../sources/regions.ts';
import type {
  CountyRow,
  FormerMunicipalityRow,
  LabourMarketRegionRow,
  MunicipalityRow,
} from '../tables/official.ts';
import type { Catalogue } from './catalogue.ts';
import { centralityToday, classesIn, indexIn, type CentralityToday } from './centrality.ts';
import type { Division } from './division.ts';
import { formerRows } from './former-rows.ts';
import type { Intake, Ledger } from './intake.ts';
import { inheritedRegion, regionsOf, type RegionCells } from './labour-market-regions.ts';
import { numbersOf, placed, placeFinding } from './placed-rows.ts';

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
  const all = readAll(catalogue, division, intake, ledger);
  const { index, before, classes, today, rows, regions } = all;
  const drawnOn = numbersOf(division, file);
  const municipalities = [...division.own.municipalities].flatMap(
    ([code, name]): MunicipalityRow[] => {
      const row = {
        ...identity(division, code, name),
        centrality_index: index.get(code)?.centrality_index,
        centrality_class: classes.get(code),
        ...today(code, name),
        region: inheritedRegion(code, regions, drawnOn),
      };
      const gaps = lackingOf(row, catalogue);
      ledger.add(...gaps.map((lacked) => lacking(code, name, lacked)));
      return isComplete(row) ? [finished(row, division)] : [];
    },
  );
  const listed = regionsOf(rows, file.path);
  ledger.add(...listed.findings);
  const former = formerRows(division, { index: before, regions });
  return { municipalities, former, regions: listed.regions };
}

/** What is told of each municipality, each held against the division that it stands on. */
function readAll(catalogue: Catalogue, division: Division, intake: Intake, ledger: Ledger) {
  const { earlierCentralityIndex: earlier, labourMarketRegions } = catalogue;
  const reading = { division, intake, ledger };
  const text = intake.text(labourMarketRegions);
  const rows = ledger.take(readLabourMarketRegions(text, labourMarketRegions.path), []);
  return {
    index: indexIn(catalogue.centralityIndex, reading),
    before: earlier === undefined ? new Map<MunicipalityCode, never>() : indexIn(earlier, reading),
    classes: classesIn(catalogue.centralityClasses, division.own, reading),
    today: centralityToday(catalogue, reading),
    rows,
    regions: placed(labourMarketRegions, rows, reading),
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

interface Draft extends Identity, CentralityToday {
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

/** Where the own division is today's, what a municipality is today is what it is. */
const finished = ({ region, ...row }: Complete, { own, latest }: Division): MunicipalityRow => ({
  ...row,
  ...(own === latest && {
    centrality_index_2024: [row.centrality_index],
    centrality_class_2024: [row.centrality_class],
  }),
  ...region,
});

const lacking = (code: string, name: string, file: string): Finding =>
  placeFinding(file, code, 'municipality-complete', `${name} has no line here`, 'add its line');

/** The counties of every division, told apart by the year they came in. */
export const countyRows = ({ all }: Division): CountyRow[] =>
  all.flatMap(({ date, counties }) =>
    [...counties].map(([county, name]) => ({ division: Number(date.slice(0, 4)), county, name })),
  );
