import type { CommutingRate } from '../../domain/indicators/commuting.ts';
import { AGE_COLUMNS, type AgeColumn } from '../../domain/residents.ts';
import { RATES } from '../../measures/commuting.ts';

/** What a cell of a column holds. Codes are text: they keep their leading zeros. */
export type ColumnType = 'code' | 'text' | 'url' | 'year' | 'integer' | 'number' | 'boolean';

/** What a number counts or measures. A share is a fraction of 1, never per cent. */
export const UNITS = [
  'persons',
  'municipalities',
  'share',
  'ratio',
  'minutes',
  'kilometres',
  'months',
  'index',
  'class',
] as const;
export type Unit = (typeof UNITS)[number];

export interface Column {
  readonly type: ColumnType;
  readonly unit?: Unit;
  /** Several values in one cell, `|` between them. */
  readonly list?: true;
  /** Empty in some rows, though it is of the table's key. */
  readonly optional?: true;
  /** The language its text is in, where it is in one. */
  readonly language?: 'nb' | 'nn' | 'en';
}

const code: Column = { type: 'code' };
const codes: Column = { type: 'code', list: true };
const text: Column = { type: 'text' };
const nb: Column = { type: 'text', language: 'nb' };
const nn: Column = { type: 'text', language: 'nn' };
const en: Column = { type: 'text', language: 'en' };
const year: Column = { type: 'year' };
const integer: Column = { type: 'integer' };
const number: Column = { type: 'number' };
const flag: Column = { type: 'boolean' };
const persons: Column = { type: 'integer', unit: 'persons' };
const municipalities: Column = { type: 'integer', unit: 'municipalities' };
const share: Column = { type: 'number', unit: 'share' };
const kilometres: Column = { type: 'number', unit: 'kilometres' };
const ages = Object.fromEntries(AGE_COLUMNS.map((name) => [name, persons])) as Record<
  AgeColumn,
  Column
>;
/** Of what was before: less than 0 where it has fallen, which no share is. */
const change: Column = { type: 'number', unit: 'ratio' };
const ratio: Column = { type: 'number', unit: 'ratio' };

/** A measure: its figure, how far rounding can have moved it, and why it is missing where it is. */
export const SUFFIXES = ['', '_lower', '_upper', '_status'] as const;
type Measured = `${CommutingRate}${(typeof SUFFIXES)[number]}`;
const measured = Object.fromEntries(
  Object.values(RATES).flatMap(({ column, kind }) =>
    SUFFIXES.map((suffix) => {
      const figure = kind === 'ratio' ? ratio : share;
      return [`${column}${suffix}`, suffix === '_status' ? text : figure] as const;
    }),
  ),
) as Record<Measured, Column>;

/**
 * Every column of the open data, once: a name means the same in every table that has it. What it
 * is called in each language stands in the words, by the same name.
 */
export const COLUMNS = {
  municipality: code,
  name: text,
  county: code,
  municipality_2024: codes,
  name_2024: { type: 'text', list: true },
  county_2024: code,
  centrality_index: { type: 'integer', unit: 'index' },
  centrality_class: { type: 'integer', unit: 'class' },
  centrality_index_2024: { type: 'integer', unit: 'index', list: true },
  centrality_class_2024: { type: 'integer', unit: 'class', list: true },
  labour_market_region: code,
  inclusion_criterion: nb,
  population: persons,
  population_status: text,
  population_year: year,
  travel_time_minutes: { type: 'number', unit: 'minutes' },
  out_commuting_share: share,
  in_commuting_share: share,
  coverage: text,
  municipalities,
  size_type: text,
  centre_type: text,
  largest_municipality: code,
  largest_share: share,
  size_type_reached: text,
  centre_type_reached: text,
  members: codes,
  division: year,
  programme: code,
  programme_status: text,
  host_organisation: text,
  host_municipality: code,
  start_year: year,
  length_months: { type: 'integer', unit: 'months' },
  website: { type: 'url' },
  report_section: text,
  municipalities_participation: municipalities,
  municipalities_stated: municipalities,
  municipalities_area: municipalities,
  field: text,
  text_nb: nb,
  text_nn: nn,
  text_en: en,
  figure: text,
  year,
  value: number,
  value_to: number,
  unit: text,
  qualifier: text,
  definition: nb,
  definition_nn: nn,
  definition_en: en,
  basis: text,
  note: nb,
  note_nn: nn,
  note_en: en,
  evidence: text,
  group_type: text,
  group: code,
  group_name: text,
  covered_municipalities: municipalities,
  covered_population: persons,
  covered_municipality_share: share,
  covered_population_share: share,
  incomplete: flag,
  left_out: codes,
  reached_as_area: flag,
  gap_kinds: { type: 'text', list: true },
  covered_in_region: codes,
  covered_neighbours: codes,
  neighbouring_programmes: codes,
  to_covered: share,
  to_covered_lower: share,
  to_covered_upper: share,
  to_covered_status: text,
  to_covered_in_region: share,
  to_covered_in_region_lower: share,
  to_covered_in_region_upper: share,
  to_covered_in_region_status: text,
  nearest_covered: code,
  nearest_covered_km: kilometres,
  nearest_host: code,
  nearest_host_km: kilometres,
  commuting_year: year,
  area_type: text,
  area: code,
  area_name: text,
  employed_residents: persons,
  jobs: persons,
  live_and_work: persons,
  out_commuters: persons,
  in_commuters: persons,
  out_within_region: persons,
  ...measured,
  municipal_out_commuters: persons,
  to_more_central: persons,
  residence: code,
  workplace: code,
  employed: persons,
  employed_status: text,
  employed_lower: persons,
  employed_upper: persons,
  total: persons,
  total_lower: persons,
  total_upper: persons,
  industry: code,
  share,
  national_share: share,
  location_quotient: ratio,
  lower: ratio,
  upper: ratio,
  status: text,
  location_quotient_status: text,
  few: flag,
  national_left_out: codes,
  weighted: share,
  mean: share,
  fragmentation_status: text,
  regions_of_one: municipalities,
  recode: text,
  measure: text,
  persons,
  persons_status: text,
  ...ages,
  ages_status: text,
  residents: persons,
  residents_status: text,
  young_adults: persons,
  young_adults_status: text,
  share_status: text,
  change_since_2020: change,
  change_since_2020_status: text,
  cohort_change: change,
  cohort_change_status: text,
  residents_16_plus: persons,
  higher_short: persons,
  higher_long: persons,
  higher: persons,
  higher_share: share,
  higher_long_share: share,
  education_status: text,
  kind: text,
  table: text,
  survey: text,
  n: persons,
  n_note: nb,
  title_nb: nb,
  title_nn: nn,
  title_en: en,
  row: integer,
  row_nb: nb,
  row_nn: nn,
  row_en: en,
  column: integer,
  column_nb: nb,
  column_nn: nn,
  column_en: en,
  mark: text,
  studied: flag,
  saying: text,
  title: text,
  address: { type: 'url' },
  published: text,
  read: text,
  quotes: { type: 'text', list: true },
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnName = keyof typeof COLUMNS;

/** What a cell can hold; undefined is written as an empty cell, and as null in JSON. */
export type Cell = string | number | boolean | readonly string[] | readonly number[] | undefined;
export type Row = Readonly<Partial<Record<ColumnName, Cell>>>;

export const columnOf = (name: ColumnName): Column => COLUMNS[name];
