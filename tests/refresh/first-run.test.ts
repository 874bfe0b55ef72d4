import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as catalogue from '../../src/ingest/catalogue.ts';
import { readTables, type Tables } from '../../src/tables/tables.ts';
import { jsonStat } from '../fixtures/json-stat-text.ts';
import { folderWith, run, type Folder, type Run } from '../fixtures/replay/refreshing.ts';
import { replay } from '../fixtures/replay/server.ts';
import { writeTinyFolder } from '../fixtures/replay/tiny-folder.ts';
import { LATER, livesIn, OWN, tinyDocuments, worksIn } from '../fixtures/tiny-official.ts';

/**
 * The made-up country in the shapes that were recorded of the services: 11618 by sex and age, 13470
 * with five-digit industries and rounded by itself, numbers that ended, 9999, names of other years.
 */
const MEASURES = ['BefolkningBosted', 'SysselBosted', 'SysselArbsted'];
const GROUPS = ['00-99', '01-03', '10-33', '84'];
const OWN_OF: Readonly<Record<string, string>> = { 3001: '2001', 3002: '2002', 3003: '2003' };
/** What counts in a number of 2024 what `of` counts in that of before; of Strand, Nes has a quarter. */
const later =
  (of: (code: string) => number) =>
  (code: string): number => {
    if (code === '1002') return of('1002');
    const strand = of('1001');
    const nes = Math.floor(strand / 4);
    return code === '1003' ? strand - nes : code === '1004' ? nes : of(OWN_OF[code] ?? '');
  };
type Counts = Readonly<{ places: readonly string[]; lives: typeof livesIn; works: typeof worksIn }>;
const BEFORE: Counts = { places: OWN, lives: livesIn, works: worksIn };
const NOW: Counts = { places: LATER, lives: later(livesIn), works: later(worksIn) };

const employed = ({ places, lives, works }: Counts, years: readonly string[]): string =>
  JSON.stringify(
    jsonStat({
      dimensions: {
        Region: places,
        Kjonn: ['0', '1', '2'],
        Alder: ['15-74', '15-19'],
        ContentsCode: MEASURES,
        Tid: years,
      },
      cell: ({ Region = '', Kjonn, Alder, ContentsCode }) => {
        // Whoever asked for one of them alone would get this.
        if (Kjonn !== '0' || Alder !== '15-74') return 1;
        if (ContentsCode === 'SysselArbsted') return works(Region);
        return ContentsCode === 'SysselBosted' ? lives(Region) + 1 : 2 * lives(Region);
      },
    }),
  );

const byIndustry = (
  contents: string,
  places: readonly string[],
  count: (code: string) => number,
  year: string,
): string =>
  JSON.stringify(
    jsonStat({
      dimensions: {
        Region: places,
        NACE2007: GROUPS,
        Kjonn: ['0'],
        Alder: ['15-74'],
        ContentsCode: [contents],
        Tid: [year],
      },
      cell: ({ Region = '', NACE2007 }) =>
        NACE2007 === '00-99' ? count(Region) : Math.floor(count(Region) / 5),
    }),
  );

const fiveDigits = (year: string, total: (code: string) => number): string =>
  JSON.stringify(
    jsonStat({
      dimensions: {
        Region: [...LATER, '2111', '9999'],
        NACE2007: ['00-99', '01', '02', '03', '03.2', '05', '03.211', '10.110', '85.201'],
        ContentsCode: ['SysselsatteArb'],
        Tid: [year],
      },
      cell: ({ Region = '', NACE2007 }) => {
        if (!LATER.some((code) => code === Region)) return 0;
        return NACE2007 === '00-99' ? total(Region) : 3;
      },
    }),
  );

/** Names of then, and the code for «unknown». */
function renamed(text: string, unknown: string, names: Readonly<Record<string, string>>): string {
  const { codes } = JSON.parse(text) as { codes: { code: string; name: string }[] };
  const all = codes.map((each) => ({ ...each, name: names[each.code] ?? each.name }));
  return JSON.stringify({ codes: [...all, { code: unknown, name: 'Uoppgitt' }] });
}

function live(more: number): Map<string, string> {
  const documents = tinyDocuments();
  const codes = (path: string, unknown: string, names = {}): [string, string] => [
    path,
    renamed(documents.get(path) ?? '', unknown, names),
  ];
  return new Map([
    ...documents,
    [catalogue.employed.path, employed(BEFORE, ['2020', '2021', '2022'])],
    ['ssb/07984-workplace-2022.json', byIndustry('SysselsatteArb', OWN, worksIn, '2022')],
    ['ssb/13470-workplace-2022.json', fiveDigits('2022', (code) => NOW.works(code) + more)],
    codes(catalogue.municipalityCodes.path, '9999', { 2001: 'Fjell' }),
    codes(catalogue.municipalityCodesLater.path, '9999', { 3001: 'Fjell - Várri - Vaara' }),
    codes(catalogue.countyCodes.path, '99', { 20: 'Nordfylket - Davvi' }),
    codes(catalogue.countyCodesLater.path, '99'),
  ]);
}

