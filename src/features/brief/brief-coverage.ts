import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { EVIDENCE_LEVELS, type Evidence } from '../../domain/coverage-basis.ts';
import { GAP_CLASSES } from '../../domain/indicators/coverage.ts';
import { known } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { countText } from '../../ui/figure/figure-text.ts';
import { figureCell, type DataTable, type TableCell } from '../../ui/table/table.ts';
import { briefPath } from '../../ui/figure/page-paths.ts';

const CLASSES = [1, 2, 3, 4, 5, 6] as const;

interface Group {
  readonly text: string;
  readonly members: readonly MunicipalityCode[];
}

/** The classes that the area has, and all of it where they are several. */
function classesOf(atlas: Atlas, language: Language, { members }: Area): readonly Group[] {
  const classes = CLASSES.map((each) => ({
    text: String(each),
    members: members.filter((code) => atlas.municipality(code).centralityClass === each),
  })).filter((group) => group.members.length > 0);
  if (classes.length < 2) return classes;
  return [...classes, { text: wordsOf(language).briefs.coverage.all, members }];
}

/** Covered at each level of evidence, in municipalities or in residents, by class. */
export function briefCoverage(
  atlas: Atlas,
  language: Language,
  area: Area,
  unit: 'municipalities' | 'population',
): DataTable {
  const { terms, briefs, pages } = wordsOf(language);
  const words = briefs.coverage;
  const caption =
    unit === 'population' ? words.population(atlas.population.ownYear) : words.municipalities;
  return {
    caption,
    columns: [
      { head: words.class },
      {
        head: unit === 'population' ? terms.population : capital(terms.municipalities(2)),
        numeric: true,
      },
      ...EVIDENCE_LEVELS.map((level) => ({
        head: pages.coverage.municipalitiesAt[level],
        numeric: true,
      })),
    ],
    rows: classesOf(atlas, language, area).map(({ text, members }) => ({
      cells: [{ text }, ...coveredCells(atlas, language, members, unit)],
    })),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function coveredCells(
  atlas: Atlas,
  language: Language,
  members: readonly MunicipalityCode[],
  unit: 'municipalities' | 'population',
): readonly TableCell[] {
  const counts = EVIDENCE_LEVELS.map((evidence) => {
    const count = atlas.coverage.count(members, evidence);
    return { all: count[unit], covered: count[`covered_${unit}`] };
  });
  const all = counts[0]?.all ?? 0;
  return [all, ...counts.map(({ covered }) => covered)].map((value) =>
    figureCell(countText(language, known(value))),
  );
}

/** The counties side by side at a level of evidence, each with its brief. */
export function countyBriefs(atlas: Atlas, language: Language, evidence: Evidence): DataTable {
  const { terms, briefs } = wordsOf(language);
  const words = briefs.coverage;
  const heads = [capital(terms.municipalities(2)), words.covered, words.remote, words.gaps];
  return {
    caption: words.counties,
    columns: [{ head: terms.county }, ...heads.map((head) => ({ head, numeric: true }))],
    rows: atlas.areas.counties2024.map((county) => {
      const { members } = county;
      const remote = members.filter((code) =>
        GAP_CLASSES.includes(atlas.municipality(code).centralityClass),
      );
      const values = [
        members.length,
        atlas.coverage.count(members, evidence).covered_municipalities,
        remote.length,
        atlas.coverage.gaps(members, evidence).length,
      ];
      return {
        cells: [
          { text: county.name.split(' - ')[0] ?? county.name, path: briefPath(county) },
          ...values.map((value) => figureCell(countText(language, known(value)))),
        ],
      };
    }),
  };
}
