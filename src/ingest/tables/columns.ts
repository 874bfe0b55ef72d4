import { z } from 'zod';
import {
  countyCode,
  labourMarketRegionCode,
  municipalityCode,
  type CountyCode,
  type LabourMarketRegionCode,
  type MunicipalityCode,
} from '../../domain/area-code.ts';
import { CELL_PATTERNS } from '../../domain/cell-form.ts';
import { hiddenCharacter } from '../../domain/hidden-character.ts';
import {
  isKnown,
  known,
  missing,
  MISSING_REASONS,
  type MissingReason,
  type Observation,
} from '../../domain/observation.ts';
import { isMadeDate } from '../../domain/spreadsheet-habits.ts';
import type { Column } from './table.ts';

const same = <T extends string>(value: T): string => value;

/** Words that a reader sees as they are written. */
const words = z.string().superRefine((value, context) => {
  const hidden = hiddenCharacter(value);
  if (hidden !== undefined) context.addIssue(`has a character that nobody sees: ${hidden}`);
  if (value !== value.trim()) context.addIssue('begins or ends with a space');
  if (isMadeDate(value)) context.addIssue('is a date');
});

export const text: Column<string> = {
  schema: words.min(1, 'empty'),
  write: same,
  form: { kind: 'text' },
};
export const optionalText: Column<string> = {
  schema: words,
  write: same,
  form: { kind: 'text', optional: true },
};

export const municipality: Column<MunicipalityCode> = {
  schema: z
    .string()
    .regex(CELL_PATTERNS.municipality[0], 'not a municipality number')
    .transform(municipalityCode),
  write: same,
  form: { kind: 'municipality' },
};
export const county: Column<CountyCode> = {
  schema: z.string().regex(CELL_PATTERNS.county[0], 'not a county number').transform(countyCode),
  write: same,
  form: { kind: 'county' },
};
export const labourMarketRegion: Column<LabourMarketRegionCode> = {
  schema: z
    .string()
    .regex(CELL_PATTERNS.region[0], 'not a labour-market region of three digits')
    .transform(labourMarketRegionCode),
  write: same,
  form: { kind: 'region' },
};

/** Several values in one cell, `|` between them. */
export const list = <T>(one: Column<T>): Column<readonly T[]> => ({
  schema: z
    .string()
    .transform((cell) => cell.split('|'))
    .pipe(z.array(one.schema)),
  write: (values) => values.map(one.write).join('|'),
  form: { ...one.form, several: true },
});

/** The same, or an empty cell where there is none. */
export const optionalList = <T>(one: Column<T>): Column<readonly T[]> => ({
  schema: z.union([z.literal('').transform((): T[] => []), list(one).schema]),
  write: list(one).write,
  form: { ...one.form, several: true, optional: true },
});

export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
): Column<T[number]> => ({
  schema: z.enum(values),
  write: same,
  form: { kind: 'choice', values },
});

export const year: Column<number> = {
  schema: z.string().regex(CELL_PATTERNS.year[0], 'not a year').transform(Number),
  write: String,
  form: { kind: 'year' },
};

export const count: Column<number> = {
  schema: z
    .string()
    .regex(CELL_PATTERNS.count[0], 'not a count')
    .regex(CELL_PATTERNS.count[1], 'more than can be counted')
    .transform(Number),
  write: String,
  form: { kind: 'count' },
};

export const decimal: Column<number> = {
  schema: z
    .string()
    .regex(CELL_PATTERNS.decimal[0], 'not a number')
    .regex(CELL_PATTERNS.decimal[1], 'larger than any figure here')
    .transform(Number),
  write: String,
  form: { kind: 'decimal' },
};

const REASON = z.enum(MISSING_REASONS);

/** A count, or in its stead the reason why there is none: what is missing is not 0. */
export const observation: Column<Observation> = {
  schema: z.union([count.schema.transform(known), REASON.transform(missing)]),
  write: (value) => (isKnown(value) ? String(value.value) : value.reason),
  form: { kind: 'count', values: MISSING_REASONS },
};

/** A cell that is empty where there is no value. */
export const optional = <T>(one: Column<T>): Column<T | undefined> => ({
  schema: z.union([z.literal('').transform(() => undefined), one.schema]),
  write: (value) => (value === undefined ? '' : one.write(value)),
  form: { ...one.form, optional: true },
});

/** Why the count beside it is empty; empty itself when the count is there. */
export const status: Column<MissingReason | undefined> = optional(oneOf(MISSING_REASONS));

/** A count, or the reason why there is none in its place: for tables in which a 0 has no row. */
export const countOrReason: Column<number | MissingReason> = {
  schema: z.union([z.enum(MISSING_REASONS), count.schema]),
  write: String,
  form: count.form,
};
