import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { shareText } from '../../ui/figure/figure-text.ts';
import { figureCell, type DataTable } from '../../ui/table/table.ts';

/** Commuting out of the own labour-market region by centrality class, all years side by side. */
export function fragmentationTable(atlas: Atlas, language: Language): DataTable {
  const { terms, uncertainty, pages } = wordsOf(language);
  const words = uncertainty.fragmentation;
  const { years } = atlas.commuting;
  const classes = [...new Set(atlas.fragmentation.map((each) => each.centralityClass))];
  const of = (centralityClass: number, year: number) =>
    atlas.fragmentation.find(
      (each) => each.centralityClass === centralityClass && each.year === year,
    );
  return {
    caption: words.title,
    columns: [
      { head: terms.centralityClass },
      { head: pages.coverage.ofMunicipalities, numeric: true },
      { head: words.alone, numeric: true },
      ...years.map((year) => ({ head: words.weighted(year), numeric: true })),
      ...years.map((year) => ({ head: words.mean(year), numeric: true })),
    ],
    rows: classes.map((each) => {
      const latest = of(each, atlas.commuting.latest);
      return {
        cells: [
          { text: terms.classNames[each] ?? String(each) },
          { text: String(latest?.municipalities ?? '') },
          { text: String(latest?.regionsOfOne ?? '') },
          ...years.map((year) => figureCell(shareText(language, of(each, year)?.weighted))),
          ...years.map((year) => figureCell(shareText(language, of(each, year)?.mean))),
        ],
      };
    }),
  };
}
