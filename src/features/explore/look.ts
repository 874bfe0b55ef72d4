import type { Breaks } from '../../measures/class-at.ts';
import { NO_FIGURE, prefixOf, type Prefix } from '../../measures/classes.ts';
import { isUncertain, type Mark } from '../../measures/mark.ts';
import { COVERAGE_VALUES, type ColumnFile } from './files.ts';

/** The class of an area outside the selection: it stays as a place and loses its colour. */
export const FADED = 'faded';

/** How a column is cut, and with which colours. */
export interface Cut {
  readonly limits: readonly number[];
  /** The letters before the number of a class; `c` where a figure is a status of coverage. */
  readonly prefix: Prefix | 'c';
}

/** The way of cutting that a state asks for, or the first that the column has. */
export const breaksOf = ({ breaks }: ColumnFile, asked: Breaks | null): Breaks =>
  asked !== null && breaks[asked] !== undefined
    ? asked
    : ((Object.keys(breaks)[0] as Breaks | undefined) ?? 'quantile');

export function cutOf(column: ColumnFile, asked: Breaks | null): Cut {
  const breaks = breaksOf(column, asked);
  const limits = column.breaks[breaks] ?? [];
  return { limits, prefix: column.kind === 'coverage' ? 'c' : prefixOf(column.kind, breaks) };
}

/** The colour class of an area, in the order of the file: the build decided it. */
export function lookAt(column: ColumnFile, asked: Breaks | null, row: number, at: number): string {
  const value = column.values[row]?.[at] ?? null;
  if (value === null) return NO_FIGURE;
  if (column.kind === 'coverage') return `c-${COVERAGE_VALUES[value] ?? 'none'}`;
  const breaks = breaksOf(column, asked);
  const prefix = prefixOf(column.kind, breaks);
  const look = `${prefix}${column.classes[breaks]?.[row]?.[at] ?? ''}`;
  // Only the diverging colours have a hatch: across the others' limits it would mean less.
  return isUncertain(column.marks[row]?.[at] as Mark) && prefix === 'd'
    ? `${look} uncertain`
    : look;
}

/** The colour class of a pair of grades, each 0–2. */
export const pairLook = (first: number, second: number): string => `b${first}${second}`;
