import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { DEFINITIONS } from '../../measures/measures.ts';
import { SUFFIXES, type ColumnName } from './columns.ts';
import type { OpenTable } from './table.ts';

export interface ColumnWords {
  readonly title: string;
  readonly description: string;
}

/**
 * What a column is called and means in a language; a table may have its own words for it.
 * @throws RangeError naming the column that nothing is said of
 */
export function columnWords(table: OpenTable, name: ColumnName, language: Language): ColumnWords {
  const words = wordsOf(language).data.columns;
  const found = words[`${table.id}.${name}`] ?? words[name] ?? measureWords(name, language);
  if (found === undefined) throw new RangeError(`no words for ${table.id}.${name} in ${language}`);
  const [title, description] = found;
  return { title, description };
}

/** What follows from a measure: its own name and text, and the like of each for its bounds. */
function measureWords(name: ColumnName, language: Language) {
  const { bounded } = wordsOf(language).data;
  for (const { column, words } of DEFINITIONS) {
    const suffix = SUFFIXES.find((each) => name === `${column}${each}`);
    if (suffix === undefined) continue;
    const { name: title, text } = words[language];
    if (suffix === '') return [title, text] as const;
    return bounded[suffix].map((each) => each.replace('{}', title)) as [string, string];
  }
  return undefined;
}

/** @throws RangeError naming the table that nothing is said of */
export function tableWords(table: OpenTable, language: Language): ColumnWords {
  const found = wordsOf(language).data.tables[table.id];
  if (found === undefined) throw new RangeError(`no words for ${table.id} in ${language}`);
  const [title, description] = found;
  return { title, description };
}

/** The same in every language, as JSON-LD and CSVW keep it. */
export const inLanguages = (
  say: (language: Language) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)]));
