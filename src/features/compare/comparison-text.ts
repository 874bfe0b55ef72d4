import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import {
  hasYear,
  type ComparedMeasure,
  type PlaceFile,
  type PlaceFigure,
} from './comparison-files.ts';
import {
  pairsOf,
  spreadsOf,
  type Compared,
  type PlaceValue,
  type Spread,
} from './comparison-spread.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { figureText, reservationsOf, writeValue } from '../explore/figure.ts';
import type { Kind } from '../explore/files.ts';

/** What is said of the spread of one measure: which measure and year, and what of it. */
export interface SpreadText {
  readonly head: string;
  readonly text: string;
}

/** «LQ: Industri, 2022»; the year is left out of what knows none. */
export const measureHead = (name: string, year: number | null): string =>
  year === null ? name : `${name}, ${year}`;

/** A figure with its reservation, or why there is none: also when it is of other years only. */
export const placeText = (
  measure: ComparedMeasure,
  { value, mark }: PlaceFigure,
  year: number | null,
  words: ComparisonWords,
): string =>
  hasYear(measure, year)
    ? figureText(words, measure.kind, value, mark)
    : words.places.notForYear(String(year));

/** Highest, lowest and the difference, and who is not ranked and why. */
export function spreadText(
  { measure, year, ranked, others }: Spread,
  words: ComparisonWords,
): SpreadText {
  const notRanked = others.map(
    ({ place, figure }) => `${place.name} (${reservedText(measure.kind, figure, words)})`,
  );
  const head = measureHead(measure.name, year);
  if (!hasYear(measure, year))
    return { head, text: words.places.onlyFor(listed(measure.years.map(String), words.and)) };
  const sentences = [
    rankedText({ ranked, measure }, words),
    notRanked.length === 0 ? '' : words.places.notRanked(listed(notRanked, words.and)),
  ];
  return { head, text: sentences.filter((sentence) => sentence !== '').join(' ') };
}

/** «9,00, usikker», or why there is no figure: it stands in brackets already. */
const reservedText = (kind: Kind, { value, mark }: PlaceFigure, words: ComparisonWords): string =>
  value === null
    ? figureText(words, kind, value, mark)
    : `${writeValue(words, kind, value)}, ${reservationsOf(words, mark)}`;

/** The names of those whose figures are written alike. */
const namesAt = (
  text: string,
  { ranked, measure }: Pick<Spread, 'ranked' | 'measure'>,
  words: ComparisonWords,
): string =>
  namesOf(
    ranked.filter(({ value }) => writeValue(words, measure.kind, value) === text),
    words,
  );

function rankedText(spread: Pick<Spread, 'ranked' | 'measure'>, words: ComparisonWords): string {
  const { ranked, measure } = spread;
  const { kind } = measure;
  const [high] = ranked;
  const low = ranked.at(-1);
  if (high === undefined || low === undefined || high === low) return '';
  const write = (value: number): string => writeValue(words, kind, value);
  const [most, least] = [write(high.value), write(low.value)];
  if (most === least) return words.places.same(namesOf(ranked, words), most);
  const at = (text: string): string => namesAt(text, spread, words);
  const gap = gapText(high.value, low.value, kind, words);
  return `${words.places.highLow(at(most), most, at(least), least)} ${gap}`;
}

const namesOf = (values: readonly PlaceValue[], { and }: ComparisonWords): string =>
  listed(
    values.map(({ place }) => place.name),
    and,
  );

/** From here up a ratio says more than a difference. */
const TELLING_RATIO = 1.1;

/** The difference in the measure's own unit, of the figures as they are written. */
function gapText(
  high: number,
  low: number,
  kind: Kind,
  { language, places }: ComparisonWords,
): string {
  const { decimal, integer } = numberFormatOf(language);
  if (kind === 'share' || kind === 'change')
    return places.pointsApart(decimal((Math.round(high * 1000) - Math.round(low * 1000)) / 10, 1));
  const [a, b] =
    kind === 'quotient' || kind === 'ratio'
      ? [Math.round(high * 100), Math.round(low * 100)]
      : [Math.round(high), Math.round(low)];
  if (kind !== 'index' && b > 0 && a / b >= TELLING_RATIO)
    return places.timesApart(decimal(a / b, a / b < 10 ? 1 : 0));
  return places.apart(
    kind === 'quotient' || kind === 'ratio' ? decimal((a - b) / 100, 2) : integer(a - b),
  );
}

/** What the places differ most in and are most alike in; then which pair is most and least alike. */
export function comparisonSentence(
  compared: Compared,
  places: readonly PlaceFile[],
  words: ComparisonWords,
): string {
  const texts = words.places;
  const [only] = places;
  if (only === undefined) return texts.empty[compared.level];
  if (places.length === 1) return texts.one(only.name);
  const spreads = spreadsOf(compared, places).filter(({ distance }) => distance !== null);
  const [most] = spreads;
  const names = listed(
    places.map(({ name }) => name),
    words.and,
  );
  if (most === undefined) return texts.nothing(names);
  return [differText(names, most, spreads.at(-1), words), pairText(compared, places, words)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function differText(
  names: string,
  most: Spread,
  least: Spread | undefined,
  words: ComparisonWords,
): string {
  const write = (each: PlaceValue | undefined): string =>
    each === undefined ? '' : writeValue(words, most.measure.kind, each.value);
  const [high, low] = [write(most.ranked[0]), write(most.ranked.at(-1))];
  const differ = words.places.differ(
    names,
    most.measure.spoken,
    low,
    namesAt(low, most, words),
    high,
    namesAt(high, most, words),
  );
  const alike =
    least === undefined || least === most ? '' : words.places.alikeIn(least.measure.spoken);
  return `${differ}${alike}.`;
}

/** Only among three or more is one pair more alike than another. */
function pairText(
  compared: Compared,
  places: readonly PlaceFile[],
  words: ComparisonWords,
): string {
  const pairs = pairsOf(compared, places);
  const [nearest] = pairs;
  const farthest = pairs.at(-1);
  if (nearest === undefined || farthest === undefined || pairs.length < 2) return '';
  const { decimal } = numberFormatOf(words.language);
  const names = ({ a, b }: typeof nearest): string => listed([a.name, b.name], words.and);
  const distance = ({ likeness }: typeof nearest): string => decimal(likeness.distance, 2);
  return words.places.pairs(names(nearest), distance(nearest), names(farthest), distance(farthest));
}
