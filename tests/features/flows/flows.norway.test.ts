import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, loadAtlas } from '../../../src/atlas/load.ts';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { flowsFile, flowSubjects } from '../../../src/features/flows/flows.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

const DATA = dataFolder();
const atlas = await loadAtlas();
const subjects = flowSubjects(atlas);
const fileOf = (name: string) =>
  flowsFile(
    atlas,
    subjects.find((each) => each.name === name)!,
  );

/** The table as it is on disk, read without the program. */
const rows = readFileSync(join(DATA, 'commuting.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([year, from, to, employed]) => ({ year, from, to, employed: Number(employed) }));
const sumOf = (some: readonly { readonly employed: number }[]): number =>
  some.reduce((sum, { employed }) => sum + employed, 0);
const inYear = (year: number) => rows.filter((row) => row.year === String(year));

describe('the files of flows', () => {
  test('are one an area, and of the country the largest and all of each year', () => {
    expect(subjects).toHaveLength(356 + 159 + 1 + atlas.commuting.years.length);
    expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length);
  });

  test('of a municipality hold every flow out and in of every year', () => {
    const file = fileOf('1804');
    for (const [at, year] of file.years.entries()) {
      const own = inYear(year).filter(({ from, to }) => from !== to && [from, to].includes('1804'));
      const kept = Object.values(file.flows)
        .flat()
        .map((row) => ({ employed: Number(row[at + 1]) }));
      expect(sumOf(kept)).toBe(sumOf(own));
      expect(file.persons[at]).toBe(sumOf(own));
      expect(file.pairs[at]).toBe(own.length);
      const stay = inYear(year).filter(({ from, to }) => from === '1804' && to === '1804');
      expect(file.stay[at]).toBe(sumOf(stay));
    }
  });

  test('of the country hold all, or all that are large enough, and say how many there are', () => {
    const [whole, largest] = [fileOf('norge-2022'), fileOf('norge')];
    const crossing = inYear(2022).filter(({ from, to }) => from !== to);
    expect(Object.values(whole.flows).flat()).toHaveLength(crossing.length);
    expect([whole.pairs[0], whole.persons[0]]).toEqual([crossing.length, sumOf(crossing)]);
    const at = largest.years.indexOf(2022);
    expect([largest.pairs[at], largest.persons[at]]).toEqual([whole.pairs[0], whole.persons[0]]);
    const large = crossing.filter(({ employed }) => employed >= largest.floor);
    const kept = Object.values(largest.flows)
      .flat()
      .filter((row) => Number(row[at + 1]) >= largest.floor);
    expect(kept).toHaveLength(large.length);
  });

  test('tell whether the year was rounded from its figures', () => {
    // Table 03321 has flows of 1 and of 2 in every year there is.
    expect(new Set(fileOf('norge').rounded)).toEqual(new Set([false]));
    const tiny = atlasOf(TINY);
    const file = flowsFile(tiny, flowSubjects(tiny)[0]!);
    const small = TINY.commuting.some(({ employed }) => employed === 1 || employed === 2);
    expect(file.rounded.at(-1)).toBe(!small);
  });

  test('are small: a municipality within 2 kB a year, a region 10 kB, the country first 3.7 kB', () => {
    const weigh = (name: string): number => {
      const file = fileOf(name);
      return gzipSync(JSON.stringify(file)).length / file.years.length;
    };
    expect(weigh('0301')).toBeLessThan(2_000);
    expect(weigh('005')).toBeLessThan(10_000);
    expect(weigh('norge')).toBeLessThan(3_700);
    expect(weigh('norge-2022')).toBeLessThan(65_000);
  });
});
