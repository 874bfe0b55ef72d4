import { scaleQuantile } from 'd3-scale';
import type { Language } from '../i18n/language.ts';
import { numberFormatOf, type NumberFormat } from '../i18n/number.ts';
import { wordsOf } from '../i18n/words.ts';
import { QUOTIENT_LIMITS } from '../domain/indicators/location-quotient.ts';
import { isKnown, type Observation } from '../domain/observation.ts';

/** A class of colour in words, and how many areas it holds. */
export interface LegendEntry {
  readonly colour: string;
  readonly text: string;
  readonly range?: string;
  /** Left out where the map shows too few areas for a count to say anything. */
  readonly count?: string;
  /** Hidden until a script finds a use for it. */
  readonly latent?: boolean;
}

/** The class of colour of a figure, and the limits of the classes from low to high. */
export interface Scale {
  readonly limits: readonly number[];
  colourOf(observation: Observation | undefined): string;
}

const NO_FIGURE = 'na';

function scaleOf(prefix: string, limits: readonly number[]): Scale {
  return {
    limits,
    colourOf: (observation) =>
      isKnown(observation)
        ? `${prefix}${limits.filter((limit) => observation.value >= limit).length}`
        : NO_FIGURE,
  };
}

/** Location quotients: about equal ratios on both sides of a quiet middle around 1. */
export const QUOTIENT_SCALE: Scale = scaleOf('d', QUOTIENT_LIMITS);

/** Five classes, or fewer where many areas are alike, with as many areas in each; limits are computed from the figures shown. */
export function quantileScale(observations: readonly Observation[]): Scale {
  const values = observations.filter(isKnown).map(({ value }) => value);
  const least = Math.min(...values);
  const quantiles = scaleQuantile([0, 1, 2, 3, 4]).domain(values).quantiles();
  // Where many share the least value, a class below it would be empty.
  return scaleOf(
    'q',
    [...new Set(quantiles)].filter((limit) => limit > least),
  );
}

/** The legend of a scale: what each class is called, its limits, and how many areas it holds. */
export function legendOf(
  language: Language,
  scale: Scale,
  observations: readonly (Observation | undefined)[],
  write: (format: NumberFormat, value: number) => string,
  texts?: readonly string[],
): readonly LegendEntry[] {
  const format = numberFormatOf(language);
  const colours = observations.map(scale.colourOf);
  const prefix = colours.find((colour) => colour !== NO_FIGURE)?.[0] ?? 'q';
  const count = (colour: string): string =>
    format.integer(colours.filter((each) => each === colour).length);
  const classes = Array.from({ length: scale.limits.length + 1 }, (_, at): LegendEntry => {
    const range = rangeText(scale.limits[at - 1], scale.limits[at], (value) =>
      write(format, value),
    );
    const text = texts?.[at];
    return {
      colour: `${prefix}${at}`,
      count: count(`${prefix}${at}`),
      ...(text === undefined ? { text: range } : { text, range }),
    };
  });
  const none = colours.includes(NO_FIGURE)
    ? [{ colour: NO_FIGURE, text: wordsOf(language).map.noFigure, count: count(NO_FIGURE) }]
    : [];
  return [...classes.toReversed(), ...none];
}

function rangeText(
  from: number | undefined,
  to: number | undefined,
  write: (value: number) => string,
): string {
  if (from === undefined) return `< ${write(to ?? 0)}`;
  return to === undefined ? `≥ ${write(from)}` : `${write(from)}–${write(to)}`;
}
