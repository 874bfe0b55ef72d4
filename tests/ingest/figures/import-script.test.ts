import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as catalogue from '../../fixtures/asked.ts';
import { bytesOf } from '../../fixtures/replay/refreshing.ts';
import { writeTinyFolder } from '../../fixtures/replay/tiny-folder.ts';
import { tinyDocuments } from '../../fixtures/tiny-official.ts';
import { TINY_SNAPSHOT } from '../../fixtures/tiny-tables.ts';

const SCRIPT = join(import.meta.dirname, '../../..', 'scripts', 'fetch.ts');
const run = (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, '--offline', ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });

describe('npm run data:import', () => {
  let from: string;
  let data: string;
  beforeEach(async () => {
    from = await mkdtemp(join(tmpdir(), 'official-'));
    data = await writeTinyFolder();
    for (const [path, text] of tinyDocuments()) {
      await mkdir(dirname(join(from, path)), { recursive: true });
      await writeFile(join(from, path), text);
    }
    const population = await readFile(join(data, 'population.csv'), 'utf8');
    await writeFile(join(data, 'population.csv'), population.replace('3021', '3020'));
  });
  afterEach(async () => {
    await rm(from, { recursive: true, force: true });
    await rm(data, { recursive: true, force: true });
  });

  test('makes every table of the folder; then nothing is new', async () => {
    const { code, out, err } = await run('--from', from, '--data', data);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2020 1001 Strand: 3020 → 3021');
    for (const [file, text] of TINY_SNAPSHOT) {
      expect(await readFile(join(data, file), 'utf8')).toBe(text);
    }
    expect((await run('--from', from, '--data', data)).out).toContain('Nothing new');
  });

  test('takes the real answer before the rebuilt one, and a table in several files', async () => {
    const { path } = catalogue.municipalityCodes;
    const text = await readFile(join(from, path), 'utf8');
    await mkdir(join(from, 'recorded', dirname(path)), { recursive: true });
    await writeFile(join(from, 'recorded', path), text.replace('"Heia"', '"Heie"'));
    const { code, out, err } = await run('--from', from, '--data', data);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('municipality 1002: «Heia» is «Heie» now');
  });

  test('lists every finding, exits 1 and leaves the data as they were', async () => {
    const before = await bytesOf(data);
    const spoiled = new Map([
      [catalogue.employed.path, '<!DOCTYPE html>'],
      [catalogue.industriesByWorkplace.path, '{}'],
    ]);
    for (const [path, text] of spoiled) await writeFile(join(from, path), text);
    const { code, out, err } = await run('--from', from, '--data', data);
    expect([code, out]).toEqual([1, '']);
    for (const path of spoiled.keys()) expect(err).toContain(`${path} · `);
    expect(err).toMatch(/ {2}→ \S[^]*\n\d+ findings[^\n]*; nothing was written\.\n/);
    expect(await bytesOf(data)).toEqual(before);
  });

  test('says what it needs when no folder is named, or there is none', async () => {
    const before = await bytesOf(data);
    expect((await run('--data', data)).err).toContain('npm run data:import -- --from FOLDER');
    const nowhere = await run('--from', join(from, 'nowhere'), '--data', data);
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toContain(
      `${catalogue.municipalityCodes.path} · whole file\n  file-exists`,
    );
    expect(await bytesOf(data)).toEqual(before);
  });
});
