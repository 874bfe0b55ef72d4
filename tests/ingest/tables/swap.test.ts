import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { swapIn } from '../../../src/ingest/tables/swap.ts';

describe('a swap', () => {
  let folder: string;
  const text = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
    await writeFile(join(folder, 'a.csv'), 'old a');
    await writeFile(join(folder, 'b.csv'), 'old b');
    await writeFile(join(folder, 'written-by-people.csv'), 'theirs');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('puts all files in place of the old ones and leaves others alone', async () => {
    await swapIn(
      new Map([
        ['a.csv', 'new a'],
        ['below/c.csv', 'new c'],
      ]),
      folder,
    );
    expect(await text('a.csv')).toBe('new a');
    expect(await text('below/c.csv')).toBe('new c');
    expect(await text('b.csv')).toBe('old b');
    expect(await text('written-by-people.csv')).toBe('theirs');
    expect((await readdir(folder)).sort()).toEqual([
      'a.csv',
      'b.csv',
      'below',
      'written-by-people.csv',
    ]);
  });

  test('makes the folder where there is none', async () => {
    await swapIn(new Map([['a.csv', 'a']]), join(folder, 'new', 'data'));
    expect(await text('new/data/a.csv')).toBe('a');
  });

  test.each([
    ['a file cannot be written', 'x'.repeat(300)],
    ['a folder is a file', 'b.csv/c.csv'],
    ['a folder stands where a file should', 'taken'],
  ])('leaves the old files, and nothing else, when %s', async (_, impossible) => {
    await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
    const snapshot = new Map([
      ['a.csv', 'new a'],
      [impossible, 'new'],
      ['b.csv', 'new b'],
    ]);
    await expect(swapIn(snapshot, folder)).rejects.toThrow();
    expect(await text('a.csv')).toBe('old a');
    expect(await text('b.csv')).toBe('old b');
    expect((await readdir(folder)).sort()).toEqual([
      'a.csv',
      'b.csv',
      'taken',
      'written-by-people.csv',
    ]);
  });
});
