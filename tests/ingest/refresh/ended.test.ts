import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { heightOf } from '../../../src/domain/findings-page.ts';
import { missing } from '../../../src/domain/observation.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import * as catalogue from '../../fixtures/asked.ts';
import { jsonStat } from '../../fixtures/json-stat-text.ts';
import { folderWith, run, type Folder } from '../../fixtures/replay/refreshing.ts';
import { replay, send, type Fault } from '../../fixtures/replay/server.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { LATER, tinyDocuments, worksIn } from '../../fixtures/tiny-official.ts';

let source: string;
beforeAll(async () => {
  source = await writeTinyFolder();
});
afterAll(() => rm(source, { recursive: true }));

/** A year that is new, so that there is a report. */
const population2027 = (): [string, string] => [
  'ssb/07459-2027.json',
  JSON.stringify(
    jsonStat({
      dimensions: { Region: LATER, ContentsCode: ['Personer1'], Tid: ['2027'] },
      cell: ({ Region }) => Number(Region) + 2027,
    }),
  ),
];
const ages2027 = (): [string, string] => [
  'ssb/07459-age-2027.json',
  JSON.stringify(
    jsonStat({
      dimensions: {
        Region: LATER,
        Alder: catalogue.ages[0]?.codes['Alder'] ?? [],
        ContentsCode: ['Personer1'],
        Tid: ['2027'],
      },
      cell: ({ Region, Alder }) => (Region === '2003' ? '..' : 80 + Number(Alder)),
    }),
  ),
];
const documents = (...more: readonly [string, string][]): ReadonlyMap<string, string> =>
  new Map([...tinyDocuments(), population2027(), ages2027(), ...more]);

/** The answer with something else in it. */
const written =
  (at: string, part: string, by: string): Fault =>
  (asked, response, reply) => {
    if (!asked.url.includes(at)) return false;
    if (!reply.text.includes(part)) throw new Error(`no ${part} in ${asked.url}`);
    send(asked, response, { ...reply, text: reply.text.replace(part, by) });
    return true;
  };

/** What a person is told of a refresh that stops nobody; it must fit on one screen. */
async function toldOf(
  fault: Fault,
  all = documents(),
  now = new Date('2027-02-03'),
  prepare?: (folder: Folder) => Promise<void>,
) {
  await using folder = await folderWith(source);
  await prepare?.(folder);
  // Whoever has changed the selection takes what comes of it.
  const accept = prepare !== undefined;
  await using server = await replay(all);
  server.fault = fault;
  const { told, refreshed } = await run(folder, server, { now, accept });
  expect(told).toBe('');
  const { page = '', text = '' } = refreshed?.report ?? {};
  expect(heightOf(page)).toBeLessThanOrEqual(40);
  return { page, text };
}

describe('a table that has ended', () => {
  test('by what it says of itself: works, and is told on one screen with its last year', async () => {
    const { page, text } = await toldOf(
      written('/px/tables/03321/metadata', '"discontinued":null', '"discontinued":true'),
    );
    expect(text).toContain('- 03321 is closed, 2022 is its last year; find what took over');
    expect(page).toMatch(
      /^Tables that have ended \(4\): 03321 is closed, 2022 is its last year; /m,
    );
  });

  test('because its next year should have been there eight months after it was over', async () => {
    const nothing = () => false;
    const early = await toldOf(nothing, documents(), new Date('2024-08-31'));
    expect(early.text).not.toContain('03321 has stopped growing');
    const due = await toldOf(nothing, documents(), new Date('2024-09-01'));
    expect(due.text).toContain('- 03321 has stopped growing at 2022; find what took over');
    expect(due.text).not.toContain('07459 has stopped growing');
  });
});

test('figures are asked for one call after another', async () => {
  let open = 0;
  let most = 0;
  await toldOf(async (asked, response, reply) => {
    if (!asked.path.endsWith('/data')) return false;
    most = Math.max(most, (open += 1));
    await sleep(5);
    open -= 1;
    send(asked, response, reply);
    return true;
  });
  expect(most).toBe(1);
});

