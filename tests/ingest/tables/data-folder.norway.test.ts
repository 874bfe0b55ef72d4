import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedTables } from '../../../src/atlas/checked-tables.ts';
import { dataFolder } from '../../../src/atlas/load.ts';
import { untoldLanguages } from '../../../src/ingest/checks/rules/name-language.ts';
import { readChanges } from '../../../src/ingest/tables/changes.ts';
import { dataFiles } from '../../../src/ingest/tables/data-files.ts';
import * as names from '../../../src/ingest/tables/names.ts';
import * as official from '../../../src/ingest/tables/official.ts';
import * as programmes from '../../../src/ingest/tables/programmes.ts';
import * as report from '../../../src/ingest/tables/report.ts';
import * as residents from '../../../src/ingest/tables/residents.ts';
import * as surveys from '../../../src/ingest/tables/surveys.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import type { defineTable } from '../../../src/ingest/tables/table.ts';

const DATA = dataFolder();
type Defined = ReturnType<typeof defineTable>;
const defined = [official, residents, programmes, report, surveys, names].flatMap((module) =>
  Object.values<unknown>(module).filter(
    (each): each is Defined => typeof each === 'object' && each !== null && 'parse' in each,
  ),
);

test('the figures of Norway hold to every rule', async () => {
  const { tables, findings } = await checkedTables(DATA);
  expect(findings).toEqual([]);
  expect(tables.municipalities).toHaveLength(356);
  expect(tables.labourMarketRegions).toHaveLength(159);
});

test('every part of every name has a row that says its language', async () => {
  const { tables } = await readTables(DATA);
  expect(untoldLanguages(tables)).toEqual([]);
});

test('every table of the committed data is read whole', async () => {
  const { tables, findings } = await readTables(DATA);
  expect(findings).toEqual([]);
  const { formerMunicipalities, missingFlows, ...others } = tables;
  expect(Object.values(others).filter((rows) => Array.isArray(rows) && rows.length === 0)).toEqual(
    [],
  );
  // No flow has been kept back yet, and the division is the first that figures stand on.
  expect(missingFlows).toEqual([]);
  expect(formerMunicipalities).toEqual([]);
});

const former = official.formerMunicipalities.file;

test.each(defined)(
  '$file is there if it must be, and a row of one cell is refused',
  async ({ file, parse, columns }) => {
    expect((await dataFiles(DATA)).includes(file)).toBe(file !== former);
    const lacking = parse(`${columns.join(',')}\n?${','.repeat(columns.length - 1)}\n`);
    expect(lacking.rows).toEqual([]);
    expect(lacking.findings.length).toBeGreaterThan(0);
  },
);

const imported = [
  official.municipalities,
  official.counties,
  official.labourMarketRegions,
  official.population,
  residents.residentsByAge,
  residents.residentsByEducation,
  official.employment,
  official.employmentByIndustry,
  official.industries,
  official.commuting,
] as readonly unknown[] as readonly Defined[];

test.each(imported)(
  '$file is byte for byte as the import writes it',
  async ({ file, parse, format }) => {
    const text = await readFile(join(DATA, file), 'utf8');
    expect(format(parse(text).rows) === text).toBe(true);
  },
);

test('a folder that is not there has no files and no tables', async () => {
  const nowhere = join(DATA, 'nowhere');
  expect(await dataFiles(nowhere)).toEqual([]);
  const { findings } = await readTables(nowhere);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['file-exists']));
  expect(findings).toHaveLength(defined.length + 1);
});

test('its changes are read, the newest first', async () => {
  const changes = await readChanges(DATA);
  expect(changes.length).toBeGreaterThan(0);
  const ids = changes.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort().reverse());
});
