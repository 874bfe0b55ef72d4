import type { Language } from '../i18n/language.ts';
import { numberFormatOf } from '../i18n/number.ts';
import { wordsOf } from '../i18n/words.ts';
import { isKnown, type Observation } from '../domain/observation.ts';
import type { Bounds } from '../domain/rounding.ts';

/** A figure as it is read, or in words why there is none. */
export interface FigureText {
  readonly text: string;
  readonly known: boolean;
  /** What a table sorts by; empty when there is no figure. */
  readonly sort: string;
}

function written(
  language: Language,
  observation: Observation | undefined,
  write: (value: number) => string,
): FigureText {
  const { terms } = wordsOf(language);
  if (!isKnown(observation)) {
    const reason = observation?.reason ?? 'missing';
    return { text: terms.missing[reason], known: false, sort: '' };
  }
  const { value, leftOut } = observation;
  const without = leftOut === undefined ? '' : ` (${terms.without(leftOut.join(', '))})`;
  return { text: `${write(value)}${without}`, known: true, sort: String(value) };
}

/** A count: `12 345`. */
export const countText = (language: Language, observation: Observation | undefined): FigureText =>
  written(language, observation, numberFormatOf(language).integer);

/** A share of one as per cent with one decimal. */
export const shareText = (language: Language, observation: Observation | undefined): FigureText =>
  written(language, observation, (value) => numberFormatOf(language).percent(value, 1));

/** A quotient or coefficient with two decimals. */
export const quotientText = (
  language: Language,
  observation: Observation | undefined,
): FigureText =>
  written(language, observation, (value) => numberFormatOf(language).decimal(value, 2));

type Write = (value: number) => string;

/** The least and the greatest a figure can be: «0,31–0,42»; empty when it has no bounds. */
function intervalText(language: Language, bounds: Bounds | undefined, write: Write): FigureText {
  if (bounds === undefined) return { text: '', known: true, sort: '' };
  const [lower, upper] = [write(bounds.lower), write(bounds.upper)];
  // What rounding cannot move by a printed digit is printed once.
  const text = lower === upper ? lower : wordsOf(language).uncertainty.between(lower, upper);
  return { text, known: true, sort: String(bounds.upper - bounds.lower) };
}

export const quotientInterval = (language: Language, bounds: Bounds | undefined): FigureText =>
  intervalText(language, bounds, (value) => numberFormatOf(language).decimal(value, 2));

export const shareInterval = (language: Language, bounds: Bounds | undefined): FigureText =>
  intervalText(language, bounds, (value) => numberFormatOf(language).percent(value, 1));
