import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTables, type Tables } from '../../../src/ingest/tables/tables.ts';
import { jsonStat, type CellText } from '../../fixtures/json-stat-text.ts';
import { folderWith, run, type Folder, type Run } from '../../fixtures/replay/refreshing.ts';
import { replay } from '../../fixtures/replay/server.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { LATER, livesIn, tinyDocuments, worksIn } from '../../fixtures/tiny-official.ts';

/** Which of the numbers of 2024 work and live as which of the own ones did: Strand is in two. */
const OWN_OF: Readonly<Record<string, string>> = {
  1002: '1002',
  1003: '1001',
  1004: '1001',
  3001: '2001',
  3002: '2002',
  3003: '2003',
};
/** Of the two halves of Strand a quarter is Nes; all other pairs are as they were in 2022. */
function half(code: string, total: number): number {
  if (code === '1004') return Math.floor(total / 4);
  return code === '1003' ? total - Math.floor(total / 4) : total;
}

/** The year 2024, on the numbers of 2024. */
function year2024(): [string, string][] {
  const flows = jsonStat({
    dimensions: {
      ArbstedKomm: LATER,
      Bokommuen: LATER,
      ContentsCode: ['Sysselsatte'],
      Tid: ['2024'],
    },
    // Everybody works at home, so that the sums can be told at once.
    cell: ({ ArbstedKomm = '', Bokommuen = '' }) => {
      if (ArbstedKomm === Bokommuen) return half(Bokommuen, livesIn(OWN_OF[Bokommuen] ?? ''));
      return Bokommuen === '1003' && ArbstedKomm === '1004' ? 7 : 0;
    },
  });
  const employed = jsonStat({
    dimensions: {
      Region: LATER,
      ContentsCode: ['BefolkningBosted', 'SysselBosted', 'SysselArbsted'],
      Tid: ['2024'],
    },
    cell: ({ Region = '', ContentsCode }) => {
      const at = half(Region, livesIn(OWN_OF[Region] ?? ''));
      const lives = at + (Region === '1003' ? 7 : 0);
      const works = at + (Region === '1004' ? 7 : 0);
      if (ContentsCode === 'SysselArbsted') return works;
      return ContentsCode === 'SysselBosted' ? lives : 2 * lives;
    },
  });
  return [
    ['ssb/03321-2024.json', JSON.stringify(flows)],
    ['ssb/11618-2024.json', JSON.stringify(employed)],
  ];
}

/** The same with another text in every cell, as the service shows figures that are not out yet. */
const unpublished = (cell: CellText, of: RegExp): [string, string][] =>
  year2024().map(([path, text]) => {
    const { value, status, ...table } = JSON.parse(text) as ReturnType<typeof jsonStat>;
    if (!of.test(path)) return [path, text];
    const symbols = typeof cell === 'string' ? [...value.keys()].map((at) => [at, cell]) : [];
    const cells = value.map(() => (typeof cell === 'string' ? null : cell));
    const all = {
      ...table,
      value: cells,
      status: { ...status, ...(Object.fromEntries(symbols) as object) },
    };
    return [path, JSON.stringify(all)];
  });

let source: string;
let folder: Folder;
let refreshed: Run;
let tables: Tables;
beforeAll(async () => {
  source = await writeTinyFolder();
  folder = await folderWith(source);
  await using server = await replay(new Map([...tinyDocuments(), ...year2024()]));
  refreshed = await run(folder, server);
  ({ tables } = await readTables(folder.data));
}, 120_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await rm(source, { recursive: true });
});

describe('a new year, on the numbers of a later division', () => {
  test('comes in with one command, nobody asked', () => {
    expect(refreshed.told).toBe('');
    expect(refreshed.refreshed?.report.text).toContain('- commuting.csv: 2024 is new');
    expect(refreshed.refreshed?.report.text).toContain('- employment.csv: 2024 is new');
  });

  test('renumbered municipalities keep their series, and what was split is summed', () => {
    const flow = (residence: string, workplace: string) =>
      tables.commuting.find(
        (row) => row.year === 2024 && row.residence === residence && row.workplace === workplace,
      )?.employed;
    expect(flow('2002', '2002')).toBe(livesIn('2002'));
    // 7 go from one half of Strand to the other: within Strand.
    expect(flow('1001', '1001')).toBe(livesIn('1001') + 7);
    const employed = tables.employment.find(
      (row) =>
        row.year === 2024 && row.municipality === '1001' && row.measure === 'employed-by-residence',
    );
    expect(employed?.persons).toBe(livesIn('1001') + 7);
    expect(worksIn('1001')).not.toBe(employed?.persons);
  });
});

describe('a new year that is not out yet', () => {
  const FINDING = /^data\/employment\.csv · year 2024\n {2}new-year: too far from the year before/m;
  test.each([
    ['zeros in both tables', 0, /11618|03321/, /03321-2024\.json · year 2024\n {2}flow-known: /],
    ['dots in both tables', '.', /11618|03321/, /flow-known: the flow has no figure, nor have 35/],
    ['zeros in 11618', 0, /11618/, FINDING],
    ['dots in 11618', '.', /11618/, FINDING],
    ['zeros in 03321', 0, /03321/, /every flow is 0/],
  ] as const)('%s: is not written, and told on one screen', async (_, cell, of, expected) => {
    await using fresh = await folderWith(source);
    const before = await fresh.bytes();
    await using server = await replay(new Map([...tinyDocuments(), ...unpublished(cell, of)]));
    // Nor may anybody take it unseen.
    const { told } = await run(fresh, server, { accept: true });
    expect(told).toMatch(expected);
    expect(told).toMatch(/→ [^]*fetch again after noon/);
    expect(told.split('\n').length).toBeLessThan(12);
    expect(await fresh.bytes()).toEqual(before);
  });
});
