import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import { COMMUTING_RATES, type CommutingFigures } from '../../domain/indicators/commuting.ts';
import { allAreas, areaNameOf } from './areas.ts';
import { reasonOf, valueOrEmpty } from './cells.ts';
import type { Cell, ColumnName, Row } from './columns.ts';
import { toMunicipality, type OpenTable } from './table.ts';

/** After each rate how far rounding can have moved it, and why it is missing where it is. */
const UNCERTAINTY = COMMUTING_RATES.flatMap((rate): ColumnName[] => [
  `${rate}_lower`,
  `${rate}_upper`,
  `${rate}_status`,
]);

export const COMMUTING: OpenTable = {
  id: 'commuting',
  columns: [
    'area_type',
    'area',
    'year',
    'employed_residents',
    'jobs',
    'live_and_work',
    'out_commuters',
    'in_commuters',
    'out_within_region',
    ...COMMUTING_RATES,
    'area_name',
    'municipal_out_commuters',
    'to_more_central',
    ...UNCERTAINTY,
  ],
  key: ['area_type', 'area', 'year'],
  references: [],
  inputs: [
    'commuting.csv',
    'municipalities.csv',
    'labour-market-regions.csv',
    'programmes/coverage.csv',
  ],
  rows: (atlas) =>
    allAreas(atlas).flatMap((area) =>
      atlas.commuting.years.map((year) => commutingRow(atlas, area, year)),
    ),
};

function commutingRow(atlas: Atlas, area: Area, year: number): Row {
  const figures = atlas.commuting.of(area, year);
  return {
    area_type: area.type,
    area: area.code,
    year,
    ...figures?.counts,
    area_name: areaNameOf(area),
    ...ratesOf(figures),
  };
}

function ratesOf(figures: CommutingFigures | undefined): Row {
  const cells: (readonly [ColumnName, Cell])[] = COMMUTING_RATES.flatMap((rate) => {
    const found = figures?.rates[rate];
    return [
      [rate, valueOrEmpty(found?.value)] as const,
      [`${rate}_lower` as const, found?.bounds?.lower] as const,
      [`${rate}_upper` as const, found?.bounds?.upper] as const,
      [`${rate}_status` as const, reasonOf(found?.value)] as const,
    ];
  });
  return Object.fromEntries(cells);
}

export const FLOWS: OpenTable = {
  id: 'flows',
  columns: ['year', 'residence', 'workplace', 'employed'],
  key: ['year', 'residence', 'workplace'],
  references: [toMunicipality('residence'), toMunicipality('workplace')],
  inputs: ['commuting.csv'],
  rows: ({ tables }) =>
    tables.commuting.map(({ year, residence, workplace, employed }) => ({
      year,
      residence,
      workplace,
      employed,
    })),
};

export const FRAGMENTATION: OpenTable = {
  id: 'fragmentation',
  columns: [
    'centrality_class',
    'year',
    'municipalities',
    'weighted',
    'mean',
    'fragmentation_status',
    'regions_of_one',
  ],
  key: ['centrality_class', 'year'],
  references: [],
  inputs: ['commuting.csv', 'municipalities.csv', 'labour-market-regions.csv'],
  rows: ({ fragmentation }) =>
    fragmentation.map(
      ({ centralityClass, year, municipalities, weighted, mean, regionsOfOne }): Row => ({
        centrality_class: centralityClass,
        year,
        municipalities,
        weighted: valueOrEmpty(weighted),
        mean: valueOrEmpty(mean),
        fragmentation_status: reasonOf(weighted),
        regions_of_one: regionsOfOne,
      }),
    ),
};
