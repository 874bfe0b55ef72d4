import type { Atlas } from '../../atlas/atlas.ts';
import { inLanguage, LANGUAGES, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { sourcesOf } from '../sources.ts';
import type { OpenFile } from './bundle.ts';
import { DATA_PAGE, fileAddress, LICENCE, type Edition } from './edition.ts';
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
export function catalogue(atlas: Atlas, edition: Edition, files: readonly OpenFile[]): Json {
  const geography = files.filter(
    ({ table, mediaType }) => table === undefined && !isCsvw(mediaType),
  );
  return {
    '@context': CONTEXT,
    '@id': fileAddress(edition, 'catalogue.json'),
    '@type': 'dcat:Catalog',
    'dct:title': said((language) => wordsOf(language).data.catalogue.title),
    'dct:description': said((language) => wordsOf(language).data.catalogue.description),
    ...common(edition),
    'foaf:homepage': ref(edition.root),
    'dct:language': LANGUAGES.map((each) => ref(`${AUTHORITY}/language/${LANGUAGE_CODES[each]}`)),
    'dcat:dataset': [
      ...OPEN_TABLES.map((table) => tableDataset(atlas, edition, table, files)),
      geographyDataset(atlas, edition, geography),
    ],
  };
}

const isCsvw = (mediaType: string): boolean => mediaType === 'application/csvm+json';

const common = (edition: Edition): Json => ({
  'dct:license': ref(LICENCE.url),
  'dct:publisher': { '@type': 'foaf:Agent', '@id': edition.root, 'foaf:name': 'Traineeatlas' },
  'dct:modified': { '@value': edition.modified, '@type': 'xsd:date' },
  'dcat:version': `${edition.version}+${edition.fingerprint}`,
});

/** What the data set of a table is known by. */
export const datasetAddress = (edition: Edition, id: string): string =>
  `${edition.root}${DATA_PAGE}#${id}`;

function tableDataset(
  atlas: Atlas,
  edition: Edition,
  table: OpenTable,
  files: readonly OpenFile[],
): Json {
  const own = files.filter(({ table: id, mediaType }) => id === table.id && !isCsvw(mediaType));
  return {
    ...dataset(atlas, edition, table.id, table.inputs),
    'dct:title': said((language) => tableWords(table, language).title),
    'dct:description': said((language) => tableWords(table, language).description),
    'dcat:distribution': own.map((file) => distribution(edition, file)),
  };
}

function geographyDataset(atlas: Atlas, edition: Edition, files: readonly OpenFile[]): Json {
  const words = (language: Language) => wordsOf(language).data.geography;
  return {
    ...dataset(atlas, edition, 'geography', ['boundaries/municipalities.topojson']),
    'dct:title': said((language) => words(language).title),
    'dct:description': said((language) => words(language).description),
    'dcat:distribution': files.map((file) => distribution(edition, file)),
  };
}

const dataset = (atlas: Atlas, edition: Edition, id: string, inputs: readonly string[]): Json => ({
  '@type': 'dcat:Dataset',
  '@id': datasetAddress(edition, id),
  'dct:identifier': id,
  ...common(edition),
  'dcat:contactPoint': {
    '@type': 'vcard:Organization',
    'vcard:fn': 'Traineeatlas',
    'vcard:hasURL': ref(`${edition.root}${DATA_PAGE}`),
  },
  'dcat:theme': THEMES.map((theme) => ref(`${AUTHORITY}/data-theme/${theme}`)),
  'dct:accessRights': ref(`${AUTHORITY}/access-right/PUBLIC`),
  'dct:accrualPeriodicity': ref(`${AUTHORITY}/frequency/IRREG`),
  'dct:spatial': ref(`${AUTHORITY}/country/NOR`),
  'dct:source': sourcesOf(atlas.manifest, inputs).map(
    ({ publisher, id: number, title, licence }) => `${publisher}, ${number}: ${title} (${licence})`,
  ),
  'dcat:landingPage': LANGUAGES.map((language) =>
    ref(`${edition.root}${inLanguage(language, DATA_PAGE)}`),
  ),
});

const distribution = (edition: Edition, file: OpenFile): Json => {
  const { name, mediaType, bytes, sha256 } = file;
  const address = fileAddress(edition, name);
  return {
    '@type': 'dcat:Distribution',
    '@id': address,
    'dct:title': name,
    'dcat:accessURL': ref(address),
    'dcat:downloadURL': ref(address),
    'dcat:mediaType': ref(`${MEDIA}/${mediaType}`),
    'dcat:byteSize': { '@value': String(bytes.length), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': ref(LICENCE.url),
    'dct:bibliographicCitation': said((language) => fileCitation(edition, file, language)),
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
