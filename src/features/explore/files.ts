import type { Evidence } from '../../domain/coverage-basis.ts';
import type { Breaks } from '../../measures/class-at.ts';
import type { Kind as MeasureKind } from '../../measures/kind.ts';
import type { Group } from '../../measures/measure.ts';
import type { Level } from './level.ts';

/** How the figures of a column are written and coloured. */
export type Kind = MeasureKind | 'coverage';

/**
 * An area with all that it can be filtered by, among it the active programmes that reach it at each
 * level of evidence. A region has the properties of its members.
 */
export interface ExploreArea extends Readonly<Record<Evidence, readonly string[]>> {
  readonly code: string;
  readonly name: string;
  /** Address below the language. */
  readonly path: string;
  /** Residents in the latest year on the division's own numbers; null when not known. */
  readonly population: number | null;
  /** Centrality classes, 1–6. */
  readonly classes: readonly number[];
  /** Codes of counties of 2024. */
  readonly counties: readonly string[];
  readonly regions: readonly string[];
  /** Region types, such as `stor-balansert`. */
  readonly types: readonly string[];
}

/** `explore/{level}/areas.json`: what every view of a level needs; fetched once. */
export type AreasFile = readonly ExploreArea[];

/**
 * `explore/{level}/{measure}.json`: one measure at one level. Figures stand in the order of the
 * areas, one row a year; measures of coverage have one row an evidence level instead.
 */
export interface ColumnFile {
  readonly level: Level;
  readonly kind: Kind;
  readonly years: readonly number[];
  readonly values: readonly (readonly (number | null)[])[];
  /** One letter an area: how sure the figure is, or why there is none; see MARKS. */
  readonly marks: readonly string[];
  /** One digit an area: its class by each way of cutting, counted from 0; `-` where it has no figure. */
  readonly classes: Readonly<Partial<Record<Breaks, readonly string[]>>>;
  /** One digit an area: 0 low, 1 middle, 2 high, for a map of two measures. */
  readonly grades: readonly string[];
  /** Limits between classes, from low to high, drawn from all years together. */
  readonly breaks: Readonly<Partial<Record<Breaks, readonly number[]>>>;
  /** Limits of the bars of a histogram; what lies above the last belongs to the last bar. */
  readonly bins: readonly number[];
}

/** What a page says of each measure, so that an address can be read before any figure comes. */
export interface MeasureChoice {
  readonly id: string;
  /** Where it stands in the list of measures. */
  readonly group: Group;
  readonly name: string;
  readonly years: readonly number[];
  readonly breaks: readonly Breaks[];
  /** The measure it can be mapped together with. */
  readonly versus: string | null;
  /** Who the figures are from, in words that end in a full stop. */
  readonly source: string;
}

/** The JSON block of an explorer's page: what its script needs before any figure comes. */
export interface ExploreConfig {
  readonly language: 'nb' | 'nn' | 'en';
  readonly level: Level;
  /** Address of the folder of this level's files. */
  readonly files: string;
  readonly measures: readonly MeasureChoice[];
  /** The year of the residents of the areas. */
  readonly residentsYear: number;
  /** What a legend calls no figure. */
  readonly noFigure: string;
}

/** Municipalities without a programme in class 5–6, and so on: the figures of kind `coverage`. */
export const COVERAGE_VALUES = [
  'none',
  'gap',
  'gap-named',
  'area',
  'stated',
  'participation',
] as const;
