import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAULTS } from '../../fixtures/replay/faults.ts';
import { folderWith, run, type Folder } from '../../fixtures/replay/refreshing.ts';
import { replay, type Replay } from '../../fixtures/replay/server.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { tinyDocuments } from '../../fixtures/tiny-official.ts';

const DOCS = join(import.meta.dirname, '../../..', 'data', 'README.md');

let source: string;
let server: Replay;
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;

/** The last snapshot: one figure of it has been revised since. */
async function lastSnapshot(): Promise<Folder> {
  const folder = await folderWith(source);
  const file = join(folder.data, 'population.csv');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('1001,2020,3021', '1001,2020,3020'));
  return folder;
}

beforeAll(async () => {
  source = await writeTinyFolder();
  server = await replay(tinyDocuments());
  await using folder = await lastSnapshot();
  before = await folder.bytes();
  const { told } = await run(folder, server);
  expect(told).toBe('');
  after = await folder.bytes();
}, 120_000);
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(source, { recursive: true });
});

describe('without a fault', () => {
  test('the snapshot changes, and the report says how', () => {
    const files = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
    expect(files).toEqual(['changes/2027-02-03.md', 'population.csv']);
    expect(after.get('changes/2027-02-03.md')).toContain('- 2020 1001 Strand: 3020 ');
  });
});

describe('with a fault a person is told, and the data are byte for byte as before or as after', () => {
  test.each(Object.entries(FAULTS))('%s', async (_, [fault, expected, pace = {}]) => {
    await using folder = await lastSnapshot();
    let misbehaved = 0;
    server.asked.length = 0;
    server.fault = async (...asked) => {
      const did = await fault(...asked);
      if (did) misbehaved += 1;
      return did;
    };
    const { told } = await run(folder, server, { pace });
    server.fault = () => false;
    expect(misbehaved).toBeGreaterThan(0);
    if (expected === undefined) expect(told).toBe('');
    else {
      expect(told).toMatch(expected);
      expect(told).toMatch(/\n {2}→ \S/);
      expect(told).toMatch(/nothing was written/i);
    }
    expect(await folder.bytes()).toEqual(expected === undefined ? after : before);
  });

  test('every one of them has its line in data/README.md, and no other', async () => {
    const lines = (await readFile(DOCS, 'utf8')).split('\n');
    const told = lines.flatMap((line) => /^\| (.+?) +\| (?:works|stops)/.exec(line)?.[1] ?? []);
    // Those are tried in first-run, ended, compare, new-boundaries, new-year, killed and import-script.test.ts.
    const others = [
      'industries below the level that is read',
      'a name that changes on its number',
      'two tables that are rounded apart',
      'two tables further apart than rounding',
      'a year that `last` leaves out',
      'a table that is closed',
      'a table that has stopped growing',
      'boundaries that are adjusted',
      'a list of centrality that is not there yet',
      'a single flow that may not be published',
      'boundaries as Kartverket offers them',
      'a coast beside the boundaries',
      'boundaries that are no map',
      'a report that has changed since it was read',
      'a year of nothing but zeros',
      'a year of nothing but dots',
      'the disk is full',
      'no right to write',
      'killed before files are put in place',
      'killed while files are put in place',
      'a file that lacks in the folder of an import',
      'Ctrl-C',
      'two refreshes at once',
    ];
    expect(told.sort()).toEqual([...Object.keys(FAULTS), ...others].sort());
  });
});
