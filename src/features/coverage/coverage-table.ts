import { type StatusAtLevel, statusesAt } from '../../domain/indicators/coverage.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import {
  type CoverageView,
  statusOf,
  programmeNames,
  coverageLook,
} from '../../ui/evidence/coverage-look.ts';
import { type DataTable, figureCell } from '../../ui/table/table.ts';
import { wordsOf } from '../../i18n/words.ts';
import { municipalityCell, classCell } from '../../ui/figure/municipality-today.ts';
import { countText } from '../../ui/figure/figure-text.ts';
import { listed } from '../../i18n/list.ts';

/** The order of the statuses in a table that shows all. */
const SORTED: readonly StatusAtLevel[] = statusesAt('area');

/** The map of coverage as a table, one line a municipality. */
export function coverageTable(atlas: Atlas, language: Language, view: CoverageView): DataTable {
  const { terms, map, pages } = wordsOf(language);
  const status = statusOf(atlas, view);
  const { ownYear } = atlas.population;
  return {
    caption: map.tableOf,
    columns: [
      { head: terms.municipality },
      { head: terms.county },
      { head: terms.centralityClass, numeric: true },
      { head: `${terms.population} ${ownYear}`, numeric: true },
      { head: pages.profile.status },
      { head: terms.programmes },
    ],
    rows: atlas.areas.municipalities.map((municipality) => {
      const found = status(municipality.code);
      const programmes = programmeNames(atlas, municipality, view);
      return {
        id: municipality.code,
        cells: [
          municipalityCell(atlas, language, municipality),
          { text: atlas.county2024Of(municipality).name },
          classCell(atlas, language, municipality),
          figureCell(countText(language, atlas.population.of(municipality).get(ownYear))),
          {
            text: terms.coverage[found],
            swatch: coverageLook(found, municipality),
            sort: String(SORTED.indexOf(found)),
          },
          { text: programmes.length === 0 ? terms.none : listed(programmes, terms.and) },
        ],
      };
    }),
  };
}
