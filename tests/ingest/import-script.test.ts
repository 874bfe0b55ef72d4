import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as catalogue from '../../src/ingest/catalogue.ts';
import { tinyDocuments } from '../fixtures/tiny-official.ts';
import { TINY_SNAPSHOT } from '../fixtures/tiny-tables.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'import.ts');
const run = (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });

describe('npm run data:import', () => {
  let from: string;
  let to: string;
  beforeEach(async () => {
    from = await mkdtemp(join(tmpdir(), 'official-'));
    to = await mkdtemp(join(tmpdir(), 'data-'));
    for (const [path, text] of tinyDocuments()) {
      await mkdir(dirname(join(from, path)), { recursive: true });
      await writeFile(join(from, path), text);
    }
    await writeFile(join(to, 'population.csv'), 'the old one\n');
  });
  afterEach(async () => {
    await rm(from, { recursive: true, force: true });
    await rm(to, { recursive: true, force: true });
  });

  test('writes the snapshot', async () => {
    const { code, out, err } = await run('--from', from, '--to', to);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('population.csv\t');
    for (const [file, text] of TINY_SNAPSHOT) {
      expect(await readFile(join(to, file), 'utf8')).toBe(text);
    }
  });

  test('lists every finding, exits 1 and leaves the data as they were', async () => {
    const spoiled = new Map([
      [catalogue.employed.path, '<!DOCTYPE html>'],
      [catalogue.centralityIndex.path, 'municipality,centrality_index\n1001,NaN\n'],
    ]);
    for (const [path, text] of spoiled) await writeFile(join(from, path), text);
    const { code, out, err } = await run('--from', from, '--to', to);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`${catalogue.employed.path} · whole file\n  readable-json: `);
    expect(err).toContain(
      `${catalogue.centralityIndex.path} · line 2, centrality_index\n  csv-row: `,
    );
    expect(err).toMatch(/ {2}→ \S[^]*\n\d+ findings of \d+ causes; nothing was written\.\n/);
    expect(await readdir(to)).toEqual(['population.csv']);
    expect(await readFile(join(to, 'population.csv'), 'utf8')).toBe('the old one\n');
  });

  test('says what it needs when no folder is named, or there is none', async () => {
    expect((await run('--to', to)).err).toContain('--from FOLDER');
    const nowhere = await run('--from', join(from, 'nowhere'), '--to', to);
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toContain(`${catalogue.documents.length} findings; nothing was written.`);
    expect(await readdir(to)).toEqual(['population.csv']);
  });
});
