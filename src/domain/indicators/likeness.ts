/** The parts that two areas are alike in, each counted as much. */
export const PARTS = ['centrality', 'population', 'industry', 'commuting', 'people'] as const;
export type Part = (typeof PARTS)[number];

/** Residents and quotients count as logarithms: twice is as far as half. */
export type LikenessScale = 'plain' | 'persons' | 'ratio';

/** One figure that areas are held against each other by. */
export interface LikenessMeasure {
  /** Null for one that only some areas can have: it makes nobody alike. */
  readonly part: Part | null;
  readonly scale: LikenessScale;
  /** The standard deviation of the scaled figure among the areas of a level; 0 when all are alike. */
  readonly deviation: number;
}

/** A quotient of 0 has no logarithm; below this all are alike. */
export const LEAST_RATIO = 0.05;

/** A figure as it is held against others: its logarithm, or itself. */
export function scaled(scale: LikenessScale, value: number): number {
  if (scale === 'persons') return Math.log(Math.max(1, value));
  return scale === 'ratio' ? Math.log(Math.max(LEAST_RATIO, value)) : value;
}

/** The standard deviation of figures, in the population sense; 0 for none. */
export function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length));
}

/** How far apart two areas are, and what that is made of: all in standard deviations. */
export interface Likeness {
  readonly distance: number;
  /** Null for a part that the two have no common figure in; it is then no part of the distance. */
  readonly parts: Readonly<Record<Part, number | null>>;
}

/** A figure of each measure; null for one that is not known or too small to be compared. */
export type Figures = readonly (number | null)[];

/** The difference of two figures in standard deviations; null when either is not known. */
export function apart(
  { scale, deviation }: LikenessMeasure,
  a: number | null,
  b: number | null,
): number | null {
  if (a === null || b === null || deviation === 0) return null;
  return (scaled(scale, a) - scaled(scale, b)) / deviation;
}

/**
 * How alike two areas are. The distance of a part is the root of the mean squared difference of
 * the figures that both have; the distance is the same over the parts: each counts as much, however
 * many figures it has.
 */
export function likenessOf(
  measures: readonly LikenessMeasure[],
  own: Figures,
  other: Figures,
): Likeness {
  const partOf = (part: Part): number | null =>
    rootMeanSquare(
      measures.flatMap((measure, at) =>
        measure.part === part ? (apart(measure, own[at] ?? null, other[at] ?? null) ?? []) : [],
      ),
    );
  const parts = Object.fromEntries(PARTS.map((part) => [part, partOf(part)])) as Likeness['parts'];
  const known = PARTS.flatMap((part) => parts[part] ?? []);
  return { distance: rootMeanSquare(known) ?? Infinity, parts };
}

const rootMeanSquare = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
