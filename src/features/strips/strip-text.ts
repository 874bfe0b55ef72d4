import { numberFormatOf } from '../../i18n/number.ts';
import { writeFigure } from '../../measures/kind.ts';
import type { Strips } from './strip-files.ts';
import type { StripState } from './strip-state.ts';
import type { Group, Strip } from './strip-summary.ts';

/** «Høyere utdanning, 2025»: the name of a strip. */
export const stripTitle = ({ measure }: Strip): string => `${measure.name}, ${measure.year}`;

/** «har under 20,1 %», or «har 0,00» where at least half have the least there is. */
function half({ language, words }: Strips, { measure }: Strip, { median, atLeast }: Group): string {
  const text = writeFigure(language, measure.kind, median ?? 0);
  return atLeast ? words.exactly(text) : words.below(text);
}

/** «5–6», or the one class that is chosen. */
const classesOf = ({ class: chosen }: StripState): string =>
  chosen === null ? '5–6' : String(chosen);

/** Which municipalities are drawn, and by what they are told apart: for where the form is not. */
export const stripScope = ({ words }: Strips, state: StripState, county: string): string =>
  [words.scope(classesOf(state)), county].filter((part) => part !== '').join('. ');

/** What a strip says: the middle of the missed beside the middle of the reached, and the country. */
export function stripSentence(strips: Strips, state: StripState, strip: Strip): string {
  const { language, words } = strips;
  const { measure, missed, reached, difference } = strip;
  const count = ({ places }: Group): string => numberFormatOf(language).integer(places);
  const { country } = measure;
  const without = missed.without + reached.without;
  return [
    difference === undefined
      ? words.tooFew
      : words.halves(
          `${count(missed)} ${words.missed[state.evidence]}`,
          half(strips, strip, missed),
          count(reached),
          half(strips, strip, reached),
        ),
    country === null ? '' : words.country(writeFigure(language, measure.kind, country)),
    without === 0 ? '' : words.without(String(without)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What the page says first: how many they are, and in what they differ most. */
export function stripsLead(strips: Strips, state: StripState, [first]: readonly Strip[]): string {
  const { language, words } = strips;
  if (first === undefined) return '';
  const { integer } = numberFormatOf(language);
  const { missed, reached, measure, difference } = first;
  const counts = words.counts(
    integer(missed.places),
    words.missed[state.evidence],
    integer(reached.places),
    classesOf(state),
  );
  if (difference === undefined) return counts;
  const [a, b] = [half(strips, first, missed), half(strips, first, reached)];
  return `${counts} ${words.most(measure.spoken, String(measure.year), a, b)}`;
}

/** A place and its figure, or that it has none: «Vang: 20,1 %». */
export function dotText({ language, places, words }: Strips, strip: Strip, at: number): string {
  const { kind, values } = strip.measure;
  const value = values[at] ?? null;
  const figure = value === null ? words.noFigure : writeFigure(language, kind, value);
  return `${places[at]?.name ?? ''}: ${figure}`;
}
