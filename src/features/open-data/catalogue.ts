import type { Atlas } from '../../atlas/atlas.ts';
import { inLanguage, LANGUAGES, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { sourcesOf } from '../../ui/figure/sources.ts';
import type { OpenFile } from './bundle.ts';
import { DATA_PAGE, fileAddress, LICENCE, type Release } from '../../ui/figure/release.ts';
import { fileCitation } from './file-citation.ts';
import type { OpenTable } from './table.ts';
import { OPEN_TABLES } from './tables.ts';
import { tableWords } from './words.ts';

type Json = Readonly<Record<string, unknown>>;

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  adms: 'http://www.w3.org/ns/adms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const MEDIA = 'https://www.iana.org/assignments/media-types';
const THEMES = ['REGI', 'SOCI', 'ECON'];
const LANGUAGE_CODES: Readonly<Record<Language, string>> = { nb: 'NOB', nn: 'NNO', en: 'ENG' };

const ref = (iri: string): Json => ({ '@id': iri });

const said = (say: (language: Language) => string): readonly Json[] =>
  LANGUAGES.map((language) => ({ '@value': say(language), '@language': language }));

/** The catalogue of the open data as DCAT in JSON-LD, with what DCAT-AP-NO asks for. */
export function catalogue(atlas: Atlas, release: Release, files: readonly OpenFile[]): Json {
  const geography = files.filter(
    ({ table, mediaType }) => table === undefined && !isCsvw(mediaType),
  );
  return {
    '@context': CONTEXT,
    '@id': fileAddress(release, 'catalogue.json'),
    '@type': 'dcat:Catalog',
    'dct:title': said((language) => wordsOf(language).data.catalogue.title),
    'dct:description': said((language) => wordsOf(language).data.catalogue.description),
    ...common(release),
    'foaf:homepage': ref(release.root),
    'dct:language': LANGUAGES.map((each) => ref(`${AUTHORITY}/language/${LANGUAGE_CODES[each]}`)),
    'dcat:dataset': [
      ...OPEN_TABLES.map((table) => tableDataset(atlas, release, table, files)),
      geographyDataset(atlas, release, geography),
    ],
  };
}

const isCsvw = (mediaType: string): boolean => mediaType === 'application/csvm+json';

const common = (release: Release): Json => ({
  'dct:license': ref(LICENCE.url),
  'dct:publisher': { '@type': 'foaf:Agent', '@id': release.root, 'foaf:name': 'Traineeatlas' },
  'dct:modified': { '@value': release.modified, '@type': 'xsd:date' },
  'dcat:version': `${release.version}+${release.fingerprint}`,
});

/** What the data set of a table is known by. */
export const datasetAddress = (release: Release, id: string): string =>
  `${release.root}${DATA_PAGE}#${id}`;

function tableDataset(
  atlas: Atlas,
  release: Release,
  table: OpenTable,
  files: readonly OpenFile[],
): Json {
  const own = files.filter(({ table: id, mediaType }) => id === table.id && !isCsvw(mediaType));
  return {
    ...dataset(atlas, release, table.id, table.inputs),
    'dct:title': said((language) => tableWords(table, language).title),
    'dct:description': said((language) => tableWords(table, language).description),
    'dcat:distribution': own.map((file) => distribution(release, file)),
  };
}

function geographyDataset(atlas: Atlas, release: Release, files: readonly OpenFile[]): Json {
  const words = (language: Language) => wordsOf(language).data.geography;
  return {
    ...dataset(atlas, release, 'geography', ['boundaries/municipalities.topojson']),
    'dct:title': said((language) => words(language).title),
    'dct:description': said((language) => words(language).description),
    'dcat:distribution': files.map((file) => distribution(release, file)),
  };
}

const dataset = (atlas: Atlas, release: Release, id: string, inputs: readonly string[]): Json => ({
  '@type': 'dcat:Dataset',
  '@id': datasetAddress(release, id),
  'dct:identifier': id,
  ...common(release),
  'dcat:contactPoint': {
    '@type': 'vcard:Organization',
    'vcard:fn': 'Traineeatlas',
    'vcard:hasURL': ref(`${release.root}${DATA_PAGE}`),
  },
  'dcat:theme': THEMES.map((theme) => ref(`${AUTHORITY}/data-theme/${theme}`)),
  'dct:accessRights': ref(`${AUTHORITY}/access-right/PUBLIC`),
  'dct:accrualPeriodicity': ref(`${AUTHORITY}/frequency/IRREG`),
  'dct:spatial': ref(`${AUTHORITY}/country/NOR`),
  'dct:source': sourcesOf(atlas.manifest, inputs).map(
    ({ publisher, id: number, title, licence }) => `${publisher}, ${number}: ${title} (${licence})`,
  ),
  'dcat:landingPage': LANGUAGES.map((language) =>
    ref(`${release.root}${inLanguage(language, DATA_PAGE)}`),
  ),
});

const distribution = (release: Release, file: OpenFile): Json => {
  const { name, mediaType, bytes, sha256 } = file;
  const address = fileAddress(release, name);
  return {
    '@type': 'dcat:Distribution',
    '@id': address,
    'dct:title': name,
    'dcat:accessURL': ref(address),
    'dcat:downloadURL': ref(address),
    'dcat:mediaType': ref(`${MEDIA}/${mediaType}`),
    'dcat:byteSize': { '@value': String(bytes.length), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': ref(LICENCE.url),
    'dct:bibliographicCitation': said((language) => fileCitation(release, file, language)),
    ...(name.endsWith('.csv')
      ? { 'dct:conformsTo': ref('https://www.w3.org/TR/tabular-data-model/') }
      : {}),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': ref('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
};
