import { coverageLook } from '../../ui/evidence/coverage-look.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { wordsOf } from '../../i18n/words.ts';
import { countText, statusText } from '../../ui/figure/figure-text.ts';
import { formerName } from '../../ui/figure/former-text.ts';
import { classCell, municipalityCell } from '../../ui/figure/municipality-today.ts';
import { figureCell, type DataTable } from '../../ui/table/table.ts';

/** Municipalities of a region or county, or the neighbours of one, with what a reader compares. */
export function memberTable(
  atlas: Atlas,
  language: Language,
  caption: string,
  members: readonly MunicipalityCode[],
): DataTable {
  const { terms, pages } = wordsOf(language);
  const { ownYear } = atlas.population;
  return {
    caption,
    columns: [
      { head: terms.municipality },
      { head: `${terms.population} ${ownYear}`, numeric: true },
      { head: terms.centralityClass, numeric: true },
      { head: terms.labourMarketRegion },
      { head: pages.profile.status },
      { head: terms.programmes },
    ],
    rows: members.map((code) => {
      const municipality = atlas.municipality(code);
      const region = atlas.region(municipality.region);
      const status = atlas.coverage.status(code);
      const programmes = atlas.coverage
        .programmesIn(code, 'area')
        .map((id) => atlas.programme(id).name);
      return {
        id: code,
        cells: [
          municipalityCell(atlas, language, municipality),
          figureCell(countText(language, atlas.population.of(municipality).get(ownYear))),
          classCell(atlas, language, municipality),
          { text: region.name, path: `region/${region.slug}/` },
          { text: terms.coverage[status], swatch: coverageLook(status, municipality) },
          { text: programmes.length === 0 ? terms.none : listed(programmes, terms.and) },
        ],
      };
    }),
  };
}

/** What the report ties to a municipality: programmes with their basis and section. */
export function reachTable(atlas: Atlas, language: Language, code: MunicipalityCode): DataTable {
  const { terms, pages, division } = wordsOf(language);
  const { writtenAbout: aboutWhole } = division;
  return {
    caption: pages.profile.programmes,
    columns: [
      { head: terms.programme },
      { head: pages.profile.basis },
      { head: pages.programme.status },
      { head: pages.profile.section },
      { head: pages.profile.note },
    ],
    rows: atlas.programmesAt(code).flatMap((programme) =>
      programme.reach
        .filter(({ municipality }) => municipality === code)
        .map(({ basis, section, note, writtenAbout }) => ({
          cells: [
            { text: programme.name, path: `ordning/${programme.id}/` },
            { text: terms.basisOfCoverage[basis] },
            { text: statusText(programme, language) },
            { text: section },
            writtenAbout === undefined
              ? { text: note, lang: 'nb' }
              : { text: aboutWhole(formerName(atlas, language, writtenAbout)) },
          ],
        })),
    ),
  };
}