/** What the services have besides a year later. */
function aYearLater(): Map<string, string> {
  const flows = jsonStat({
    dimensions: {
      ArbstedKomm: LATER,
      Bokommuen: LATER,
      ContentsCode: ['Sysselsatte'],
      Tid: ['2024'],
    },
    cell: ({ ArbstedKomm = '', Bokommuen = '' }) =>
      ArbstedKomm === Bokommuen ? NOW.lives(Bokommuen) : 0,
  });
  const home: Counts = { ...NOW, works: NOW.lives };
  return new Map([
    ...live(7),
    ['ssb/03321-2024.json', JSON.stringify(flows)],
    ['ssb/11618-2024.json', employed(home, ['2024'])],
    ['ssb/07984-residence-2024.json', byIndustry('Sysselsatte', LATER, NOW.lives, '2024')],
    ['ssb/07984-workplace-2024.json', byIndustry('SysselsatteArb', LATER, NOW.lives, '2024')],
    ['ssb/13470-workplace-2024.json', fiveDigits('2024', NOW.lives)],
  ]);
}

let source: string;
let folder: Folder;
let unasked: Run;
let taken: Run;
let again: Run;
let later2024: Run;
let tables: Tables;
beforeAll(async () => {
  source = await writeTinyFolder();
  folder = await folderWith(source);
  await using server = await replay(live(7));
  unasked = await run(folder, server);
  taken = await run(folder, server, { accept: true });
  again = await run(folder, server);
  ({ tables } = await readTables(folder.data));
  await using next = await replay(aYearLater());
  later2024 = await run(folder, next);
}, 120_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await rm(source, { recursive: true });
});

describe('the first run against what was recorded', () => {
  test('is told on one page and taken with one acceptance; then nothing is new', () => {
    expect(unasked.told).toMatch(
      /codes are new; the limit is 0[^]*when it is right: npm run data:fetch -- --accept codes --report [0-9a-f]{8}/,
    );
    expect(unasked.told.split('\n').length).toBeLessThan(80);
    expect([taken.told, again.told]).toEqual(['', '']);
    expect(again.refreshed?.changed).toEqual([]);
  });

  test('tells names of then as renamed, and what `last` leaves out as left out', () => {
    const text = taken.refreshed?.report.text ?? '';
    expect(text).toContain('- municipality 2001: «Fjell - Várri» is «Fjell» now');
    expect(text).toContain('- county 20 of 2020: «Nordfylket» is «Nordfylket - Davvi» now');
    expect(text).toContain('- 13470: 2017 03.2');
    expect(text).not.toMatch(/## Vanished|has vanished/);
    expect(text).toContain('municipality 2001: «Vaara» in «Fjell - Várri - Vaara»');
  });

  test('reads both sexes and 15–74 of 11618', () => {
    const counted = tables.employment.filter(({ year }) => year === 2022);
    expect(counted.map(({ persons }) => persons)).toContain(worksIn('1001'));
    expect(counted.every(({ persons = 0 }) => persons > 1)).toBe(true);
  });

  test('takes the total from the first table, and tells how far the other is from it', () => {
    const total = tables.employmentByIndustry.find(
      (row) =>
        row.municipality === '1002' &&
        row.year === 2022 &&
        row.basis === 'workplace' &&
        row.industry === '00-99',
    );
    expect(total?.persons).toBe(worksIn('1002'));
    expect(taken.refreshed?.report.text).toContain(
      '- 07984 and 13470: 5 of 5 figures of both differ, 7 to 14 persons',
    );
  });

  test('stops where two tables are further apart than rounding takes them: one finding', async () => {
    await using fresh = await folderWith(source);
    await using server = await replay(live(90));
    const { told } = await run(fresh, server, { accept: true });
    expect(told).toMatch(/one-figure: 07984 and 13470 are \d+ persons apart, more than the 60/);
    expect(told).toContain('1 finding; nothing was written.');
  });
});

test('a year later comes in unattended, with a report', async () => {
  expect(later2024.told).toBe('');
  const file = later2024.refreshed?.changed.includes('commuting.csv');
  expect(file).toBe(true);
  const text = await readFile(join(folder.data, 'changes', '2027-02-03-2.md'), 'utf8');
  expect(text).toContain('- employment-by-industry.csv: 2024 by workplace is new');
  expect(text).toContain('## Left out by «last» in selection.json');
  expect(text).toContain('All within them.');
});
