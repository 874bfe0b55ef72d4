import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import { isKnown, type Observation } from '../../domain/observation.ts';
import type { RegionType } from '../../domain/indicators/region-typology.ts';
import { reasonOf, shareOfPercent, valueOrEmpty } from './cells.ts';
import type { Row } from './columns.ts';
import { toMunicipality, toRegion, type OpenTable } from './table.ts';

/** Residents in the year that coverage is weighed by. */
const residents = ({ population }: Atlas, area: Area): Observation | undefined =>
  population.of(area).get(population.ownYear);

/** One for each number of today, in their order; nothing where one of them lacks. */
const allKnown = (figures: readonly (number | undefined)[]): readonly number[] | undefined => {
  const known = figures.filter((each) => each !== undefined);
  return known.length === figures.length ? known : undefined;
};

export const MUNICIPALITIES: OpenTable = {
  id: 'municipalities',
  columns: [
    'municipality',
    'name',
    'county',
    'municipality_2024',
    'name_2024',
    'county_2024',
    'centrality_index',
    'centrality_class',
    'labour_market_region',
    'inclusion_criterion',
    'population',
    'population_status',
    'population_year',
    'travel_time_minutes',
    'out_commuting_share',
    'in_commuting_share',
    'coverage',
    'centrality_index_2024',
    'centrality_class_2024',
  ],
  key: ['municipality'],
  references: [toRegion()],
  inputs: ['municipalities.csv', 'population.csv', 'programmes/coverage.csv'],
  rows: (atlas) =>
    atlas.areas.municipalities.map((municipality): Row => {
      const { code, placement, later } = municipality;
      const population = residents(atlas, municipality);
      return {
        municipality: code,
        name: municipality.ownName,
        county: municipality.county,
        municipality_2024: later.map((each) => each.code),
        name_2024: later.map((each) => each.name),
        county_2024: municipality.county2024,
        centrality_index: municipality.centralityIndex,
        centrality_class: municipality.centralityClass,
        labour_market_region: municipality.region,
        inclusion_criterion: placement?.criterion ?? '',
        population: valueOrEmpty(population),
        population_status: reasonOf(population),
        population_year: atlas.population.ownYear,
        travel_time_minutes: placement?.travelTimeMinutes,
        out_commuting_share: placement && shareOfPercent(placement.outCommutingPercent),
        in_commuting_share: placement && shareOfPercent(placement.inCommutingPercent),
        coverage: atlas.coverage.status(code),
        centrality_index_2024: allKnown(later.map((each) => each.centralityIndex)),
        centrality_class_2024: allKnown(later.map((each) => each.centralityClass)),
      };
    }),
};

export const LABOUR_MARKET_REGIONS: OpenTable = {
  id: 'labour-market-regions',
  columns: [
    'labour_market_region',
    'name',
    'municipalities',
    'population',
    'size_type',
    'centre_type',
    'largest_municipality',
    'largest_share',
    'population_status',
    'population_year',
    'size_type_reached',
    'centre_type_reached',
    'members',
    'incomplete',
    'left_out',
  ],
  key: ['labour_market_region'],
  references: [toMunicipality('largest_municipality')],
  inputs: ['labour-market-regions.csv', 'municipalities.csv', 'population.csv'],
  rows: (atlas) =>
    atlas.areas.regions.map((region): Row => {
      const { all, reached } = atlas.typologies;
      const type = all.regions.get(region.code);
      const amongReached: RegionType | undefined = reached.regions.get(region.code);
      const population = residents(atlas, region);
      const leftOut = isKnown(population) ? (population.leftOut ?? []) : region.members;
      return {
        labour_market_region: region.code,
        name: region.name,
        municipalities: region.members.length,
        population: valueOrEmpty(population),
        size_type: type?.size,
        centre_type: type?.centre,
        largest_municipality: type?.largest,
        largest_share: type?.largestShare,
        population_status: reasonOf(population),
        population_year: atlas.population.ownYear,
        size_type_reached: amongReached?.size,
        centre_type_reached: amongReached?.centre,
        members: region.members,
        incomplete: leftOut.length > 0,
        left_out: leftOut,
      };
    }),
};

export const COUNTIES: OpenTable = {
  id: 'counties',
  columns: ['division', 'county', 'name'],
  key: ['division', 'county'],
  references: [],
  inputs: ['counties.csv'],
  rows: ({ tables }) =>
    tables.counties.map(({ division, county, name }) => ({ division, county, name })),
};

export const POPULATION: OpenTable = {
  id: 'population',
  columns: ['municipality', 'year', 'population', 'population_status', 'recode'],
  key: ['municipality', 'year'],
  references: [toMunicipality()],
  inputs: ['population.csv'],
  rows: ({ tables }) =>
    tables.population.map(({ municipality, year, persons, status, recode }) => ({
      municipality,
      year,
      population: persons,
      population_status: status,
      recode,
    })),
};
