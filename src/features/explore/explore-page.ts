import type { Atlas } from '../../atlas/atlas.ts';
import type { ColumnFile } from './files.ts';
import type { Level } from './level.ts';
import { residentsOf, spreadText, viewRows, type ViewRow } from './view.ts';
import { selectionText } from './selection-text.ts';
import { DEFAULT_STATE } from './state.ts';
import type { ExploreWords, SharedWords } from './words.ts';
import { municipalityCode } from '../../domain/area-code.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { classCell, municipalityCell } from '../../ui/figure/municipality-today.ts';
import type { DataTable } from '../../ui/table/table.ts';
import { areasFile } from './areas.ts';
import { columnFile, COVERAGE } from './column.ts';

/** The first view of an explorer, made with what its script would make it with. */
export interface ExplorePage {
  readonly rows: readonly ViewRow[];
  readonly column: ColumnFile;
  /** What is selected, and how its figures are spread. */
  readonly sentence: string;
  readonly spread: string;
  readonly table: DataTable;
}

export function sharedWords(language: Language): SharedWords {
  const { terms, uncertainty, pages } = wordsOf(language);
  return {
    language,
    coverage: terms.coverage,
    missing: terms.missing,
    status: uncertainty.status,
    few: uncertainty.few,
    notPeripheral: pages.commuting.notPeripheral,
    noCommuters: pages.commuting.noCommuters,
    quotients: pages.industry.legend,
    and: terms.and,
  };
}

export const exploreWords = (language: Language): ExploreWords => ({
  ...sharedWords(language),
  explore: wordsOf(language).explore,
});

export function explorePage(atlas: Atlas, language: Language, level: Level): ExplorePage {
  const words = exploreWords(language);
  const column = columnFile(atlas, level, COVERAGE);
  const data = { areas: areasFile(atlas, level), column, other: null };
  const rows = viewRows(data, DEFAULT_STATE, words);
  const facts = {
    level,
    count: rows.length,
    residents: residentsOf(rows),
    year: atlas.population.ownYear,
    nameOf: String,
  };
  const label = words.explore.measures.coverage;
  return {
    rows,
    column,
    sentence: selectionText(DEFAULT_STATE, facts, words),
    spread: spreadText(rows, column, label, level, words),
    table: exploreTable(atlas, language, level, rows),
  };
}

/** The columns never change: the last one is the measure that is explored. */
function exploreTable(
  atlas: Atlas,
  language: Language,
  level: Level,
  rows: readonly ViewRow[],
): DataTable {
  const { terms, explore } = wordsOf(language);
  const { integer } = numberFormatOf(language);
  const countyName = (code: string): string =>
    atlas.areas.counties2024.find((county) => county.code === code)?.name.split(' - ')[0] ?? code;
  return {
    caption: explore.measures.coverage,
    columns: [
      { head: explore.areaWord[level] },
      ...(level === 'county' ? [] : [{ head: terms.county }]),
      { head: terms.centralityClass, numeric: true },
      { head: `${terms.population} ${atlas.population.ownYear}`, numeric: true },
      { head: explore.measures.coverage, numeric: true },
    ],
    rows: rows.map(({ area, text, look, value }) => ({
      id: area.code,
      cells: [
        level === 'municipality'
          ? municipalityCell(atlas, language, atlas.municipality(municipalityCode(area.code)))
          : { text: area.name, path: area.path },
        ...(level === 'county' ? [] : [{ text: area.counties.map(countyName).join(', ') }]),
        level === 'municipality'
          ? classCell(atlas, language, atlas.municipality(municipalityCode(area.code)))
          : { text: spanOf(area.classes), sort: String(area.classes[0] ?? '') },
        area.population === null
          ? { text: terms.missing.missing, sort: '', known: false }
          : { text: integer(area.population), sort: String(area.population) },
        { text, sort: String(value ?? ''), swatch: look },
      ],
    })),
  };
}

const spanOf = (classes: readonly number[]): string =>
  classes.length < 2 ? String(classes[0] ?? '') : `${classes[0] ?? ''}–${classes.at(-1) ?? ''}`;
