import type { Language } from '../../i18n/language.ts';
import { inLanguage } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { OpenData, OpenFile } from './bundle.ts';
import { columnIn } from './table.ts';
import { datasetAddress } from './catalogue.ts';
import { DATA_PAGE, fileAddress, LICENCE } from '../../ui/figure/release.ts';
import { openTable } from './tables.ts';
import { columnWords, tableWords } from './words.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Tables of the open data as schema.org `Dataset`s, for the search engines that index them.
 * @throws RangeError naming a table that is not among the open data
 */
export function schemaOrgOf(data: OpenData, language: Language, ids: readonly string[]): Json {
  return {
    '@context': 'https://schema.org',
    '@graph': ids.map((id) => datasetOf(data, language, id)),
  };
}

function datasetOf({ release, files }: OpenData, language: Language, id: string): Json {
  const table = openTable(id);
  const { title, description } = tableWords(table, language);
  const { root, version, fingerprint, modified } = release;
  const own = files.filter((file) => file.table === id && !file.name.endsWith('metadata.json'));
  return {
    '@type': 'Dataset',
    '@id': datasetAddress(release, id),
    name: title,
    description,
    url: `${root}${inLanguage(language, DATA_PAGE)}#${id}`,
    inLanguage: language,
    license: LICENCE.url,
    isAccessibleForFree: true,
    version: `${version}+${fingerprint}`,
    dateModified: modified,
    creator: { '@type': 'Organization', name: wordsOf(language).site.name, url: root },
    spatialCoverage: { '@type': 'Country', name: 'NO' },
    variableMeasured: table.columns
      .filter((name) => columnIn(table, name).unit !== undefined)
      .map((name) => ({
        '@type': 'PropertyValue',
        name,
        description: columnWords(table, name, language).title,
      })),
    distribution: own.map((file) => download(fileAddress(release, file.name), file)),
  };
}

const download = (contentUrl: string, { name, mediaType, bytes, sha256 }: OpenFile): Json => ({
  '@type': 'DataDownload',
  name,
  contentUrl,
  encodingFormat: mediaType,
  contentSize: `${bytes.length} B`,
  sha256,
});
