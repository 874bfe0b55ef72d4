import { numberFormatOf } from '../../i18n/number.ts';
import { placeFigure, yearShown, type PlaceFile } from './comparison-files.ts';
import type { Compared } from './comparison-spread.ts';
import { measureHead, placeText } from './comparison-text.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { writeValue } from '../explore/figure.ts';
import { lineHtml, type Axis, type YearSeries } from './line-multiple.ts';
import { html, type Html } from '../../ui/browser/markup.ts';
import { doublingsOf, quotientBarsHtml, type NamedQuotient } from './quotient-bars.ts';

const POPULATION = 'folketall';
const WITHIN_REGION = 'pendling-i-regionen';

/** The small charts of each place, and in words the axes that all of them share. */
export interface Multiples {
  readonly axes: readonly string[];
  readonly cards: readonly Html[];
}

/** Residents, commuting within the region and the quotients of each place, drawn on common axes. */
export function multiplesOf(
  compared: Compared,
  places: readonly PlaceFile[],
  words: ComparisonWords,
): Multiples {
  const residents = places.map((place) => seriesOf(compared, place, POPULATION));
  const shares = places.map((place) => seriesOf(compared, place, WITHIN_REGION));
  const quotients = places.map((place) => quotientsOf(compared, place, words));
  const doublings = doublingsOf(quotients.flat().map(({ figure }) => figure));
  const axes = {
    index: indexAxis(residents.map(indexed), words),
    share: shareAxis(shares, words),
  };
  const cards = places.map(
    (_, at) =>
      html`${residentsHtml(residents[at] ?? [], axes.index, compared.year, words)}${shareHtml(shares[at] ?? [], axes.share, compared.year, words)}<figure><figcaption>${words.places.quotients}</figcaption>${quotientBarsHtml(quotients[at] ?? [], doublings)}</figure>`,
  );
  return { axes: axisTexts(axes, residents[0] ?? [], doublings, words), cards };
}

function seriesOf({ measures }: Compared, place: PlaceFile, id: string): YearSeries {
  const at = measures.findIndex((measure) => measure.id === id);
  return (measures[at]?.years ?? []).map((year) => [
    year,
    placeFigure(place, measures, at, year).value,
  ]);
}

function quotientsOf(
  { measures, year }: Compared,
  place: PlaceFile,
  words: ComparisonWords,
): readonly NamedQuotient[] {
  return measures.flatMap((measure, at) => {
    if (measure.kind !== 'quotient') return [];
    const figure = placeFigure(place, measures, at, year);
    const name = measureHead(measure.short, yearShown(measure, year));
    return [{ name, figure, text: placeText(measure, figure, year, words) }];
  });
}

/** The first known year is 100. */
function indexed(series: YearSeries): YearSeries {
  const base = series.find(([, value]) => value !== null)?.[1] ?? null;
  return series.map(([year, value]) => [
    year,
    value === null || base === null || base === 0 ? null : (value / base) * 100,
  ]);
}

const valuesOf = (all: readonly YearSeries[]): readonly number[] =>
  all.flat().flatMap(([, value]) => value ?? []);

/** From the lowest to the highest of all the places, on whole numbers, with 100 in it. */
function indexAxis(all: readonly YearSeries[], { language }: ComparisonWords): Axis {
  const values = [...valuesOf(all), 99, 101];
  const { integer } = numberFormatOf(language);
  return {
    low: Math.floor(Math.min(...values)),
    high: Math.ceil(Math.max(...values)),
    write: integer,
  };
}

/** From 0 to the next ten per cent. */
function shareAxis(all: readonly YearSeries[], { language }: ComparisonWords): Axis {
  const most = Math.max(0.1, ...valuesOf(all));
  const { percent } = numberFormatOf(language);
  return { low: 0, high: Math.ceil(most * 10 - 1e-9) / 10, write: (value) => percent(value) };
}

function axisTexts(
  { index, share }: { readonly index: Axis; readonly share: Axis },
  residents: YearSeries,
  doublings: number,
  { language, places }: ComparisonWords,
): readonly string[] {
  const { integer } = numberFormatOf(language);
  const ends = [index.low, index.high].map((value) => index.write(value));
  return [
    places.indexAxis(String(residents[0]?.[0] ?? ''), ends[0] ?? '', ends[1] ?? ''),
    places.shareAxis(share.write(share.high)),
    places.quotientAxis(`1/${integer(2 ** doublings)}`, integer(2 ** doublings)),
  ];
}

/** «2020: 52 357 → 2026: 53 712», so that no figure has to be read off the line. */
const endsText = (series: YearSeries, write: (value: number) => string): string => {
  const known = series.filter(([, value]) => value !== null);
  const ends = known.length < 2 ? known : [known[0], known.at(-1)];
  return ends
    .map((each) => (each === undefined ? '' : `${each[0]}: ${write(each[1] ?? 0)}`))
    .join(' → ');
};

function residentsHtml(
  series: YearSeries,
  axis: Axis,
  year: number | null,
  words: ComparisonWords,
): Html {
  const ends = endsText(series, (value) => writeValue(words, 'count', value));
  const title = words.places.residents;
  return chartHtml(title, ends, lineHtml(indexed(series), axis, `${title}: ${ends}`, year), words);
}

function shareHtml(
  series: YearSeries,
  axis: Axis,
  year: number | null,
  words: ComparisonWords,
): Html {
  const ends = endsText(series, (value) => writeValue(words, 'share', value));
  const title = words.places.withinRegion;
  return chartHtml(title, ends, lineHtml(series, axis, `${title}: ${ends}`, year), words);
}

const chartHtml = (title: string, ends: string, svg: Html, words: ComparisonWords): Html =>
  html`<figure><figcaption>${title}<br><span class="bar-value">${ends === '' ? words.missing.missing : ends}</span></figcaption>${svg}</figure>`;
