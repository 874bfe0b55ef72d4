import type { Atlas } from '../../atlas/atlas.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { sourcesOf } from '../../ui/figure/sources.ts';
import type { Column, ColumnName, ColumnType } from './columns.ts';
import { DIALECTS, LIST_SEPARATOR, type Flavour } from './csv.ts';
import { fileAddress, LICENCE, type Release } from '../../ui/figure/release.ts';
import { fileCitation } from './file-citation.ts';
import { columnIn, type OpenTable } from './table.ts';
import { columnWords, inLanguages, tableWords } from './words.ts';

/** W3C's «Metadata Vocabulary for Tabular Data»; the texts are in the languages they name. */
const CONTEXT = 'http://www.w3.org/ns/csvw';

type Json = Readonly<Record<string, unknown>>;

/** The file of a table in a flavour. */
export const csvFile = ({ id }: OpenTable, flavour: Flavour): string =>
  `${id}.${DIALECTS[flavour].ending}`;

/** The metadata of one file, to lie beside it as `….csv-metadata.json`. */
export const csvwOfTable = (
  atlas: Atlas,
  release: Release,
  table: OpenTable,
  flavour: Flavour,
): Json => ({
  '@context': CONTEXT,
  '@type': 'Table',
  ...describedTable(atlas, release, table, flavour),
});

/**
 * All tables as one group, with the keys that tie them together: a foreign key can only point at
 * a table of the same group.
 */
export const csvwOfAll = (atlas: Atlas, release: Release, tables: readonly OpenTable[]): Json => ({
  '@context': CONTEXT,
  '@type': 'TableGroup',
  ...publication(release),
  tables: tables.map((table) => describedTable(atlas, release, table, 'machine', true)),
});

function describedTable(
  atlas: Atlas,
  release: Release,
  table: OpenTable,
  flavour: Flavour,
  linked = false,
): Json {
  const { columns, key, references } = table;
  const names = new Set(references.map(({ column }) => column));
  return {
    '@id': fileAddress(release, csvFile(table, flavour)),
    url: csvFile(table, flavour),
    'dc:title': valuesOf((language) => tableWords(table, language).title),
    'dc:description': valuesOf((language) => tableWords(table, language).description),
    ...publication(release),
    'dc:bibliographicCitation': valuesOf((language) =>
      fileCitation(release, { name: csvFile(table, flavour), table: table.id }, language),
    ),
    'dc:source': sourcesOf(atlas.manifest, table.inputs).map(
      ({ publisher, id, title, licence }) => `${publisher}, ${id}: ${title} (${licence})`,
    ),
    dialect: dialectOf(flavour),
    tableSchema: {
      '@type': 'Schema',
      columns: columns.map((name) => columnOf(table, name, flavour)),
      primaryKey: key,
      ...(linked && names.size > 0 ? { foreignKeys: references.map(foreignKey) } : {}),
    },
  };
}

const publication = ({ version, fingerprint, modified }: Release): Json => ({
  'dc:license': { '@id': LICENCE.url },
  'schema:version': `${version}+${fingerprint}`,
  'dc:modified': { '@value': modified, '@type': 'xsd:date' },
});

/** A common property in several languages. */
const valuesOf = (say: (language: (typeof LANGUAGES)[number]) => string): readonly Json[] =>
  LANGUAGES.map((language) => ({ '@value': say(language), '@language': language }));

const dialectOf = (flavour: Flavour): Json => ({
  '@type': 'Dialect',
  encoding: 'utf-8',
  delimiter: DIALECTS[flavour].delimiter,
  lineTerminators: ['\n'],
  header: true,
});

function columnOf(table: OpenTable, name: ColumnName, flavour: Flavour): Json {
  const column = columnIn(table, name);
  const { unit, language, list, optional = false } = column;
  return {
    '@type': 'Column',
    name,
    titles: titlesOf(table, name),
    'dc:description': valuesOf((each) => columnWords(table, name, each).description),
    datatype: datatypeOf(column, flavour),
    null: '',
    required: table.key.includes(name) && column.type !== 'text' && !optional,
    ...(list === true ? { separator: LIST_SEPARATOR } : {}),
    ...(language === undefined ? {} : { lang: language }),
    ...(unit === undefined
      ? {}
      : { 'schema:unitText': valuesOf((each) => wordsOf(each).data.units[unit]) }),
  };
}

/** The name in the file is a title too: a validator looks for it in the header. */
function titlesOf(table: OpenTable, name: ColumnName): Json {
  const titles = inLanguages((language) => columnWords(table, name, language).title);
  return { und: name, ...titles };
}

const BASES: Readonly<Record<ColumnType, string>> = {
  code: 'string',
  text: 'string',
  url: 'anyURI',
  year: 'gYear',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
};

function datatypeOf({ type }: Column, flavour: Flavour): unknown {
  const base = BASES[type];
  const { decimal } = DIALECTS[flavour];
  return type === 'number' && decimal !== '.' ? { base, format: { decimalChar: decimal } } : base;
}

const foreignKey = ({ column, table, target }: OpenTable['references'][number]): Json => ({
  columnReference: column,
  reference: { resource: `${table}.csv`, columnReference: target },
});
