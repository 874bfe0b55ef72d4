import type { LikenessScale } from '../../domain/indicators/likeness.ts';
import type { Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/shape.ts';
import type { Kind } from '../../measures/kind.ts';

/** What the report says of a municipality of class 5–6: the rows of a strip, from the top. */
export const STATUSES = ['participation', 'stated', 'area', 'gap'] as const;
export type StripStatus = (typeof STATUSES)[number];

export interface StripPlace {
  readonly code: string;
  readonly name: string;
  /** Centrality class, 5 or 6. */
  readonly class: number;
  /** Code of its county of 2024. */
  readonly county: string;
  readonly status: StripStatus;
}

/** One measure in its latest year, a figure for each place in their order. */
export interface StripMeasure {
  readonly id: string;
  readonly name: string;
  /** As a sentence calls it. */
  readonly spoken: string;
  readonly kind: Kind;
  /** How it is laid out: residents and quotients by their logarithm. */
  readonly scale: LikenessScale;
  readonly year: number;
  /** Of the whole country; null where that says nothing about a municipality. */
  readonly country: number | null;
  readonly values: readonly (number | null)[];
  /** Who the figures are from, in words that end in a full stop. */
  readonly source: string;
}

/** The JSON block of the page: all that its script needs but its words. */
export interface StripFile {
  readonly language: Language;
  readonly places: readonly StripPlace[];
  readonly measures: readonly StripMeasure[];
}

export type StripWords = Words['strips'];

/** The figures with the words of their language. */
export interface Strips extends StripFile {
  readonly words: StripWords;
}

const OWN: Readonly<Record<Language, () => Promise<{ readonly strips: StripWords }>>> = {
  nb: () => import('./words.nb.ts'),
  nn: () => import('./words.nn.ts'),
  en: () => import('./words.en.ts'),
};

/** The words of the strips in the language of the page: only that language is fetched. */
export const ownStripWords = async (language: Language): Promise<StripWords> =>
  (await OWN[language]()).strips;
