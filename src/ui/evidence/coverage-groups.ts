import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import type { Area } from '../../atlas/area.ts';
import { type DataTable, figureCell } from '../table/table.ts';
import { wordsOf } from '../../i18n/words.ts';
import { countText } from '../figure/figure-text.ts';
import { known } from '../../domain/observation.ts';
import { EVIDENCE_LEVELS } from '../../domain/coverage-basis.ts';

/** Covered municipalities and residents of each group, at each level of evidence. */
export function coverageByGroup(
  atlas: Atlas,
  language: Language,
  caption: string,
  head: string,
  groups: readonly {
    readonly text: string;
    readonly path?: string;
    readonly area: Pick<Area, 'members'>;
  }[],
): DataTable {
  const { pages } = wordsOf(language);
  const { ofMunicipalities, municipalitiesAt, residentsAt } = pages.coverage;
  const numeric = (text: string) => ({ head: text, numeric: true });
  const count = (value: number) => figureCell(countText(language, known(value)));
  return {
    caption,
    columns: [
      { head },
      numeric(ofMunicipalities),
      ...EVIDENCE_LEVELS.map((level) => numeric(municipalitiesAt[level])),
      ...EVIDENCE_LEVELS.map((level) => numeric(residentsAt[level])),
    ],
    rows: groups.map(({ text, path, area }) => {
      const counts = EVIDENCE_LEVELS.map((level) => atlas.coverage.count(area.members, level));
      return {
        cells: [
          path === undefined ? { text } : { text, path },
          count(area.members.length),
          ...counts.map((each) => count(each.covered_municipalities)),
          ...counts.map((each) => count(each.covered_population)),
        ],
      };
    }),
  };
}

/** The six centrality classes as groups. */
export const classGroups = (atlas: Atlas, language: Language) =>
  [1, 2, 3, 4, 5, 6].map((each) => ({
    text: wordsOf(language).terms.classNames[each] ?? String(each),
    area: {
      members: atlas.areas.municipalities
        .filter(({ centralityClass }) => centralityClass === each)
        .map(({ code }) => code),
    },
  }));

export const countyGroups = (atlas: Atlas) =>
  atlas.areas.counties2024.map((area) => ({
    text: area.name,
    path: `fylke/${area.slug}/`,
    area,
  }));
