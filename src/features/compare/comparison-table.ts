import {
  placeFigure,
  yearShown,
  type ComparedMeasure,
  type PlaceFile,
  type PlaceFigure,
} from './comparison-files.ts';
import { measureHead, placeText } from './comparison-text.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { isUncertain } from '../../measures/mark.ts';
import { html, type Html } from '../../ui/browser/markup.ts';

/** The places as columns, the measures as rows; the bars of a row share a scale from 0. */
export function comparisonTableHtml(
  measures: readonly ComparedMeasure[],
  places: readonly PlaceFile[],
  year: number | null,
  words: ComparisonWords,
  href: (path: string) => string,
): Html {
  const heads = places.map(
    ({ name, path }) =>
      html`<th scope="col" class="number"><a href="${href(path)}">${name}</a></th>`,
  );
  const rows = measures.map((measure, at) => {
    const figures = places.map((place) => placeFigure(place, measures, at, year));
    const most = Math.max(0, ...figures.map(({ value }) => Math.abs(value ?? 0)));
    const cells = figures.map((figure) => cellHtml(measure, figure, most, year, words));
    const head = measureHead(measure.name, yearShown(measure, year));
    return html`<tr><th scope="row">${head}</th>${cells}</tr>`;
  });
  const { caption, measure } = words.places;
  return html`<table><caption class="visually-hidden">${caption}</caption><thead><tr><th scope="col">${measure}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** A figure that is not there has no bar. */
function cellHtml(
  measure: ComparedMeasure,
  figure: PlaceFigure,
  most: number,
  year: number | null,
  words: ComparisonWords,
): Html {
  const { value, mark } = figure;
  const text = placeText(measure, figure, year, words);
  if (value === null) return html`<td class="number no-figure">${text}</td>`;
  const share = most <= 0 ? 0 : Math.round((Math.abs(value) / most) * 100);
  // A loss is as long as a gain, in another colour; the figure has its sign.
  const unsure = isUncertain(mark) ? ' unsure' : value < 0 ? ' below' : '';
  return html`<td class="number">${text}<svg class="compare-bar${unsure}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${share}" height="4"/></svg></td>`;
}
