import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Row, Cell } from './columns.ts';
import { csvText, FLAVOURS } from './csv.ts';
import { csvFile, csvwOfAll, csvwOfTable } from './csvw.ts';
import { catalogue } from './catalogue.ts';
import { CONTRACT_VERSION, lastChanged, type Release } from '../../ui/figure/release.ts';
import { geoJsonText, municipalitiesGeoJson, regionsGeoJson } from './geo.ts';
import { readme } from './readme.ts';
import type { OpenTable } from './table.ts';
import { OPEN_TABLES } from './tables.ts';
import { topologyText } from './topology.ts';

/** A file of the open data. */
export interface OpenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  /** The table that it holds, or describes. */
  readonly table?: string;
}

export interface OpenData {
  readonly release: Release;
  readonly files: readonly OpenFile[];
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** SHA-256 in hexadecimal; handed in, since nothing here may lean on the machine it runs on. */
export type Digest = (bytes: Uint8Array) => string;

export const ZIP_FILE = 'traineeatlas.zip';
export const CHECKSUMS_FILE = 'SHA256SUMS';
const CSV = 'text/csv';
const JSON_TYPE = 'application/json';
const CSVW = 'application/csvm+json';

/**
 * Every file of the open data, in the order it is listed; the same figures give the same bytes.
 * @param root the address that the site is served from, with a slash at the end
 */
export function openDataOf(atlas: Atlas, root: string, digest: Digest): OpenData {
  const file = (name: string, mediaType: string, text: string, table?: string): OpenFile => {
    const bytes = strToU8(text);
    return { name, mediaType, bytes, sha256: digest(bytes), ...(table && { table }) };
  };
  const rows = new Map(OPEN_TABLES.map((table) => [table.id, table.rows(atlas)]));
  const tables = OPEN_TABLES.flatMap((table) => tableFiles(table, rows.get(table.id) ?? [], file));
  const geography = geographyFiles(atlas, file);
  const release = releaseOf(atlas, root, digest, [...tables, ...geography]);
  const metadata = OPEN_TABLES.flatMap((table) =>
    FLAVOURS.map((flavour) => {
      const text = jsonFile(csvwOfTable(atlas, release, table, flavour));
      return file(`${csvFile(table, flavour)}-metadata.json`, CSVW, text, table.id);
    }),
  );
  const group = file('csv-metadata.json', CSVW, jsonFile(csvwOfAll(atlas, release, OPEN_TABLES)));
  const listed = [...tables, ...geography, ...metadata, group];
  const described = jsonFile(catalogue(atlas, release, listed));
  const all = [
    ...listed,
    file('catalogue.json', 'application/ld+json', described),
    file('README.txt', 'text/plain', readme(atlas, release, OPEN_TABLES)),
  ];
  const sums = file(CHECKSUMS_FILE, 'text/plain', checksums(all));
  return { release, rows, files: [...all, sums, zipped([...all, sums], digest)] };
}

type MakeFile = (name: string, mediaType: string, text: string, table?: string) => OpenFile;

const tableFiles = (table: OpenTable, rows: readonly Row[], file: MakeFile) => [
  ...FLAVOURS.map((flavour) =>
    file(csvFile(table, flavour), CSV, csvText(table, rows, flavour), table.id),
  ),
  file(`${table.id}.json`, JSON_TYPE, jsonText(table, rows), table.id),
];

const geographyFiles = (atlas: Atlas, file: MakeFile): readonly OpenFile[] => {
  const geo = 'application/geo+json';
  return [
    file('municipalities.geojson', geo, geoJsonText(municipalitiesGeoJson(atlas))),
    file('labour-market-regions.geojson', geo, geoJsonText(regionsGeoJson(atlas))),
    file('atlas.topojson', JSON_TYPE, topologyText(atlas)),
  ];
};

const LENGTH_OF_FINGERPRINT = 12;

function releaseOf(
  { manifest }: Atlas,
  root: string,
  digest: Digest,
  files: readonly OpenFile[],
): Release {
  const fingerprint = digest(strToU8(checksums(files))).slice(0, LENGTH_OF_FINGERPRINT);
  return { version: CONTRACT_VERSION, fingerprint, modified: lastChanged(manifest), root };
}

/** As `sha256sum --check` reads them. */
const checksums = (files: readonly OpenFile[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');

/** The first moment that a zip can tell, in whatever time zone: no file has an age of its own. */
const NO_AGE = new Date(1980, 0, 1);

function zipped(files: readonly OpenFile[], digest: Digest): OpenFile {
  const content: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [`traineeatlas/${name}`, bytes]),
  );
  const bytes = zipSync(content, { mtime: NO_AGE, level: 6 });
  return { name: ZIP_FILE, mediaType: 'application/zip', bytes, sha256: digest(bytes) };
}

const jsonFile = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * The rows as an array of records, one a line: numbers as numbers, several values as an array,
 * and null for what is missing.
 */
export function jsonText(table: OpenTable, rows: readonly Row[]): string {
  const records = rows.map((row) =>
    JSON.stringify(Object.fromEntries(table.columns.map((name) => [name, jsonCell(row[name])]))),
  );
  return `[\n${records.join(',\n')}\n]\n`;
}

const jsonCell = (cell: Cell): Exclude<Cell, undefined> | null =>
  cell === undefined || cell === '' ? null : cell;