describe('a division in which only boundaries were adjusted', () => {
  const LAST = 'klass/131-codesAt-2024-01-01.json';
  const { codeChanges } = JSON.parse(
    tinyDocuments().get('klass/131-changes-2023-12-31-2024-01-02.json') ?? '',
  ) as { codeChanges: object[] };
  // As recorded of 2026: the one that gives is named as itself too.
  const adjusted = ['3003', '3002', '3001'].map((newCode) => ({
    oldCode: '3003',
    newCode,
    changeOccurred: '2026-01-01',
  }));
  const all = documents(
    ['klass/131-codesAt-2026-01-01.json', tinyDocuments().get(LAST) ?? ''],
    [
      'klass/104-codesAt-2026-01-01.json',
      tinyDocuments().get('klass/104-codesAt-2024-01-01.json') ?? '',
    ],
    [
      'klass/131-changes-2023-12-31-2026-01-02.json',
      JSON.stringify({ codeChanges: [...codeChanges, ...adjusted] }),
    ],
  );
  const with2026 = async ({ data }: Folder): Promise<void> => {
    const file = join(data, 'selection.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/("divisions": .*)\]/, '$1, "2026-01-01"]'));
  };

  test('stops nobody, and is told with both names', async () => {
    const { text, page } = await toldOf(() => false, all, undefined, with2026);
    expect(text).toContain('- 2026-01-01: from 3003 Bø to 3002 Vik\n');
    expect(page).toMatch(
      /^Boundaries adjusted \(figures stay on their numbers\) \(2\): 2026-01-01: /m,
    );
  });
});

test('a list of centrality that Klass does not have yet: the last is kept, and that is told', async () => {
  const { text } = await toldOf((asked, response, reply) => {
    if (!asked.url.includes('131/correspondsAt')) return false;
    send(asked, response, { ...reply, text: '{"correspondenceItems":[]}' });
    return true;
  });
  expect(text).toMatch(
    /- Klass has no list for 2020-01-01 \(«Sentralitet, .*: that of the last snapshot is kept\n/,
  );
  expect(text).toContain('- Klass has no list for 2024-01-01 («Sentralitet, ');
  expect(text).not.toContain('## Centrality class');
});

describe('a single flow that may not be published', () => {
  const PATH = 'ssb/03321-2022.json';
  /** Of those who live in Bø and work in Fjell; `:` as Statistics Norway writes it. */
  function hidden(at = 14): ReadonlyMap<string, string> {
    const table = JSON.parse(tinyDocuments().get(PATH) ?? '') as ReturnType<typeof jsonStat>;
    const value = table.value.map((cell, place) => (place === at ? null : cell));
    return documents([PATH, JSON.stringify({ ...table, value, status: { [at]: ':' } })]);
  }

  test('stops nobody: it is a flow without a figure, not a 0, and both ends say why', async () => {
    await using folder = await folderWith(source);
    await using server = await replay(hidden());
    const { told, refreshed } = await run(folder, server);
    expect(told).toBe('');
    expect(refreshed?.report.text).toContain('- 2022 2003 Bø → 2001 Fjell - Várri: suppressed\n');
    expect(await readFile(join(folder.data, 'commuting.csv'), 'utf8')).toContain(
      '\n2022,2003,2001,suppressed\n',
    );
    const { tables, findings } = await readTables(folder.data);
    expect(findings).toEqual([]);
    const { commuting, areas, municipality } = atlasOf(tables);
    const [strand, fjell] = [
      municipality(municipalityCode('1001')),
      municipality(municipalityCode('2001')),
    ];
    expect(commuting.of(fjell, 2022)).toBeUndefined();
    expect(commuting.why(fjell, 2022)).toEqual(missing('suppressed'));
    expect(commuting.of(fjell, 2021)?.counts.jobs).toBe(worksIn('2001'));
    expect(commuting.of(strand, 2022)?.counts.jobs).toBe(worksIn('1001'));
    expect(commuting.of(areas.country, 2022)?.counts.jobs).toBe(2386 - 6);
    const again = await run(folder, server);
    expect(again.refreshed?.changed).toEqual([]);
  });

  test('of those who work where they live does stop: nothing of the year can be told', async () => {
    await using folder = await folderWith(source);
    await using server = await replay(hidden(0));
    const { told } = await run(folder, server, { accept: true });
    expect(told).toMatch(/Bokommuen=1001.*\n {2}flow-known: the flow has no figure;/);
    expect(heightOf(told)).toBeLessThanOrEqual(40);
  });
});
