import type { Kind, Mark } from './files.ts';

/** The four parts that two municipalities are alike in, each counted as much. */
export const PARTS = ['centrality', 'population', 'industry', 'commuting'] as const;
export type Part = (typeof PARTS)[number];

/** One measure of the comparison: its latest year. */
export interface ComparedMeasure {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly part: Part;
}

/** `explore/compare/{language}.json`: the latest figures of every municipality and region. */
export interface ComparisonFile {
  readonly measures: readonly ComparedMeasure[];
  /** Figures and marks in the order of the measures. Four digits is a municipality. */
  readonly areas: readonly (readonly [
    code: string,
    name: string,
    path: string,
    values: readonly (number | null)[],
    marks: string,
  ])[];
}

export type ComparedArea = ComparisonFile['areas'][number];

export const markOf = ([, , , , marks]: ComparedArea, at: number): Mark =>
  (marks[at] ?? 'm') as Mark;

const isMunicipality = ([code]: ComparedArea): boolean => code.length === 4;

/**
 * How far each figure of an area lies from the mean of all municipalities, in standard deviations.
 * Residents and location quotients are taken as logarithms: twice is as far as half. Null for a
 * figure that is not known or too small to be compared.
 */
export function profiles({ measures, areas }: ComparisonFile): ReadonlyMap<string, Profile> {
  const scaled = areas.map((area) => ({
    area,
    values: measures.map((each, at) => scale(each, area, at)),
  }));
  const own = scaled.filter(({ area }) => isMunicipality(area));
  const moments = measures.map((_, at) => momentsOf(own.flatMap(({ values }) => values[at] ?? [])));
  return new Map(
    scaled.map(({ area, values }) => [
      area[0],
      values.map((value, at) => {
        const { mean, deviation } = moments[at] ?? { mean: 0, deviation: 0 };
        return value === null || deviation === 0 ? null : (value - mean) / deviation;
      }),
    ]),
  );
}
export type Profile = readonly (number | null)[];

/** A quotient of 0 has no logarithm; below this all are alike. */
const LEAST_QUOTIENT = 0.05;

function scale({ kind }: ComparedMeasure, area: ComparedArea, at: number): number | null {
  const value = area[3][at] ?? null;
  if (value === null || markOf(area, at) === 's') return null;
  if (kind === 'count') return Math.log(Math.max(1, value));
  return kind === 'quotient' ? Math.log(Math.max(LEAST_QUOTIENT, value)) : value;
}

function momentsOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / Math.max(1, values.length)) };
}

/** How far apart two municipalities are, and what that is made of: both in standard deviations. */
export interface Likeness {
  readonly code: string;
  readonly distance: number;
  readonly parts: Readonly<Record<Part, number>>;
}

/**
 * The municipalities most like one, nearest first. The distance of a part is the root of the mean
 * squared difference of its figures that both have; the distance is the same over the four parts.
 */
export function mostAlike(file: ComparisonFile, code: string, most: number): readonly Likeness[] {
  const all = profiles(file);
  const own = all.get(code);
  if (own === undefined) return [];
  return file.areas
    .filter((area) => isMunicipality(area) && area[0] !== code)
    .map(([other]) => likeness(file.measures, other, own, all.get(other) ?? []))
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, most);
}

function likeness(
  measures: ComparisonFile['measures'],
  code: string,
  own: Profile,
  other: Profile,
): Likeness {
  const partOf = (part: Part): number =>
    rootMeanSquare(
      measures.flatMap((measure, at) => {
        const [a, b] = [own[at] ?? null, other[at] ?? null];
        return measure.part !== part || a === null || b === null ? [] : [a - b];
      }),
    );
  const parts = Object.fromEntries(PARTS.map((part) => [part, partOf(part)])) as Record<
    Part,
    number
  >;
  return { code, parts, distance: rootMeanSquare(Object.values(parts)) };
}

const rootMeanSquare = (values: readonly number[]): number =>
  values.length === 0
    ? 0
    : Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
