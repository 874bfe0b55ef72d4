import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { ColumnName } from './columns.ts';
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
  const found = words[`${table.id}.${name}`] ?? words[name];
  if (found === undefined) throw new RangeError(`no words for ${table.id}.${name} in ${language}`);
  const [title, description] = found;
  return { title, description };
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
