import type { Observation } from '../domain/observation.ts';
import type { Language } from '../i18n/language.ts';
import { numberFormatOf } from '../i18n/number.ts';
import { wordsOf } from '../i18n/words.ts';
import { classRanges } from '../measures/class-at.ts';
import { NO_FIGURE, type Scale } from '../measures/classes.ts';
import { writeRange, type Kind } from '../measures/kind.ts';

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

/** The legend of a scale: what each class is called, its limits, and how many areas it holds. */
export function legendOf(
  language: Language,
  scale: Scale,
  observations: readonly (Observation | undefined)[],
  kind: Kind,
  texts?: readonly string[],
): readonly LegendEntry[] {
  const format = numberFormatOf(language);
  const colours = observations.map(scale.colourOf);
  const { prefix } = scale;
  const count = (colour: string): string =>
    format.integer(colours.filter((each) => each === colour).length);
  const classes = classRanges(scale.limits).map(({ at, from, to }): LegendEntry => {
    const range = writeRange(language, kind, from, to);
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
