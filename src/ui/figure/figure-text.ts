import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { writeFigure, type Kind } from '../../measures/kind.ts';
import { isKnown, missing, type Observation } from '../../domain/observation.ts';
import type { Bounds } from '../../domain/rounding.ts';
import type { IndustryCensus } from '../../atlas/industry.ts';
import type { Programme } from '../../atlas/programme.ts';
import { isReportSection } from '../../domain/source-reference.ts';

/** A figure as it is read, or in words why there is none. */
export interface FigureText {
  readonly text: string;
  readonly known: boolean;
  /** What a table sorts by; empty when there is no figure. */
  readonly sort: string;
}

/** Whether a place has no coefficient because it is of class 1–4: nothing is wrong with it then. */
export const isOutside = (kind: Kind, observation: Observation | undefined): boolean =>
  kind === 'ratio' && observation?.kind === 'missing' && observation.reason === 'not-applicable';

/** A figure of a kind, with the parts that a sum leaves out; or in words why there is none. */
export function figureText(
  language: Language,
  kind: Kind,
  observation: Observation | undefined,
): FigureText {
  const { terms, pages } = wordsOf(language);
  if (!isKnown(observation)) {
    const text = isOutside(kind, observation)
      ? pages.commuting.notPeripheral
      : terms.missing[observation?.reason ?? 'missing'];
    return { text, known: false, sort: '' };
  }
  const { value, leftOut } = observation;
  const without = leftOut === undefined ? '' : ` (${terms.without(leftOut.join(', '))})`;
  return {
    text: `${writeFigure(language, kind, value)}${without}`,
    known: true,
    sort: String(value),
  };
}

/** A count: `12 345`. */
export const countText = (language: Language, observation: Observation | undefined): FigureText =>
  figureText(language, 'count', observation);

/** A share of one as per cent with one decimal. */
export const shareText = (language: Language, observation: Observation | undefined): FigureText =>
  figureText(language, 'share', observation);

/** The least and the greatest a figure can be: «0,31–0,42»; empty when it has no bounds. */
export function intervalText(
  language: Language,
  kind: Kind,
  bounds: Bounds | undefined,
): FigureText {
  if (bounds === undefined) return { text: '', known: true, sort: '' };
  const { lower: least, upper: most } = bounds;
  const [lower, upper] = [writeFigure(language, kind, least), writeFigure(language, kind, most)];
  // What rounding cannot move by a printed digit is printed once.
  const text = lower === upper ? lower : wordsOf(language).uncertainty.between(lower, upper);
  return { text, known: true, sort: String(most - least) };
}

/** From the first year to the last: persons, percentage points for a share, a number for a ratio. */
export function changeText(
  language: Language,
  kind: 'count' | 'share' | 'ratio',
  series: readonly Observation[],
): FigureText {
  const [first, last] = [series[0], series.at(-1)];
  if (!isKnown(first) || !isKnown(last)) return { text: '', known: true, sort: '' };
  if (!haveSameParts(first, last)) return figureText(language, kind, missing('not-derivable'));
  const change = last.value - first.value;
  return { text: signed(language, kind, change), known: true, sort: String(change) };
}

/** Whether two sums are of the same municipalities: of others no difference says anything. */
export const haveSameParts = (a: Observation, b: Observation): boolean => {
  const parts = (each: Observation): string => (isKnown(each) ? (each.leftOut ?? []).join() : '');
  return parts(a) === parts(b);
};

function signed(language: Language, kind: 'count' | 'share' | 'ratio', change: number): string {
  const format = numberFormatOf(language);
  if (kind === 'count') return format.signed(change);
  if (kind === 'ratio') return format.signed(change, 2);
  const { percentagePoints } = wordsOf(language).uncertainty.time;
  return `${format.signed(change * 100, 1)}\u00a0${percentagePoints}`;
}

/** «etter bosted, 4. kvartal 2022»: what belongs to the name of every figure of a census. */
export function censusText(language: Language, { basis, year }: IndustryCensus): string {
  const { terms } = wordsOf(language);
  return `${terms.industryBasis[basis]}, ${terms.quarter(year)}`;
}

/** «aktiv i 2020» where the report says it; of other sources nobody knows whether it still is. */
export function statusText({ status, row }: Programme, language: Language): string {
  const { pages, later } = wordsOf(language);
  const { programme: words } = pages;
  const then = isReportSection(row.report_section);
  if (status === 'active') return then ? words.activeThen : later.status;
  return then ? words.inactiveThen : words.inactiveWord;
}
