import { RECODES } from '../../domain/recode.ts';
import {
  AGE_COLUMNS,
  EDUCATION_COLUMNS,
  type AgeRow,
  type EducationRow,
} from '../../domain/residents.ts';
import * as column from './columns.ts';
import { defineTable } from './table.ts';

const head = {
  municipality: column.municipality,
  year: column.year,
  recode: column.optional(column.oneOf(RECODES)),
};

export const residentsByAge = defineTable<AgeRow>({
  file: 'residents-by-age.csv',
  key: ['municipality', 'year'],
  columns: { ...head, ...inEach(AGE_COLUMNS) },
});

export const residentsByEducation = defineTable<EducationRow>({
  file: 'residents-by-education.csv',
  key: ['municipality', 'year'],
  columns: { ...head, ...inEach(EDUCATION_COLUMNS) },
});

function inEach<Name extends string>(names: readonly Name[]) {
  const cells = names.map((name) => [name, column.observation] as const);
  return Object.fromEntries(cells) as Record<Name, typeof column.observation>;
}
