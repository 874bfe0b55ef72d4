import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import { isKnown } from '../../domain/observation.ts';
import { allAreas, areaNameOf } from './areas.ts';
import { reasonOf, valueOrEmpty } from './cells.ts';
import type { Row } from './columns.ts';
import type { OpenTable } from './table.ts';

/** What the members of the areas are taken from. */
const AREAS = ['municipalities.csv', 'programmes/coverage.csv'];

export const YOUNG_ADULTS: OpenTable = {
  id: 'young-adults',
  columns: [
    'area_type',
    'area',
    'year',
    'residents',
    'young_adults',
    'share',
    'change_since_2020',
    'cohort_change',
    'residents_status',
    'young_adults_status',
    'share_status',
    'change_since_2020_status',
    'cohort_change_status',
    'area_name',
    'incomplete',
    'left_out',
  ],
  key: ['area_type', 'area', 'year'],
  references: [],
  inputs: ['population.csv', 'residents-by-age.csv', ...AREAS],
  rows: (atlas) =>
    allAreas(atlas).flatMap((area) =>
      atlas.people.youngAdults.years.map((year) => youngAdultsRow(atlas, area, year)),
    ),
};

function youngAdultsRow({ people }: Atlas, area: Area, year: number): Row {
  const found = people.youngAdults.of(area, year);
  return {
    area_type: area.type,
    area: area.code,
    year,
    residents: valueOrEmpty(found.residents),
    young_adults: valueOrEmpty(found.youngAdults),
    share: valueOrEmpty(found.share),
    change_since_2020: valueOrEmpty(found.change),
    cohort_change: valueOrEmpty(found.cohortChange),
    residents_status: reasonOf(found.residents),
    young_adults_status: reasonOf(found.youngAdults),
    share_status: reasonOf(found.share),
    change_since_2020_status: reasonOf(found.change),
    cohort_change_status: reasonOf(found.cohortChange),
    area_name: areaNameOf(area),
    ...without(found.leftOut),
  };
}

export const EDUCATION: OpenTable = {
  id: 'education',
  columns: [
    'area_type',
    'area',
    'year',
    'residents_16_plus',
    'higher',
    'higher_long',
    'higher_share',
    'higher_long_share',
    'education_status',
    'area_name',
    'incomplete',
    'left_out',
  ],
  key: ['area_type', 'area', 'year'],
  references: [],
  inputs: ['residents-by-education.csv', ...AREAS],
  rows: (atlas) =>
    allAreas(atlas).flatMap((area) =>
      atlas.people.education.years.map((year) => educationRow(atlas, area, year)),
    ),
};

/** One status says why for all figures: they are of the same municipalities. */
function educationRow({ people }: Atlas, area: Area, year: number): Row {
  const found = people.education.of(area, year);
  const { residents, higher, higherLong, higherShare, higherLongShare } = found;
  const figures = [residents, higher, higherLong, higherShare, higherLongShare];
  const empty = figures.find((figure) => !isKnown(figure));
  return {
    area_type: area.type,
    area: area.code,
    year,
    residents_16_plus: valueOrEmpty(residents),
    higher: valueOrEmpty(higher),
    higher_long: valueOrEmpty(higherLong),
    higher_share: valueOrEmpty(higherShare),
    higher_long_share: valueOrEmpty(higherLongShare),
    education_status: empty && reasonOf(empty),
    area_name: areaNameOf(area),
    ...without(found.leftOut),
  };
}

const without = (leftOut: readonly string[]): Row => ({
  incomplete: leftOut.length > 0,
  left_out: leftOut,
});
