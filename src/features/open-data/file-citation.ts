import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { citationOf } from '../share/citation.ts';
import type { OpenFile } from './bundle.ts';
import { fileAddress, type Release } from '../../ui/figure/release.ts';
import { openTable } from './tables.ts';
import { tableWords } from './words.ts';

/** What a file is called in a list of references: its table, its boundaries, or all of it. */
function titleOf({ table, name }: Pick<OpenFile, 'name' | 'table'>, language: Language): string {
  const { geography, catalogue } = wordsOf(language).data;
  if (table !== undefined) return tableWords(openTable(table), language).title;
  return /\.(geo|topo)json$/.test(name) ? geography.title : catalogue.title;
}

/** The ready citation of one file: the release and the date of its figures, and its own address. */
export const fileCitation = (
  release: Release,
  file: Pick<OpenFile, 'name' | 'table'>,
  language: Language,
): string =>
  citationOf({
    title: titleOf(file, language),
    address: fileAddress(release, file.name),
    language,
    release,
  }).text;
