import type { CommutingRate } from '../domain/indicators/commuting.ts';
import { isKnown, type Observation } from '../domain/observation.ts';
import type { Bounds } from '../domain/rounding.ts';
import type { Language } from '../i18n/language.ts';
import { numberFormatOf, type NumberFormat } from '../i18n/number.ts';
import { wordsOf } from '../i18n/words.ts';
import {
  quotientInterval,
  quotientText,
  shareInterval,
  shareText,
  type FigureText,
} from './figure-text.ts';
import type { TableCell } from './table.ts';

/** The one rate that is a number and no share, and the first that is shown: the report's own. */
export const COEFFICIENT = 'commuting_coefficient';

/** The rates that need to know who is the more central, or the more peripheral. */
const BY_CENTRALITY: ReadonlySet<CommutingRate> = new Set([COEFFICIENT, 'centre_dependence']);

/** The sources of a rate, and the tables that name them. */
export const rateSources = (
  measure: CommutingRate,
): { readonly tables: readonly string[]; readonly only: readonly string[] } => ({
  tables: ['commuting.csv', 'labour-market-regions.csv', 'municipalities.csv'],
  only: [
    '03321',
    'BA-regioner 2020',
    ...(BY_CENTRALITY.has(measure) ? ['Klass 128', 'Notater 2020/4'] : []),
  ],
});

/** A limit of a class of a rate. */
export const writeLimit =
  (measure: CommutingRate) =>
  (format: NumberFormat, value: number): string =>
    measure === COEFFICIENT ? format.decimal(value, 2) : format.percent(value, 0);

/** A rate as it is read: the coefficient is a number, of class 5–6 alone; all others are shares. */
export function rateText(
  language: Language,
  measure: CommutingRate,
  rate: Observation | undefined,
): FigureText {
  if (measure !== COEFFICIENT) return shareText(language, rate);
  if (!isOutside(measure, rate)) return quotientText(language, rate);
  return { text: wordsOf(language).pages.commuting.notPeripheral, known: false, sort: '' };
}

/** How far rounding can have moved it. */
export const rateInterval = (
  language: Language,
  measure: CommutingRate,
  bounds: Bounds | undefined,
): FigureText =>
  measure === COEFFICIENT ? quotientInterval(language, bounds) : shareInterval(language, bounds);

/** Why a municipality of class 1–4 has no coefficient: there is nothing wrong with it. */
export const isOutside = (measure: CommutingRate, rate: Observation | undefined): boolean =>
  measure === COEFFICIENT && rate?.kind === 'missing' && rate.reason === 'not-applicable';

/** From the first year to the last: persons, percentage points for a share, a number for a ratio. */
export function changeCell(
  language: Language,
  series: readonly Observation[],
  kind: 'count' | 'share' | 'ratio',
): TableCell {
  const [first, last] = [series[0], series.at(-1)];
  if (!isKnown(first) || !isKnown(last)) return { text: '', sort: '' };
  const change = last.value - first.value;
  const format = numberFormatOf(language);
  if (kind === 'count') return { text: format.signed(change), sort: String(change) };
  const sign = change > 0 ? '+' : '';
  if (kind === 'ratio')
    return { text: `${sign}${format.decimal(change, 2)}`, sort: String(change) };
  const points = format.decimal(change * 100, 1);
  const { percentagePoints } = wordsOf(language).uncertainty.time;
  return {
    text: `${sign}${points}\u00a0${percentagePoints}`,
    sort: String(change),
  };
}
