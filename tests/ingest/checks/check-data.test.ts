import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { heightOf } from '../../../src/domain/findings-page.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TINY = join(ROOT, 'tests', 'golden', 'tiny-country');
const SCRIPT = join(ROOT, 'scripts', 'check-data.ts');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const check = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });

describe('npm run data:check', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-data-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('the made-up country holds to every rule', async () => {
    const { code, out, err } = await check('--data', TINY);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/^data: \d+ files hold to \d+ rules: 5 municipalities, 2 regions.*\n$/);
  });

  test('tells every fault with file, place, rule and what to do, and exits 1', async () => {
    await cp(TINY, folder, { recursive: true });
    await writeFile(join(folder, 'industries.csv'), 'industry,name,kind\n00-99,Alle,everything\n');
    await writeFile(join(folder, 'towns.csv'), 'town\n');
    const { code, out, err } = await check('--data', folder);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('data/industries.csv · line 2, kind\n  cell: ');
    expect(err).toContain('data/towns.csv · whole file\n  manifest-complete: ');
    expect(err).toContain('  → ');
    expect(err).toMatch(/\n\d+ findings of \d+ causes in /);
  });

  test('an empty folder and empty files are no data: told on one screen, and all of it in a file', async () => {
    const nothing = await check('--data', join(folder, 'nowhere'));
    expect(nothing.code).toBe(1);
    expect(nothing.err).toMatch(/ places in \d+ files\n {2}file-exists:\n/);
    await writeFile(join(folder, 'manifest.json'), '{}');
    await writeFile(join(folder, 'municipalities.csv'), '');
    const empty = await check('--data', folder);
    expect(empty.code).toBe(1);
    expect(heightOf(empty.err)).toBeLessThanOrEqual(40);
    const [, file = ''] = /\nAll of it: (.+)\n$/.exec(empty.err) ?? [];
    const all = await readFile(file, 'utf8');
    expect(all).toMatch(/data\/manifest\.json · .*\n {2}manifest:/);
    expect(all).toContain('data/municipalities.csv · line 1\n  header: ');
    expect(all).toMatch(
      / {2}tables-not-empty:\n[^→]*- data\/population\.csv · whole file: has no rows/,
    );
  });
});
