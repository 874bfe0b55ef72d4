import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import { lacking } from '../figures/intake.ts';
import type { PlannedTable } from '../figures/plan.ts';
import { openIn } from '../figures/source-folder.ts';
import { joinTables } from '../sources/json-stat-join.ts';
import { readJsonStat, type StatTable } from '../sources/json-stat.ts';
import type { PxDimension, PxMetadata } from '../sources/px-metadata.ts';
import type { PxSelection } from '../sources/px-selection.ts';
import { read, refused, type Reading } from '../sources/text-file.ts';
import type { Answers } from './answers.ts';
import { unwrapAll } from './refusal.ts';

/** Where the tables of Statistics Norway lie: `ssb/07984-whatever.json`. */
const TABLE_FOLDERS = ['ssb', 'newer'];

/** A folder with what the services answered, each table in as many files as there are. */
export function answersIn(folder: string): Answers {
  const open = openIn(folder);
  const tables = new Map<string, Promise<Reading<readonly StatTable[]>>>();
  const tablesOf = (id: string): Promise<Reading<readonly StatTable[]>> => {
    const found = tables.get(id) ?? readAll(folder, id);
    tables.set(id, found);
    return found;
  };
  return {
    async klass(documents) {
      const texts = documents.map(async (each) => [each, await open(each)] as const);
      const readings = (await Promise.all(texts)).map(
        ([each, text]) =>
          [each.path, text === undefined ? refused(lacking(each)) : read(text)] as const,
      );
      return unwrapAll(readings);
    },
    inForce: () => Promise.resolve(undefined),
    async metadata(ids) {
      const all = ids.map(async (id) => [id, offered(await tablesOf(id))] as const);
      return unwrapAll(await Promise.all(all));
    },
    async figures(planned) {
      const all = planned.map(
        async (each) =>
          [each.document.path, joined(await tablesOf(each.document.id), each)] as const,
      );
      return unwrapAll(await Promise.all(all));
    },
  };
}

async function readAll(folder: string, id: string): Promise<Reading<readonly StatTable[]>> {
  const tables: StatTable[] = [];
  const findings: Finding[] = [];
  for (const part of TABLE_FOLDERS) {
    const files = await readdir(join(folder, part)).catch(() => []);
    for (const file of files.filter((name) => name.startsWith(`${id}-`)).sort()) {
      const text = await readFile(join(folder, part, file), 'utf8');
      const reading = readJsonStat(text, `${part}/${file}`);
      if (reading.ok) tables.push(reading.value);
      else findings.push(...reading.findings);
    }
  }
  if (tables.length === 0 && findings.length === 0) findings.push(noFile(id));
  return findings.length > 0 ? refused(...findings) : read(tables);
}

const noFile = (id: string): Finding => ({
  file: `table ${id}`,
  place: 'whole file',
  rule: 'file-exists',
  message: `no file of table ${id} lies in the folder`,
  remedy: `put what the service answers there, as ssb/${id}-2026.json`,
});

/** What the files of a table offer together. What one of them lacks, it has summed. */
function offered(reading: Reading<readonly StatTable[]>): Reading<PxMetadata> {
  if (!reading.ok) return reading;
  const names = new Set(reading.value.flatMap(({ dimensions }) => [...dimensions.keys()]));
  const dimensions = [...names].map((name): [string, PxDimension] => {
    const found = reading.value.flatMap((table) => table.dimensions.get(name) ?? []);
    const codes = [...new Set(found.flatMap((dimension) => dimension.codes))];
    const labels = new Map(found.flatMap((dimension) => [...dimension.labels]));
    return [name, { codes, labels, elimination: found.length < reading.value.length }];
  });
  const [{ label, updated } = { label: '', updated: undefined }] = reading.value;
  // A folder does not say which tables have ended.
  return read({ label, updated, discontinued: undefined, dimensions: new Map(dimensions) });
}

/** The cells that were asked for, of the files that have just the dimensions that were. */
function joined(
  reading: Reading<readonly StatTable[]>,
  { document, selection }: PlannedTable,
): Reading<StatTable> {
  if (!reading.ok) return reading;
  const tables = reading.value.filter((table) => isPartOf(table, selection));
  const all = tables.map((table) => narrowed(table, selection));
  const whole = joinTables(all, selection, document.path);
  if (whole.ok) return whole;
  return refused(...whole.findings.map((finding) => ({ ...finding, remedy: NOT_WHOLE })));
}

const NOT_WHOLE =
  'lay a file with all that data/selection.json asks of this table there, or ask for less of it';

/** Whether a table has just the dimensions of a selection, and of each some code. */
const isPartOf = ({ dimensions }: StatTable, selection: PxSelection): boolean =>
  dimensions.size === Object.keys(selection).length &&
  Object.entries(selection).every(([name, codes]) => {
    const here = new Set(dimensions.get(name)?.codes);
    return codes.some((code) => here.has(code));
  });

function narrowed(table: StatTable, selection: PxSelection): StatTable {
  const wanted = Object.entries(selection).map(([name, codes]) => [name, new Set(codes)] as const);
  return {
    ...table,
    *cells() {
      for (const cell of table.cells()) {
        if (wanted.every(([name, codes]) => codes.has(cell.codes[name] ?? ''))) yield cell;
      }
    },
  };
}
