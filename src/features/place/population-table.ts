import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import { isKnown } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { countText } from '../../ui/figure/figure-text.ts';
import { figureCell, type DataTable } from '../../ui/table/table.ts';

/** Population by year, one column a year. */
export function populationTable(atlas: Atlas, language: Language, area: Area): DataTable {
  const { terms, pages } = wordsOf(language);
  const series = atlas.population.of(area);
  return {
    caption: pages.profile.populationCaption,
    columns: [
      { head: pages.profile.measure },
      ...atlas.population.years.map((year) => ({ head: String(year), numeric: true })),
    ],
    rows: [
      {
        cells: [
          { text: terms.population },
          ...atlas.population.years.map((year) =>
            figureCell(countText(language, series.get(year))),
          ),
        ],
      },
    ],
  };
}

/** The change since the first year, in words; undefined when an end is not known. */
export function populationChange(atlas: Atlas, language: Language, area: Area): string | undefined {
  const { years, latest, of } = atlas.population;
  const first = years[0] ?? latest;
  const [from, to] = [of(area).get(first), of(area).get(latest)];
  if (!isKnown(from) || !isKnown(to)) return undefined;
  const change = numberFormatOf(language).signed(to.value - from.value);
  return wordsOf(language).pages.profile.change(change, first, latest);
}
