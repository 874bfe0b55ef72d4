import { writeValue } from './figure.ts';
import { gradesOf, histogram, legendClasses, pairClasses } from './legend.ts';
import { histogramHtml, legendHtml, pairGridHtml, type Html } from '../../ui/browser/markup.ts';
import type { ExploreState } from './state.ts';
import type { ViewData, ViewRow } from './view.ts';
import type { ExploreWords } from './words.ts';

/** The picture above a legend and the list of its classes, as markup. */
export function legendParts(
  rows: readonly ViewRow[],
  { column, other }: ViewData,
  state: ExploreState,
  words: ExploreWords,
  noFigure: string,
  name: string,
): { readonly histogram: Html; readonly list: Html } {
  if (other !== null) {
    const { axes } = words.explore;
    const grades = [gradesOf(column, words), gradesOf(other, words)] as const;
    const classes = pairClasses(rows, grades, words);
    return {
      histogram: pairGridHtml(classes, axes[column.kind], axes[other.kind]),
      list: legendHtml(classes, column.level, words),
    };
  }
  const classes = legendClasses(rows, column, state, words, noFigure);
  const write = (value: number): string => writeValue(words, column.kind, value);
  const bars = histogram(rows, column, state);
  return {
    histogram: histogramHtml(bars, words.explore.histogram(name), write),
    list: legendHtml(classes, column.level, words),
  };
}
