import type { Atlas } from '../../atlas/atlas.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { sourcesOf } from '../../ui/figure/sources.ts';
import { DATA_PAGE, LICENCE, type Release } from '../../ui/figure/release.ts';
import type { OpenTable } from './table.ts';
import { tableWords } from './words.ts';

/** What lies beside the files for whoever has only them, in three languages. */
export function readme(atlas: Atlas, release: Release, tables: readonly OpenTable[]): string {
  const inputs = [...new Set(tables.flatMap((table) => table.inputs))].sort();
  const sources = sourcesOf(atlas.manifest, inputs).map(
    ({ publisher, id, title, licence, credit }) =>
      `- ${publisher}, ${id}: ${title}. ${licence}. ${credit}`,
  );
  const parts = LANGUAGES.map((language) => part(language, release, tables, sources));
  return `${parts.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

function part(
  language: Language,
  release: Release,
  tables: readonly OpenTable[],
  sources: readonly string[],
): string {
  const { data } = wordsOf(language);
  const listed = tables.map((table) => `- ${table.id}: ${tableWords(table, language).title}`);
  const { version, fingerprint, modified, root } = release;
  return [
    data.catalogue.title.toUpperCase(),
    data.catalogue.description,
    `${data.version}: ${version}+${fingerprint} (${modified})\n${data.licence}: ${LICENCE.name}, ${LICENCE.url}\n${root}${DATA_PAGE}`,
    data.cite(`${root}${DATA_PAGE}`, `${version}+${fingerprint}`),
    [data.tablesTitle, ...listed].join('\n'),
    ...data.conventions.map(({ title, text }) => `${title}\n${text}`),
    [data.sources, ...sources].join('\n'),
  ].join('\n\n');
}
