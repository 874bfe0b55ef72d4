import { classAt } from './figure.ts';
import {
  COVERAGE_VALUES,
  isUncertain,
  type Breaks,
  type ColumnFile,
  type Kind,
  type Mark,
} from './files.ts';

/** The class of an area outside the selection: it stays as a place and loses its colour. */
export const FADED = 'faded';

/** How a column is cut, and with which colours. */
export interface Cut {
  readonly limits: readonly number[];
  /** The letters before the number of a class: `d` diverges around a middle, `q` and `t` rise. */
  readonly prefix: 'c' | 'd' | 'q' | 't';
}

/** The way of cutting that a state asks for, or the first that the column has. */
export const breaksOf = ({ breaks }: ColumnFile, asked: Breaks | null): Breaks =>
  asked !== null && breaks[asked] !== undefined
    ? asked
    : ((Object.keys(breaks)[0] as Breaks | undefined) ?? 'quantile');

export function cutOf(column: ColumnFile, asked: Breaks | null): Cut {
  const breaks = breaksOf(column, asked);
  const limits = column.breaks[breaks] ?? [];
  return { limits, prefix: prefixOf(column.kind, breaks) };
}

/** Only limits around 1 have a neutral middle; coverage is teal on every map. */
function prefixOf(kind: Kind, breaks: Breaks): Cut['prefix'] {
  if (kind === 'coverage') return 'c';
  if (kind === 'covered-share') return 't';
  return kind === 'quotient' && breaks === 'meaningful' ? 'd' : 'q';
}

/** The colour class of a figure. */
export function lookOf(cut: Cut, value: number | null, mark: Mark): string {
  if (value === null) return 'na';
  if (cut.prefix === 'c') return `c-${COVERAGE_VALUES[value] ?? 'none'}`;
  const look = `${cut.prefix}${classAt(cut.limits, value)}`;
  // Only the diverging colours have a hatch: across the others' limits it would mean less.
  return isUncertain(mark) && cut.prefix === 'd' ? `${look} uncertain` : look;
}

/** The colour class of a pair of grades, each 0–2. */
export const pairLook = (first: number, second: number): string => `b${first}${second}`;
