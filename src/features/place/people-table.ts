import type { Area } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { CHANGE_FROM } from '../../domain/indicators/young-adults.ts';
import { municipalityCode } from '../../domain/area-code.ts';
import { isKnown, known, type Observation } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Measure } from '../../measures/measure.ts';
import { writeFigure, type Kind } from '../../measures/kind.ts';
import { measureOf } from '../../measures/measures.ts';
import { PEOPLE } from '../../measures/people.ts';
import { changeText, countText, figureText, haveSameParts } from '../../ui/figure/figure-text.ts';
import { figureCell, type DataTable, type TableCell, type TableRow } from '../../ui/table/table.ts';

/** How many young adults there are, and how many more or fewer; undefined when nobody knows. */
export function peopleSentence(atlas: Atlas, language: Language, area: Area): string | undefined {
  const { latest, of } = atlas.people.youngAdults;
  const { people } = wordsOf(language);
  const { youngAdults, change } = of(area, latest);
  if (!isKnown(youngAdults)) return undefined;
  // A change of others than those who are counted would be told of the wrong people.
  const since =
    isKnown(change) && haveSameParts(change, youngAdults)
      ? people.since(writeFigure(language, 'change', change.value), CHANGE_FROM)
      : '';
  return people.sentence(countText(language, youngAdults).text, latest, since);
}

/** The people of an area beside the country, each figure in its latest year. */
export function peopleTable(atlas: Atlas, language: Language, area: Area): DataTable {
  const { people, pages } = wordsOf(language);
  const measures = PEOPLE.filter(({ column }) => column !== 'young_adults_change').map(({ id }) =>
    measureOf(atlas, id),
  );
  return {
    caption: people.caption,
    columns: [
      { head: pages.profile.measure },
      { head: people.here, numeric: true },
      { head: people.country, numeric: true },
      { head: people.since2020(CHANGE_FROM), numeric: true },
    ],
    rows: [
      numberRow(atlas, language, area),
      ...measures.map((measure) => measureRow(atlas, language, area, measure)),
    ],
  };
}

/** A figure without what it leaves out, which {@link peopleNotes} say below the table. */
export const bare = (language: Language, kind: Kind, observation: Observation): TableCell =>
  figureCell(
    figureText(language, kind, isKnown(observation) ? known(observation.value) : observation),
  );

function numberRow(atlas: Atlas, language: Language, area: Area): TableRow {
  const { latest, of } = atlas.people.youngAdults;
  const { youngAdults, change } = of(area, latest);
  return {
    cells: [
      { text: `${wordsOf(language).people.number}, ${latest}` },
      bare(language, 'count', youngAdults),
      bare(language, 'count', of(atlas.areas.country, latest).youngAdults),
      bare(language, 'change', change),
    ],
  };
}

/** Of a share the change in percentage points; a change has none of its own. */
function measureRow(
  atlas: Atlas,
  language: Language,
  area: Area,
  { kind, years, at, name }: Measure,
): TableRow {
  const latest = years.at(-1) ?? 0;
  const series = [CHANGE_FROM, latest].map((year) => at(area, year).observation);
  return {
    cells: [
      { text: `${name(language)}, ${latest}` },
      bare(language, kind, at(area, latest).observation),
      bare(language, kind, at(atlas.areas.country, latest).observation),
      kind === 'share' ? figureCell(changeText(language, 'share', series)) : { text: '', sort: '' },
    ],
  };
}

/** An area and the country, as the tables call them; the country stands alone. */
export function besideCountry(atlas: Atlas, language: Language, area: Area) {
  const { people } = wordsOf(language);
  const country = { where: people.country, place: atlas.areas.country };
  return area.type === 'country' ? [country] : [{ where: people.here, place: area }, country];
}

/** Which figures of the table are sums without some municipalities, and which those are. */
export function peopleNotes(atlas: Atlas, language: Language, area: Area): readonly string[] {
  const { terms } = wordsOf(language);
  return besideCountry(atlas, language, area).flatMap(({ where, place }) => {
    const sums = PEOPLE.map(({ id }) => measureOf(atlas, id)).flatMap(({ name, years, at }) => {
      const { observation } = at(place, years.at(-1) ?? 0);
      const leftOut = isKnown(observation) ? (observation.leftOut ?? []) : [];
      const names = leftOut.map((code) => atlas.once(municipalityCode(code)).name);
      return names.length === 0
        ? []
        : [{ name: name(language), without: listed(names, terms.and) }];
    });
    return [...Map.groupBy(sums, ({ without }) => without)].map(([without, figures]) => {
      const names = figures.map(({ name }) => name).join('; ');
      return `${where}, ${names}: ${terms.incomplete(without)}`;
    });
  });
}
