import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/load.ts';

/** A way to the folder of Norway's figures, or to one of its tables, that no other folder can take. */
const TO_NORWAY =
  /(?:import\.meta\.dirname|ROOT)\b[^)]*['"/]data(?:['"]\)|(?:\/|['"], ['"])[\w/-]+\.(?:csv|topojson))/;

test('only tests named *.norway.test.ts are given the figures of Norway', async () => {
  await expect(loadAtlas()).rejects.toThrow('only tests named *.norway.test.ts read data');
});

test('no other test goes to them by itself', () => {
  const next = 'tests/fixtures/next-year.ts';
  const files = globSync('tests/**/*.ts').filter((file) => !file.startsWith('tests/e2e/'));
  const found = files.filter((file) => TO_NORWAY.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([next]);
});
