import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { sourcesOf } from '../../ui/figure/sources.ts';
import type { DataTable, TableRow } from '../../ui/table/table.ts';
import type { OpenData, OpenFile } from './bundle.ts';
import type { ColumnName } from './columns.ts';
import { DATA_FOLDER } from '../../ui/figure/release.ts';
import { fileCitation } from './file-citation.ts';
import { columnIn, type OpenTable } from './table.ts';
import { OPEN_TABLES } from './tables.ts';
import { columnWords, tableWords } from './words.ts';

/** A file as the data page offers it. */
export interface Download {
  readonly name: string;
  /** Below the base of the site. */
  readonly path: string;
  readonly format: string;
  readonly size: string;
  /** Ready to put in a list of references. */
  readonly citation: string;
}

export interface DataSection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: string;
  readonly files: readonly Download[];
  readonly columnsTitle: string;
  readonly columns: DataTable;
  readonly sources: readonly string[];
}

/** Each table with its files, columns and sources, in the order of the data page. */
export const dataSections = (
  atlas: Atlas,
  data: OpenData,
  language: Language,
): readonly DataSection[] =>
  OPEN_TABLES.map((table) => {
    const words = wordsOf(language).data;
    const count = data.rows.get(table.id)?.length ?? 0;
    const { title, description } = tableWords(table, language);
    return {
      id: table.id,
      title,
      description,
      rows: words.rows(numberFormatOf(language).integer(count)),
      files: downloads(data, language, ({ table: id }) => id === table.id),
      columnsTitle: words.showColumns(table.columns.length),
      columns: columnTable(table, language),
      sources: sourcesOf(atlas.manifest, table.inputs).map(
        ({ publisher, id, licence }) => `${publisher}, ${id} (${licence})`,
      ),
    };
  });

/** The files that are asked for, without the descriptions that lie beside each CSV. */
export const downloads = (
  { files, release }: OpenData,
  language: Language,
  wanted: (file: OpenFile) => boolean,
): readonly Download[] =>
  files
    .filter((file) => wanted(file) && !file.name.endsWith('.csv-metadata.json'))
    .map((file) => ({
      name: file.name,
      path: `${DATA_FOLDER}/${file.name}`,
      format: formatOf(file.name, language),
      size: sizeText(file.bytes.length, language),
      citation: fileCitation(release, file, language),
    }));

function formatOf(name: string, language: Language): string {
  const { formats } = wordsOf(language).data;
  const [, ending = ''] = /\.(no\.csv|csv|geojson|topojson|zip)$/.exec(name) ?? [];
  if (ending !== '') return formats[ending as keyof typeof formats];
  return OPEN_TABLES.some(({ id }) => name === `${id}.json`) ? formats.json : formats.other;
}

const KILO = 1000;

/** A size that says enough to decide on a download: 36 kB, 1.4 MB. */
function sizeText(bytes: number, language: Language): string {
  const { decimal } = numberFormatOf(language);
  const kilobytes = bytes / KILO;
  if (kilobytes < KILO) return `${decimal(Math.max(1, Math.round(kilobytes)), 0)}\u00a0kB`;
  return `${decimal(kilobytes / KILO, 1)}\u00a0MB`;
}

function columnTable(table: OpenTable, language: Language): DataTable {
  const words = wordsOf(language).data;
  const row = (name: ColumnName): TableRow => {
    const { type, unit } = columnIn(table, name);
    const { title, description } = columnWords(table, name, language);
    const texts = [
      name,
      title,
      words.types[type],
      unit === undefined ? '' : words.units[unit],
      description,
    ];
    return { cells: texts.map((text) => ({ text })) };
  };
  return {
    caption: words.showColumns(table.columns.length),
    columns: [words.column, words.columnTitle, words.type, words.unit, words.meaning].map(
      (head) => ({ head }),
    ),
    rows: table.columns.map(row),
  };
}
