import { isKnown, valueOf, type Observation } from '../../domain/observation.ts';
import { AGE_COLUMNS, EDUCATION_COLUMNS, type Residents } from '../../domain/residents.ts';
import { reasonOf } from './cells.ts';
import type { Cell, ColumnName, Row } from './columns.ts';
import { toMunicipality, type OpenTable } from './table.ts';

export const RESIDENTS_BY_AGE: OpenTable = {
  id: 'residents-by-age',
  columns: ['municipality', 'year', ...AGE_COLUMNS, 'ages_status', 'recode'],
  key: ['municipality', 'year'],
  references: [toMunicipality()],
  inputs: ['residents-by-age.csv'],
  rows: ({ tables }) => tables.residentsByAge.map((row) => rowOf(row, AGE_COLUMNS, 'ages_status')),
};

export const RESIDENTS_BY_EDUCATION: OpenTable = {
  id: 'residents-by-education',
  columns: ['municipality', 'year', ...EDUCATION_COLUMNS, 'education_status', 'recode'],
  key: ['municipality', 'year'],
  references: [toMunicipality()],
  inputs: ['residents-by-education.csv'],
  rows: ({ tables }) =>
    tables.residentsByEducation.map((row) => rowOf(row, EDUCATION_COLUMNS, 'education_status')),
};

/** The counts of a row, and why those that are empty are. */
function rowOf<Name extends ColumnName>(
  row: Residents & Readonly<Record<Name, Observation>>,
  names: readonly Name[],
  status: ColumnName,
): Row {
  const { municipality, year, recode } = row;
  const cells = names.map((name): [ColumnName, Cell] => [name, valueOf(row[name])]);
  const empty = names.map((name): Observation => row[name]).find((cell) => !isKnown(cell));
  const reason = empty === undefined ? undefined : reasonOf(empty);
  return { municipality, year, recode, ...Object.fromEntries(cells), [status]: reason };
}
