import type { LikenessScale, Part } from '../../domain/indicators/likeness.ts';
import type { Mark } from '../../measures/mark.ts';
import type { Kind } from '../explore/files.ts';
import type { Level } from '../explore/level.ts';

export const MOST_PLACES = 6;
/** So many alike areas are kept for each, that six are left when five of them are chosen. */
export const MOST_ALIKE = 12;

/** One measure of the comparison, as the page names it. */
export interface ComparedMeasure {
  readonly id: string;
  readonly name: string;
  /** Without what all quotients have in common. */
  readonly short: string;
  /** As a sentence calls it. */
  readonly spoken: string;
  readonly kind: Kind;
  /** What of likeness it counts in; null for one that it is not asked of. */
  readonly part: Part | null;
  readonly scale: LikenessScale;
  /** Empty for a measure that knows no years. */
  readonly years: readonly number[];
  /** The standard deviation of the scaled figures of the latest year among the areas of a level. */
  readonly deviations: Readonly<Record<Level, number>>;
}

/** An area that is alike: its code, the distance, and the distance of each part. */
export type Alike = readonly [code: string, distance: number, ...parts: (number | null)[]];

/** `explore/compare/{code}.json`: all figures of one place, and the places most like it. */
export interface PlaceFile {
  readonly code: string;
  readonly name: string;
  /** Address below the language. */
  readonly path: string;
  /** Its municipalities; itself when it is one. */
  readonly members: readonly string[];
  /** A row a measure with a figure a year; measures without years have one figure. */
  readonly values: readonly (readonly (number | null)[])[];
  /** One letter a figure; see MARKS. */
  readonly marks: readonly string[];
  /** One digit a figure of a location quotient: its class; '' for a measure without such. */
  readonly classes: readonly string[];
  readonly alike: readonly Alike[];
}

/** A figure with its mark: of a year, or of a measure that knows none. */
export interface PlaceFigure {
  readonly value: number | null;
  readonly mark: Mark;
  /** The digit of its class; '' where it has none. */
  readonly look: string;
}

/** The year a measure is shown for: the one asked for, or its latest; null for one without years. */
export const yearShown = ({ years }: ComparedMeasure, asked: number | null): number | null =>
  years.length === 0 ? null : (asked ?? years.at(-1) ?? null);

/** Whether a measure has figures of the year asked for; the latest it always has. */
export const hasYear = ({ years }: ComparedMeasure, asked: number | null): boolean =>
  asked === null || years.length === 0 || years.includes(asked);

/** The figure of a place; «missing» for a year that the measure does not have. */
export function placeFigure(
  { values, marks, classes }: PlaceFile,
  measures: readonly ComparedMeasure[],
  at: number,
  asked: number | null,
): PlaceFigure {
  const measure = measures[at];
  const year = measure === undefined ? null : yearShown(measure, asked);
  const column = year === null ? 0 : (measure?.years.indexOf(year) ?? -1);
  return {
    value: values[at]?.[column] ?? null,
    mark: (marks[at]?.[column] ?? 'm') as Mark,
    look: classes[at]?.[column] ?? '',
  };
}
