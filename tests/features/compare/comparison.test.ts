import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { PARTS } from '../../../src/domain/indicators/likeness.ts';
import { MOST_ALIKE } from '../../../src/features/compare/comparison-files.ts';
import { comparisonData, nameOf } from '../../../src/features/compare/comparison.ts';
import { readyComparisons } from '../../../src/features/compare/ready-comparisons.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

const atlas = atlasOf(TINY);
const data = comparisonData(atlas);

describe('what places are compared by', () => {
  test('every municipality, region and county of 2024 has a file', () => {
    const { municipalities, regions, counties2024 } = atlas.areas;
    const areas = [...municipalities, ...regions, ...counties2024];
    expect(data.codes.toSorted()).toEqual(areas.map(({ code }) => String(code)).toSorted());
    expect(() => data.place('9999')).toThrow(RangeError);
  });

  test('a figure and a mark for each measure and year', () => {
    const measures = data.measures('nb');
    for (const code of data.codes) {
      const { values, marks } = data.place(code);
      const lengths = measures.map(({ years }) => Math.max(1, years.length));
      expect(values.map((row) => row.length)).toEqual(lengths);
      expect(marks.map((row) => row.length)).toEqual(lengths);
    }
  });

  test('the alike are of the same level, nearest first, and the same both ways', () => {
    for (const code of data.codes) {
      const all = data.alike(code);
      expect(data.place(code).alike).toEqual(all.slice(0, MOST_ALIKE));
      const distances = all.map(([, distance]) => distance);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      for (const [other, distance, ...parts] of all) {
        expect(other).toHaveLength(code.length);
        expect(parts).toHaveLength(PARTS.length);
        expect(data.alike(other).find(([each]) => each === code)?.[1]).toBe(distance);
      }
    }
  });

  test('a measure is named as a sentence names it', () => {
    const quotient = data.measures('nn').find(({ kind }) => kind === 'quotient');
    expect(quotient?.spoken).toMatch(/^lokaliseringskvotienten for \p{Ll}/u);
    expect(quotient?.name).toMatch(/^LQ: /);
    expect(quotient?.short).not.toMatch(/LQ/);
    expect(nameOf({ type: 'county-2024', name: 'Troms - Romsa - Tromssa' })).toBe('Troms');
    expect(nameOf({ type: 'municipality', name: 'Porsanger - Porsáŋgu' })).toMatch(/Pors.* - /);
  });
});

test('ready comparisons are of two to six places of a level, in each language', () => {
  for (const language of ['nb', 'nn', 'en'] as const)
    for (const { codes, query, title } of readyComparisons(atlas, language)) {
      expect(codes.length).toBeGreaterThan(1);
      expect(codes.length).toBeLessThanOrEqual(6);
      expect(query).toBe(`?steder=${codes.join(',')}`);
      expect(title).not.toBe('');
    }
});
