import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MunicipalityTopology } from '../../src/domain/boundaries.ts';
import { BOUNDARIES_FILE, parseBoundaries } from '../../src/ingest/tables/boundaries.ts';
import type { Table } from '../../src/ingest/tables/table.ts';
import type { Tables } from '../../src/ingest/tables/tables.ts';
import { LONG_TABLES } from './long-tables.ts';

const GROWING = Object.entries(LONG_TABLES) as readonly (readonly [keyof Tables, Table<object>])[];
const [SHAPE_IDS, REAL_DIGITS] = ['shape-ids.json', 4];

/** Writes what grows with a country as the files that `data/` has. */
export function writeCountry(country: Tables, folder: string): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [name, table] of GROWING)
    write(table.file, table.format(country[name] as readonly object[]));
  const { geometries } = country.boundaries.objects.municipalities;
  write(BOUNDARIES_FILE, JSON.stringify(shapesCalled(country.boundaries, realId)));
  write(SHAPE_IDS, JSON.stringify(geometries.map(({ id }) => id)));
}

/** The reader of borders knows municipalities of four digits only. */
const realId = (id: string): string => id.slice(-REAL_DIGITS);

function shapesCalled(
  topology: MunicipalityTopology,
  named: (id: string, at: number) => string,
): MunicipalityTopology {
  const { municipalities } = topology.objects;
  const geometries = municipalities.geometries.map((shape, at) => ({
    ...shape,
    id: named(shape.id, at),
  }));
  return { ...topology, objects: { municipalities: { ...municipalities, geometries } } };
}

/**
 * Reads what was written: every row against its schema and every key against the others', as a
 * build does.
 * @param rest the tables that do not grow with the country
 * @throws Error with the first finding, for a country that was read in half is measured in half
 */
export function readCountry(rest: Tables, folder: string): Tables {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const read = <Reading extends { readonly findings: readonly unknown[] }>(
    reading: Reading,
  ): Reading => {
    if (reading.findings.length > 0) throw new Error(JSON.stringify(reading.findings[0]));
    return reading;
  };
  const rows = GROWING.map(([name, { file, parse }]) => [name, read(parse(text(file))).rows]);
  const { boundaries } = read(parseBoundaries(text(BOUNDARIES_FILE)));
  const ids = JSON.parse(text(SHAPE_IDS)) as readonly string[];
  return {
    ...rest,
    ...(Object.fromEntries(rows) as Partial<Tables>),
    boundaries: shapesCalled(boundaries, (id, at) => ids[at] ?? id),
  };
}
