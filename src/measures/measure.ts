import type { Area } from '../atlas/area.ts';
import type { LikenessScale, Part } from '../domain/indicators/likeness.ts';
import type { QuotientStatus } from '../domain/indicators/location-quotient.ts';
import type { Observation } from '../domain/observation.ts';
import type { Bounds } from '../domain/rounding.ts';
import type { Language } from '../i18n/language.ts';
import type { Kind } from './kind.ts';

/** A figure of an area in a year, and how far rounding can have moved it. */
export interface Figure {
  readonly observation: Observation;
  /** Undefined where there is no figure, or where it has no greatest. */
  readonly bounds?: Bounds | undefined;
  /** What a location quotient says, and whether it is of fewer than 10 employed. */
  readonly status?: QuotientStatus | undefined;
  readonly few?: boolean;
}

/** What figures are from: files below `data/`, and the ids of the documents in them; all without. */
export interface MeasureSources {
  readonly tables: readonly string[];
  readonly only?: readonly string[];
}

/** Everything that is said of a measure, in each language. */
export type MeasureWords = Readonly<
  Record<
    Language,
    {
      readonly name: string;
      /** What it is, as a phrase that a sentence can begin with. */
      readonly text: string;
      readonly meaning: string;
      /** What the symbols of the formula stand for. */
      readonly symbols: string;
      readonly caveats: string;
      readonly reference: string;
    }
  >
>;

/** What is said of a measure once, whatever the figures: the method page and the open data read it. */
export interface Definition {
  /** What addresses call it, Norwegian in every language. */
  readonly id: string;
  /** What the open data call it; its bounds and its status are named after it. */
  readonly column: string;
  readonly kind: Kind;
  /** In symbols that the words explain. */
  readonly formula: string;
  /** The tables under `data/` that it is computed from. */
  readonly inputs: readonly string[];
  readonly words: MeasureWords;
}

/** Where a measure stands in lists of measures. */
export const GROUPS = ['coverage', 'industry', 'commuting', 'people', 'places'] as const;
export type Group = (typeof GROUPS)[number];

/** One measure of an atlas: all that a map, a table or a file needs to know of it. */
export interface Measure {
  readonly id: string;
  readonly kind: Kind;
  readonly group: Group;
  /** Empty for one that knows no years. */
  readonly years: readonly number[];
  readonly sources: MeasureSources;
  /** The measure that it is mapped together with. */
  readonly versus: string | null;
  /** Limits between classes that mean something; without them each class has as many areas. */
  readonly limits?: readonly number[];
  /** The limits between low, middle and high, where those mean something. */
  readonly thirds?: readonly [number, number];
  /** What of likeness it counts in, and how; null for one that only some areas can have. */
  readonly likeness: { readonly part: Part; readonly scale: LikenessScale } | null;
  readonly name: (language: Language) => string;
  readonly at: (area: Area, year: number) => Figure;
}
