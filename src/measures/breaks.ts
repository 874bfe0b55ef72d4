import { ascending, quantileSorted, ticks } from 'd3-array';

const CLASSES = 5;

/** Limits with as many figures in each of five classes. */
export const quantileBreaks = (sorted: readonly number[]): readonly number[] =>
  distinct(
    [0.2, 0.4, 0.6, 0.8]
      .map((share) => quantileSorted([...sorted], share) ?? 0)
      // Where the least figure is a fifth of all, a limit at it would leave the lowest class empty.
      .filter((limit) => limit > (sorted[0] ?? 0)),
  );

/** Limits that are equally far apart between the least and the greatest figure. */
export function equalBreaks(sorted: readonly number[]): readonly number[] {
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const step = (most - least) / CLASSES;
  return distinct(step === 0 ? [] : [1, 2, 3, 4].map((n) => least + n * step));
}

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

const distinct = (limits: readonly number[]): readonly number[] => [...new Set(limits)];

/** More than a map can show, and keep the files small. */
const DIGITS = 4;

/** A figure as a file holds it; its class is that of the figure before. */
export const short = (value: number): number => Number(value.toPrecision(DIGITS));
