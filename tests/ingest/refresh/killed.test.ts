import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import { folderWith, run, type Folder } from '../../fixtures/replay/refreshing.ts';
import { replay, send, type Replay } from '../../fixtures/replay/server.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { tinyDocuments } from '../../fixtures/tiny-official.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CHILD = join(ROOT, 'tests', 'fixtures', 'replay', 'killed.ts');

let source: string;
let server: Replay;

/** Two tables are of an earlier snapshot, so that more than one file is renamed. */
async function lastSnapshot(): Promise<Folder> {
  const folder = await folderWith(source);
  for (const [file, now, then] of [
    ['population.csv', '1001,2020,3021', '1001,2020,3020'],
    [
      'employment.csv',
      '1001,2020,employed-by-workplace,1050',
      '1001,2020,employed-by-workplace,1047',
    ],
    ['commuting.csv', '2020,1001,1001,900', '2020,1001,1001,897'],
  ] as const) {
    const text = await readFile(join(folder.data, file), 'utf8');
    expect(text).toContain(now);
    await writeFile(join(folder.data, file), text.replace(now, then));
  }
  return folder;
}

/** The steps that were reached, and how it ended. */
async function child(
  folder: Folder,
  at: number,
): Promise<{ steps: string[]; signal: string | null }> {
  const services = join(folder.data, '..', 'services.json');
  await writeFile(services, JSON.stringify(server.services));
  return new Promise((resolve) => {
    execFile(process.execPath, [CHILD, folder.data, services, String(at)], (error, out) => {
      resolve({ steps: out.trim().split('\n'), signal: error?.signal ?? null });
    });
  });
}

beforeAll(async () => {
  source = await writeTinyFolder();
  server = await replay(tinyDocuments());
}, 120_000);
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(source, { recursive: true });
});

describe('a refresh that is killed', () => {
  let before: ReadonlyMap<string, string>;
  let after: ReadonlyMap<string, string>;
  let steps: readonly string[];
  beforeAll(async () => {
    await using folder = await lastSnapshot();
    before = await folder.bytes();
    ({ steps } = await child(folder, -1));
    after = await folder.bytes();
  }, 120_000);

  test('has many steps to be killed at', () => {
    expect(after).not.toEqual(before);
    expect(steps.filter((step) => step === 'ask').length).toBeGreaterThan(15);
    expect(steps.filter((step) => step.startsWith('rename '))).toHaveLength(4);
    expect(steps.at(-1)).toBe('tidy');
  });

  // Of the questions the first, one in the middle and the last; of all else every single one.
  test('at any step leaves the data whole or says that they are not, and can be run again', async () => {
    const questions = steps.flatMap((step, at) => (step === 'ask' ? [at] : []));
    const told = [questions[0], questions[9], questions.at(-1)];
    const at = [...steps.keys()].filter((each) => steps[each] !== 'ask' || told.includes(each));
    expect(at.length).toBeGreaterThan(15);
    const swapped = steps.findIndex((step) => step.startsWith('rename '));
    for (const kill of at) {
      await using folder = await lastSnapshot();
      const { signal, steps: reached } = await child(folder, kill);
      expect([kill, signal]).toEqual([kill, 'SIGKILL']);
      expect(reached).toHaveLength(kill + 1);
      // Before the first file is in its place, and after the last, the data are whole.
      const whole = kill <= swapped ? before : steps[kill] === 'tidy' ? after : undefined;
      const found = await folder.bytes();
      if (whole !== undefined) expect([kill, found]).toEqual([kill, whole]);
      const { findings } = await readTables(folder.data);
      const told = kill < swapped || steps[kill] === 'tidy' ? [] : ['swap-whole'];
      expect([kill, findings.map(({ rule }) => rule)]).toEqual([kill, told]);
      // Whoever reads changes nothing.
      expect(await folder.bytes()).toEqual(found);
      const again = await run(folder, server, { accept: true });
      expect(again.told).toBe('');
      expect(await folder.bytes()).toEqual(after);
    }
  }, 300_000);
});

describe('a disk that refuses', () => {
  const refusals = [
    ['ENOSPC', 'write employment.csv', /the disk is full: make room, and run it again/],
    ['ENOSPC', 'turn', /the disk is full/],
    ['EACCES', 'rename employment.csv', /this user may not write there/],
    ['EROFS', 'swap', /the disk is read-only/],
  ] as const;
  test.each(refusals)('%s at «%s»', async (code, at, expected) => {
    await using folder = await lastSnapshot();
    const before = await folder.bytes();
    const error = Object.assign(new Error(`${code}: no`), { code, path: 'data/employment.csv' });
    const { told } = await run(folder, server, {
      accept: true,
      step: (name) => {
        if (name === at) throw error;
      },
    });
    expect(told).toMatch(expected);
    expect(await folder.bytes()).toEqual(before);
    expect((await run(folder, server, { accept: true })).told).toBe('');
  });
});

describe('two refreshes, and a person who stops one', () => {
  test('the second is told who is at work, and touches nothing', async () => {
    await using folder = await lastSnapshot();
    const second: string[] = [];
    const first = await run(folder, server, {
      accept: true,
      step: async (name) => {
        if (name === 'make') second.push((await run(folder, server)).told);
      },
    });
    expect(first.told).toBe('');
    expect(second).toEqual([
      expect.stringContaining(`another refresh is at work: process ${process.pid}`),
    ]);
  });

  test('Ctrl-C in the middle leaves the data as they were, and the exit code is 1', async () => {
    await using folder = await lastSnapshot();
    const before = await folder.bytes();
    const services = join(folder.data, '..', 'script.json');
    await writeFile(services, JSON.stringify({ services: server.services }));
    const held = Promise.withResolvers<undefined>();
    server.fault = async (asked, response, reply) => {
      if (!asked.path.startsWith('/px/tables/07459/data')) return false;
      held.resolve(undefined);
      await new Promise((resolve) => setTimeout(resolve, 20_000).unref());
      send(asked, response, reply);
      return true;
    };
    const script = spawn(
      process.execPath,
      [
        join(ROOT, 'scripts', 'fetch.ts'),
        '--data',
        folder.data,
        '--services',
        services,
        '--cache',
        folder.cache,
      ],
      {
        env: { ...process.env, TRAINEEATLAS_CONTACT: 'test@example.org' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let told = '';
    script.stderr.on('data', (text) => (told += String(text)));
    await held.promise;
    script.kill('SIGINT');
    const [code] = (await once(script, 'exit')) as [number];
    server.fault = () => false;
    expect(code).toBe(1);
    expect(told).toContain('interrupted\n  → run it again when you like');
    expect(told).toMatch(/\[\d+\/\d+\] table 07459, 2020–2023/);
    expect(await folder.bytes()).toEqual(before);
  }, 60_000);
});
