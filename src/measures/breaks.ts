import { ascending, quantileSorted, ticks } from 'd3-array';
import { ABOVE_ZERO } from './class-at.ts';

const CLASSES = 5;

/** A way to cut figures, the least first, into so many classes; fewer where many are the same. */
export type Cutter = (sorted: readonly number[], classes?: number) => readonly number[];

const limitsBetween = (classes: number): readonly number[] =>
  Array.from({ length: classes - 1 }, (_, at) => at + 1);

/** Limits with as many figures in each class. */
export const quantileBreaks: Cutter = (sorted, classes = CLASSES) =>
  distinct(
    limitsBetween(classes)
      .map((at) => quantileSorted([...sorted], at / classes) ?? 0)
      // Where the least figure is a fifth of all, a limit at it would leave the lowest class empty.
      .filter((limit) => limit > (sorted[0] ?? 0)),
  );

/** Limits that are equally far apart between the least and the greatest figure. */
export const equalBreaks: Cutter = (sorted, classes = CLASSES) => {
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const step = (most - least) / classes;
  return distinct(step === 0 ? [] : limitsBetween(classes).map((n) => least + n * step));
};

/** Limits around 0, as far from it below as above: an equal change has an equal colour. */
export function aroundZero(cutter: Cutter, sorted: readonly number[]): readonly number[] {
  const [near = 0, far = near] = cutter(sorted.map(Math.abs).sort(ascending), CLASSES_A_SIDE);
  return [0 - far, 0 - near, 0, near, far];
}
const CLASSES_A_SIDE = 3;

/** Limits that leave 0 alone in the lowest class, and cut only what is above it. */
export const aboveZero = (cutter: Cutter, sorted: readonly number[]): readonly number[] => [
  ABOVE_ZERO,
  ...cutter(
    sorted.filter((value) => value > 0),
    CLASSES - 1,
  ),
];

/** Two limits with a third of the figures in each part, as far as equal figures let them. */
export function thirdsOf(sorted: readonly number[]): readonly [number, number] {
  const above = sorted.find((value) => value > (sorted[0] ?? 0)) ?? Infinity;
  const first = Math.max(quantileSorted([...sorted], 1 / 3) ?? 0, above);
  return [first, Math.max(quantileSorted([...sorted], 2 / 3) ?? 0, first)];
}

/**
 * Natural limits: the five classes whose figures lie closest to their own means, that is with the
 * least sum of squared distances. Each limit is the least figure of its class.
 * Source: W. D. Fisher (1958), «On grouping for maximum homogeneity», by dynamic programming;
 * the same classes as Jenks'.
 */
export function naturalBreaks(sorted: readonly number[], classes = CLASSES): readonly number[] {
  const values = [...sorted].sort(ascending);
  const count = Math.min(classes, new Set(values).size);
  const cost = costOf(values);
  let best = values.map((_, last) => cost(0, last));
  const starts: number[][] = [];
  for (let group = 1; group < count; group += 1) {
    const before = best;
    const from: number[] = [];
    best = values.map((_, last) => {
      let [least, start] = [Infinity, last];
      for (let first = group; first <= last; first += 1) {
        const sum = (before[first - 1] ?? 0) + cost(first, last);
        if (sum < least) [least, start] = [sum, first];
      }
      from.push(start);
      return least;
    });
    starts.push(from);
  }
  const limits: number[] = [];
  let last = values.length - 1;
  for (const from of starts.toReversed()) {
    const first = from[last] ?? 0;
    limits.unshift(values[first] ?? 0);
    last = first - 1;
  }
  return distinct(limits);
}

/** The sum of squared distances to the mean from one place in the list to another. */
function costOf(values: readonly number[]): (first: number, last: number) => number {
  const sums = [0];
  const squares = [0];
  for (const [at, value] of values.entries()) {
    sums.push((sums[at] ?? 0) + value);
    squares.push((squares[at] ?? 0) + value * value);
  }
  return (first, last) => {
    const sum = (sums[last + 1] ?? 0) - (sums[first] ?? 0);
    return (squares[last + 1] ?? 0) - (squares[first] ?? 0) - (sum * sum) / (last - first + 1);
  };
}

const BARS = 24;
/** The few largest figures share the last bar, or the others would be one. */
const MOST = 0.98;

/** Round limits of the bars of a histogram. */
export function histogramBins(sorted: readonly number[]): readonly number[] {
  const least = sorted[0] ?? 0;
  return ticks(least, quantileSorted([...sorted], MOST) ?? least, BARS);
}

/** The same with a bar for 0 alone before the others. */
export const histogramBinsAboveZero = (sorted: readonly number[]): readonly number[] => [
  0,
  ABOVE_ZERO,
  ...histogramBins(sorted).filter((limit) => limit > 0),
];

const distinct = (limits: readonly number[]): readonly number[] => [...new Set(limits)];

/** More than a map can show, and keep the files small. */
const DIGITS = 4;

/** A figure as a file holds it; its class is that of the figure before. */
export const short = (value: number): number => Number(value.toPrecision(DIGITS));
