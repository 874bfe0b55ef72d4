/** Ways to cut the figures of a measure into classes of colour. */
export const BREAKS = ['meaningful', 'quantile', 'equal', 'natural'] as const;
export type Breaks = (typeof BREAKS)[number];

/** How many limits a value has reached: its class, from 0. */
export const classAt = (limits: readonly number[], value: number): number =>
  limits.filter((limit) => value >= limit).length;
