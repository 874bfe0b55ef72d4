import { scaleLinear, scaleLog } from 'd3-scale';
import { LEAST_RATIO } from '../../domain/indicators/likeness.ts';
import type { StripMeasure } from './strip-files.ts';

/** Where figures stand along a strip, from 0 to {@link WIDTH}, and the figures written below it. */
export interface Axis {
  at(value: number): number;
  readonly ticks: readonly number[];
}

export const WIDTH = 1000;
/** Room for a dot at each end. */
const MARGIN = 14;
const TICKS = 4;
/** What a logarithm needs: half of the least that is not 0, for persons at least 1. */
const leastOf = ({ scale }: StripMeasure, values: readonly number[]): number =>
  Math.max(scale === 'ratio' ? LEAST_RATIO : 1, Math.min(...values));

/**
 * The axis of a measure over every municipality of class 5–6, whatever is filtered away: a strip
 * does not move when the reader chooses. Residents and quotients stand by their logarithm.
 */
export function axisOf(measure: StripMeasure): Axis {
  const values = [...measure.values, measure.country].filter((value) => value !== null);
  const range = [MARGIN, WIDTH - MARGIN];
  if (measure.scale === 'plain') {
    const scale = scaleLinear([Math.min(...values), Math.max(...values)], range);
    return { at: (value) => scale(value), ticks: scale.ticks(TICKS) };
  }
  const least = leastOf(measure, values);
  const scale = scaleLog([least, Math.max(...values)], range);
  return { at: (value) => scale(Math.max(least, value)), ticks: roundTicks(scale.domain()) };
}

/** 1, 2 and 5 times the powers of ten between two ends, or the powers alone where those are many. */
function roundTicks([least = 1, most = 1]: readonly number[]): readonly number[] {
  const all = [1, 2, 5].flatMap((step) =>
    Array.from({ length: 10 }, (_, power) => step * 10 ** (power - 2)),
  );
  const inside = all.filter((tick) => tick >= least && tick <= most).sort((a, b) => a - b);
  const powers = inside.filter((tick) => Number.isInteger(Math.log10(tick)));
  return inside.length > 2 * TICKS && powers.length > 1 ? powers : inside;
}

/** Dots stand beside each other in so many lines before they lie on each other. */
export const LINES = 4;
/** The width of a dot. */
const DOT = 10;

/** The line of each dot of a row, from 0: the first where it touches none, else the freest. */
export function dotLines(xs: readonly number[]): readonly number[] {
  const ends = Array.from({ length: LINES }, () => -Infinity);
  const order = xs.map((x, at) => [x, at] as const).sort(([a], [b]) => a - b);
  const lines = xs.map(() => 0);
  for (const [x, at] of order) {
    const free = ends.findIndex((end) => x - end >= DOT);
    const line = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
    ends[line] = x;
    lines[at] = line;
  }
  return lines;
}
