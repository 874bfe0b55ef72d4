import type { Area } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { measureOf } from '../../measures/measures.ts';
import { PEOPLE } from '../../measures/people.ts';
import { bare, besideCountry } from '../place/people-table.ts';
import type { DataTable } from '../../ui/table/table.ts';

/** The people of a brief: an area above the country, every measure a column of its latest year. */
export function briefPeople(atlas: Atlas, language: Language, area: Area): DataTable {
  const { flows, people } = wordsOf(language);
  const shown = PEOPLE.map(({ id }) => measureOf(atlas, id)).map((measure) => ({
    ...measure,
    year: measure.years.at(-1) ?? 0,
  }));
  return {
    caption: people.caption,
    columns: [
      { head: flows.area },
      ...shown.map(({ name, year }) => ({ head: `${name(language)}, ${year}`, numeric: true })),
    ],
    rows: besideCountry(atlas, language, area).map(({ where, place }) => ({
      cells: [
        { text: where },
        ...shown.map(({ kind, at, year }) => bare(language, kind, at(place, year).observation)),
      ],
    })),
  };
}
