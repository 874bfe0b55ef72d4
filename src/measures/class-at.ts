/** Ways to cut the figures of a measure into classes of colour. */
export const BREAKS = ['meaningful', 'quantile', 'equal', 'natural'] as const;
export type Breaks = (typeof BREAKS)[number];

/** A limit that any share or ratio of people reaches but none at all: 0 has a class alone below it. */
export const ABOVE_ZERO = 1e-9;

/** A class from one limit up to the next; the lowest has no `from`, the highest no `to`. */
export interface ClassRange {
  readonly at: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The classes of some limits, from low to high; none between two limits that are the same. */
export const classRanges = (limits: readonly number[]): readonly ClassRange[] =>
  Array.from({ length: limits.length + 1 }, (_, at) => ({
    at,
    from: limits[at - 1],
    to: limits[at],
  })).filter(({ from, to }) => from === undefined || from !== to);

/** How many limits a value has reached: its class, from 0. */
export const classAt = (limits: readonly number[], value: number): number =>
  limits.filter((limit) => value >= limit).length;
