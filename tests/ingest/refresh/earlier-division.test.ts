import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlasOf, type Atlas } from '../../../src/atlas/atlas.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import * as catalogue from '../../fixtures/asked.ts';
import { known } from '../../../src/domain/observation.ts';
import { readTables, type Tables } from '../../../src/ingest/tables/tables.ts';
import { jsonStat } from '../../fixtures/json-stat-text.ts';
import { folderWith, run, type Folder, type Run } from '../../fixtures/replay/refreshing.ts';
import { replay } from '../../fixtures/replay/server.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { tinyDocuments } from '../../fixtures/tiny-official.ts';

/**
 * The made-up country as it was in 2019, with its people: Strand was two municipalities, Heia and
 * Fjell had other numbers, and Mid was shared between Vik and what became Bø.
 */
const BEFORE = {
  '0901': ['Gamle Strand', 5000],
  '0902': ['Sund', 2250],
  '0903': ['Heia', 3750],
  '1901': ['Fjell - Várri', 1000],
  '1902': ['Mid', 1750],
  '1903': ['Vik', 2000],
  '1904': ['Øy', 750],
} as const;
const CHANGES = [
  ['0901', '1001'],
  ['0902', '1001'],
  ['0903', '1002'],
  ['1901', '2001'],
  ['1902', '2002'],
  ['1902', '2003'],
  ['1903', '2002'],
  ['1904', '2003'],
].map(([oldCode, newCode]) => ({ oldCode, newCode, changeOccurred: '2020-01-01' }));

/** What the services say now that the population of 2019 is wanted too. */
function documentsOf2019(): Map<string, string> {
  const documents = tinyDocuments();
  const { codeChanges } = JSON.parse(documents.get(catalogue.municipalityChanges.path) ?? '') as {
    codeChanges: object[];
  };
  const codes = (names: readonly (readonly [string, string])[]) =>
    JSON.stringify({ codes: names.map(([code, name]) => ({ code, name, level: '1' })) });
  const population = jsonStat({
    dimensions: { Region: Object.keys(BEFORE), ContentsCode: ['Personer1'], Tid: ['2019'] },
    cell: ({ Region }) => BEFORE[Region as keyof typeof BEFORE][1],
  });
  return new Map([
    ...documents,
    ['ssb/07459-2019.json', JSON.stringify(population)],
    [
      'klass/131-codesAt-2019-01-01.json',
      codes(Object.entries(BEFORE).map(([code, [name]]) => [code, name] as const)),
    ],
    [
      'klass/104-codesAt-2019-01-01.json',
      codes([
        ['09', 'Sør'],
        ['19', 'Nord'],
      ]),
    ],
    [
      'klass/131-changes-2019-12-31-2024-01-02.json',
      JSON.stringify({ codeChanges: [...codeChanges, ...CHANGES] }),
    ],
  ]);
}

let source: string;
let folder: Folder;
let refreshed: Run;
let tables: Tables;
let atlas: Atlas;
beforeAll(async () => {
  source = await writeTinyFolder();
  folder = await folderWith(source);
  const file = join(folder.data, 'selection.json');
  const selection = (await readFile(file, 'utf8'))
    .replace('"divisions": [', '"divisions": ["2019-01-01", ')
    .replace(/("path": "ssb\/07459-\{years\}\.json",\s+"years": \{ "from": )2020/, '$12019');
  await writeFile(file, selection);
  await using server = await replay(documentsOf2019());
  refreshed = await run(folder, server, { accept: true });
  ({ tables } = await readTables(folder.data));
  atlas = atlasOf(tables);
}, 120_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await rm(source, { recursive: true });
});

const codes = (...all: string[]) => all.map(municipalityCode);
const in2019 = (code: string) =>
  tables.population.find((row) => row.year === 2019 && row.municipality === code);

describe('a year on the numbers of an earlier division', () => {
  test('comes in through the changes between, and is told of', () => {
    expect(refreshed.told).toBe('');
    expect(refreshed.refreshed?.report.text).toContain('- population.csv: 2019 is new');
  });

  test('mergers are summed, new numbers followed', () => {
    expect(in2019('1001')).toMatchObject({ persons: 7250, status: undefined, recode: 'merged' });
    expect(in2019('1002')).toMatchObject({ persons: 3750, recode: 'renumbered' });
    expect(in2019('2001')).toMatchObject({ persons: 1000, recode: 'renumbered' });
  });

  test('one that was shared is a break for all that got a part; no share is invented', () => {
    for (const code of ['2002', '2003']) {
      expect(in2019(code)).toMatchObject({
        persons: undefined,
        status: 'split',
        recode: 'split',
      });
    }
  });

  test('the figure stays on the number that ended, with what that has become', () => {
    expect(in2019('1902')).toMatchObject({ persons: 1750, status: undefined, recode: undefined });
    expect(in2019('1903')).toMatchObject({ persons: 2000 });
    // Heia was renumbered: it is itself, and has no row under the old number.
    expect(in2019('0903')).toBeUndefined();
    const becomes = new Map(
      tables.formerMunicipalities.map((row) => [row.municipality, row.successors]),
    );
    expect(Object.fromEntries(becomes)).toEqual({
      '0901': ['1001'],
      '0902': ['1001'],
      '0903': ['1002'],
      '1901': ['2001'],
      '1902': ['2002', '2003'],
      '1903': ['2002'],
      '1904': ['2003'],
    });
    expect(new Set(tables.formerMunicipalities.map(({ until }) => until))).toEqual(new Set([2019]));
  });

  test('the atlas tells the break from a figure that lacks, and sums what is whole', () => {
    const found = (code: string) =>
      atlas.population.of(atlas.municipality(municipalityCode(code))).get(2019);
    expect(found('1001')).toEqual({ kind: 'known', value: 7250 });
    expect(found('2002')).toEqual({ kind: 'missing', reason: 'split' });
    expect(atlas.population.of(atlas.areas.country).get(2019)).toEqual({
      kind: 'known',
      value: 7250 + 3750 + 1000 + (1750 + 2000 + 750),
    });
    // Vik and Bø are all that Mid, Vik and Øy were; Vik alone is not.
    expect(atlas.population.sum(codes('2002', '2003')).get(2019)).toEqual(known(1750 + 2000 + 750));
    expect(atlas.population.sum(codes('2001', '2002')).get(2019)).toEqual({
      ...known(1000),
      leftOut: ['2002'],
    });
  });

  test('the manifest names the numbers of both divisions and the changes between them', () => {
    const paths = tables.manifest.tables
      .find(({ table }) => table === 'population.csv')
      ?.sources.map(({ path }) => path);
    expect(paths).toEqual([
      'ssb/07459-2019.json',
      'ssb/07459-2020-2023.json',
      'ssb/07459-2024-2026.json',
      'klass/131-changes-2019-12-31-2024-01-02.json',
    ]);
  });
});
