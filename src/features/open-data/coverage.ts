import type { Atlas } from '../../atlas/atlas.ts';
import type { Area, Municipality } from '../../atlas/area.ts';
import { EVIDENCE_LEVELS, type Evidence } from '../../domain/coverage-basis.ts';
import { isKnown, known, ratio } from '../../domain/observation.ts';
import { reasonOf, valueOrEmpty } from './cells.ts';
import type { Row } from './columns.ts';
import { GAP_REACH_COLUMNS, gapReachCells } from './gap-reach.ts';
import { toMunicipality, toRegion, type OpenTable } from './table.ts';

const INPUTS = [
  'programmes/coverage.csv',
  'programmes/programmes.csv',
  'municipalities.csv',
  'population.csv',
];

/** A set of municipalities that coverage is counted over. */
interface Group {
  readonly type: string;
  readonly code: string;
  readonly name: string | undefined;
  readonly members: Area['members'];
}

function groupsOf({ areas }: Atlas): readonly Group[] {
  const classes = [...new Set(areas.municipalities.map((each) => each.centralityClass))].sort();
  const byClass = classes.map((centralityClass) => ({
    type: 'centrality-class',
    code: String(centralityClass),
    name: undefined,
    members: areas.municipalities
      .filter((each) => each.centralityClass === centralityClass)
      .map(({ code }) => code),
  }));
  return [
    areas.country,
    ...areas.counties,
    ...areas.counties2024,
    ...byClass,
    ...areas.regions,
  ] satisfies readonly Group[];
}

export const COVERAGE_SUMMARY: OpenTable = {
  id: 'coverage-summary',
  columns: [
    'evidence',
    'group_type',
    'group',
    'municipalities',
    'covered_municipalities',
    'population',
    'covered_population',
    'group_name',
    'covered_municipality_share',
    'covered_population_share',
    'population_year',
    'incomplete',
    'left_out',
  ],
  key: ['evidence', 'group_type', 'group'],
  references: [],
  inputs: INPUTS,
  rows: (atlas) =>
    EVIDENCE_LEVELS.flatMap((evidence) =>
      groupsOf(atlas).map((group) => summaryRow(atlas, evidence, group)),
    ),
};

function summaryRow(atlas: Atlas, evidence: Evidence, group: Group): Row {
  const { coverage, population } = atlas;
  const count = coverage.count(group.members, evidence);
  const leftOut = group.members.filter((code) => {
    const { ownYear } = population;
    return !isKnown(population.of(atlas.municipality(code)).get(ownYear));
  });
  const shareOf = (part: number, whole: number) => valueOrEmpty(ratio(known(part), known(whole)));
  return {
    evidence,
    group_type: group.type,
    group: group.code,
    ...count,
    group_name: group.name,
    covered_municipality_share: shareOf(count.covered_municipalities, count.municipalities),
    covered_population_share: shareOf(count.covered_population, count.population),
    population_year: population.ownYear,
    incomplete: leftOut.length > 0,
    left_out: leftOut,
  };
}

export const GAPS: OpenTable = {
  id: 'gaps',
  columns: [
    'evidence',
    'municipality',
    'name',
    'county',
    'centrality_class',
    'labour_market_region',
    'population',
    'population_status',
    'population_year',
    'reached_as_area',
    ...GAP_REACH_COLUMNS,
  ],
  key: ['evidence', 'municipality'],
  references: [
    toMunicipality(),
    toRegion(),
    toMunicipality('nearest_covered'),
    toMunicipality('nearest_host'),
  ],
  inputs: [...INPUTS, 'commuting.csv', 'boundaries/municipalities.topojson'],
  rows: (atlas) =>
    EVIDENCE_LEVELS.flatMap((evidence) =>
      atlas.coverage
        .gaps(atlas.areas.country.members, evidence)
        .map((municipality) => gapRow(atlas, evidence, municipality)),
    ),
};

function gapRow(atlas: Atlas, evidence: Evidence, municipality: Municipality): Row {
  const { ownYear } = atlas.population;
  const population = atlas.population.of(municipality).get(ownYear);
  return {
    evidence,
    municipality: municipality.code,
    name: municipality.ownName,
    county: municipality.county,
    centrality_class: municipality.centralityClass,
    labour_market_region: municipality.region,
    population: valueOrEmpty(population),
    population_status: reasonOf(population),
    population_year: ownYear,
    reached_as_area: atlas.coverage.programmesIn(municipality.code, 'area').length > 0,
    ...gapReachCells(atlas, evidence, municipality.code),
  };
}
