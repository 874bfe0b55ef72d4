import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataVerdict } from '../../../scripts/data-verdict.ts';
import { heightOf } from '../../../src/domain/findings-page.ts';
import * as catalogue from '../../fixtures/asked.ts';
import { readTables, type Tables } from '../../../src/ingest/tables/tables.ts';
import { jsonStat } from '../../fixtures/json-stat-text.ts';
import { folderWith, run, type Folder } from '../../fixtures/replay/refreshing.ts';
import { dataCheck, dataFetch, type Ended } from '../../fixtures/replay/script.ts';
import { replay } from '../../fixtures/replay/server.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { LATER, livesIn, OWN, tinyDocuments, worksIn } from '../../fixtures/tiny-official.ts';

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
let unasked: Ended;
let taken: Ended;
let checked: Ended;
let again: Ended;
let later2024: Ended;
let reports: readonly string[];
let tables: Tables;
beforeAll(async () => {
  source = await writeTinyFolder();
  folder = await folderWith(source);
  await using server = await replay(live(7));
  unasked = await dataFetch(folder, server);
  taken = await dataFetch(folder, server, ...acceptanceIn(unasked));
  checked = await dataCheck(folder);
  again = await dataFetch(folder, server);
  ({ tables } = await readTables(folder.data));
  await using next = await replay(aYearLater());
  later2024 = await dataFetch(folder, next);
  reports = await reportsIn(folder);
}, 120_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await rm(source, { recursive: true });
});

/** What a person copies from the end of what is told. */
const acceptanceIn = ({ err }: Ended): readonly string[] =>
  / npm run data:fetch -- (--accept \S+ --report \S+)\n/.exec(err)?.[1]?.split(' ') ?? [];

async function reportsIn({ data }: Folder): Promise<readonly string[]> {
  // The second of a day, `…-2.md`, comes after the first.
  const files = (await readdir(join(data, 'changes')))
    .filter((file) => /^\d{4}-/.test(file))
    .sort((a, b) => a.length - b.length);
  return Promise.all(files.map((file) => readFile(join(data, 'changes', file), 'utf8')));
}

/** A screen has 40 lines of 100 columns. */
const fitsOnScreen = (text: string): void => {
  expect(text).not.toBe('');
  expect(heightOf(text)).toBeLessThanOrEqual(40);
};

describe('the first run against what was recorded', () => {
  test('is told on one screen, with totals, and taken with one acceptance of what was told', () => {
    expect(unasked.code).toBe(1);
    expect(unasked.err).toMatch(/- codes: \d+ codes are new; the limit is 0/);
    expect(unasked.err).toMatch(
      /^employment-by-industry: industry 00-99 by workplace +2022 +2 386/m,
    );
    expect(unasked.err).toMatch(/\nAll of it: \S*fetch\.txt\n$/);
    fitsOnScreen(unasked.err);
    expect(acceptanceIn(unasked)).toHaveLength(4);
    expect([taken.code, taken.err]).toEqual([0, '']);
    expect(taken.out).toMatch(/\nThe report: data\/changes\/\d{4}-\d\d-\d\d\.md\n$/);
    fitsOnScreen(taken.out);
  });

  test('leaves data that the check and the build take', async () => {
    expect([checked.code, checked.err]).toEqual([0, '']);
    expect(await dataVerdict(folder.data)).toMatchObject({ good: true });
  });

  test('the same again says that nothing is new', () => {
    expect([again.code, again.err]).toEqual([0, '']);
    expect(again.out).toContain('Nothing new');
    fitsOnScreen(again.out);
    expect(reports).toHaveLength(2);
  });

  test('tells names of then as renamed, and what `last` leaves out as left out', () => {
    const [text = ''] = reports;
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
    expect(reports[0]).toContain(
      '- 07984 and 13470: 5 of 5 figures of both differ, 7 to 14 persons',
    );
  });
});

test('a year later comes in unattended: exit 0, with a report on one screen', () => {
  expect([later2024.code, later2024.err]).toEqual([0, '']);
  expect(later2024.out).toMatch(/^commuting: commuters +2024 +\d/m);
  fitsOnScreen(later2024.out);
  const [, text = ''] = reports;
  expect(text).toContain('- employment-by-industry.csv: 2024 by workplace is new');
  expect(text).toContain('- commuting.csv: 2024 is new');
  expect(text).toContain('## Left out by «last» in selection.json');
  expect(text).toContain('All within them.');
});

test('an acceptance of nothing, or of no report, is refused in a sentence', async () => {
  await using server = await replay(live(7));
  const none = await dataFetch(folder, server, '--accept');
  expect([none.code, none.err]).toEqual([
    1,
    expect.stringMatching(/^refresh\n.*--accept.*\n {2}→ /),
  ]);
  const unread = await dataFetch(folder, server, '--accept', 'codes');
  expect(unread.code).toBe(1);
  expect(unread.err).toMatch(
    /nobody knows which report was read\n {2}→ run «npm run data:fetch» first/,
  );
  expect(server.asked).toEqual([]);
});

describe('what stops the first run is told on one screen', () => {
  /** A first run with other answers or another selection, whatever a person would accept. */
  async function toldOf(documents: Map<string, string>, change?: (selection: string) => string) {
    await using fresh = await folderWith(source);
    await using server = await replay(documents);
    const file = join(fresh.data, 'selection.json');
    if (change !== undefined) await writeFile(file, change(await readFile(file, 'utf8')));
    const { told } = await run(fresh, server, { accept: true });
    fitsOnScreen(told);
    return told;
  }

  test('two tables further apart than rounding takes them: one finding', async () => {
    const told = await toldOf(live(90));
    expect(told).toMatch(/one-figure: 07984 and 13470 are \d+ persons apart, more than the 60/);
    expect(told).toContain('1 finding; nothing was written.');
  });

  test('five-digit industries that fit no pattern of `leave`: one finding', async () => {
    const told = await toldOf(live(7), (text) =>
      text.replace(/"leave": \["\.\.-\.\..*\]/, '"leave": ["..-.."]'),
    );
    expect(told).toMatch(/codes that nobody has placed \(\d+\): 05 «05», 03\.211 «03\.211»/);
    expect(told).toContain('1 finding; nothing was written.');
  });
});
