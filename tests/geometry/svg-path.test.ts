import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlasOf, bordersBetween, municipalityArea } from '../../src/geometry/planar-atlas.ts';
import type { Sheet } from '../../src/geometry/sheet.ts';
import { areaPath, linePath } from '../../src/geometry/svg-path.ts';
import { box, countryOf, islands, kilometres, polygon, squares } from './made-up-country.ts';
import { readPath } from './read-path.ts';

/** A sheet over the made-up country: 40 × 25 units of 1 km, the corner at x = 2, y = 23. */
const sheet: Sheet = {
  minE: 398_000,
  maxN: 7_023_000,
  width: 40_000,
  height: 25_000,
  unit: 1000,
};
const country = atlasOf(squares());
const pathOf = (municipality: string, on = sheet, minRing = 1) =>
  areaPath(on, municipalityArea(country, municipality), minRing);
const key = (points: readonly (readonly number[])[]) => points.map(String).toSorted();

describe('areaPath', () => {
  test('is a ring of relative whole units', () => {
    expect(pathOf('1001')).toBe('m2 13 10 0 0 10-10 0z');
  });

  test('leaves out islands below the least size, never the largest', () => {
    expect(readPath(pathOf('2003'))).toHaveLength(2);
    expect(readPath(pathOf('2003', sheet, 2))).toHaveLength(1);
    expect(readPath(pathOf('2003', sheet, 100))).toHaveLength(1);
  });

  test('marks an area that is smaller than a unit with a lozenge', () => {
    const coarse = { ...sheet, unit: 20_000 };
    const [ring = []] = readPath(pathOf('2003', coarse));
    expect(ring).toHaveLength(4);
    expect(new Set(ring.map(String)).size).toBe(4);
  });

  test('puts the lozenge where the largest island is', () => {
    const specks = islands(box(20.1, 20.1, 20.11, 20.11), box(10.1, 10.1, 10.2, 10.2));
    const area = municipalityArea(atlasOf(countryOf({ 1001: specks })), '1001');
    // 12 units east and 13 south of the sheet's corner.
    expect(areaPath(sheet, area)).toBe('m12 12 1 1-1 1-1-1z');
  });

  test('drops points on a straight line and points that fall together', () => {
    const bent = polygon(
      kilometres([
        [0, 0],
        [0, 4],
        [0, 8],
        [0.1, 8.2],
        [8, 8],
        [8, 0],
        [0, 0],
      ]),
    );
    const one = atlasOf(countryOf({ 1001: bent }));
    const [ring = []] = readPath(areaPath(sheet, municipalityArea(one, '1001')));
    expect(ring).toHaveLength(4);
  });

  test('keeps a hole, and lets a small one close', () => {
    const holed = polygon(box(0, 0, 10, 10), box(2, 2, 5, 5), box(7, 7, 8, 8));
    const area = municipalityArea(atlasOf(countryOf({ 1001: holed })), '1001');
    expect(readPath(areaPath(sheet, area, 2))).toHaveLength(2);
  });

  test('cuts at the frame and says nothing of what lies outside', () => {
    const south: Sheet = { ...sheet, maxN: 6_995_000, height: 5000 };
    expect(pathOf('2001', south)).toBe('');
    const narrow: Sheet = { ...sheet, minE: 405_000, width: 100, unit: 10 };
    const eastings = readPath(pathOf('1001', narrow)).flatMap((ring) => ring.map(([x]) => x));
    expect(Math.min(...eastings)).toBeGreaterThanOrEqual(-10);
    expect(Math.max(...eastings)).toBeLessThanOrEqual(20);
  });

  test('gives neighbours the same points along their border, whatever the bends', () => {
    const bend = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(bend, (bends) => {
        const border = bends.map((east, index) => [10 + east, ((index + 1) * 10) / 14]);
        const line = kilometres([[10, 0], ...border, [10, 10]]);
        const west = polygon([
          ...line,
          ...kilometres([
            [0, 10],
            [0, 0],
            [10, 0],
          ]),
        ]);
        const east = polygon([
          ...line.toReversed(),
          ...kilometres([
            [20, 0],
            [20, 10],
            [10, 10],
          ]),
        ]);
        const pairOf = atlasOf(countryOf({ 1001: west, 1002: east }));
        const inner = (id: string) =>
          readPath(areaPath(sheet, municipalityArea(pairOf, id)))
            .flat()
            .filter(([x]) => x > 2 && x < 22);
        expect(key(inner('1001'))).toEqual(key(inner('1002')));
      }),
    );
  });
});

describe('linePath', () => {
  test('is open, and lies on the edges of the areas', () => {
    const border = linePath(
      sheet,
      bordersBetween(country, (id) => id.slice(0, 2)),
    );
    expect(border).not.toContain('z');
    const ends = readPath(border).flat().map(String);
    expect(ends).toContain('2,13');
    expect(ends).toContain('22,13');
  });

  test('cuts a line that leaves the frame and comes back into two', () => {
    const lines = {
      type: 'MultiLineString' as const,
      coordinates: [
        kilometres([
          [0, 15],
          [0, 60],
          [10, 60],
          [10, 15],
        ]),
      ],
    };
    expect(readPath(linePath(sheet, lines))).toHaveLength(2);
  });

  test('drops a line that is no longer than a unit', () => {
    const coordinates = [
      kilometres([
        [1, 1],
        [1.2, 1.1],
      ]),
    ];
    expect(linePath(sheet, { type: 'MultiLineString', coordinates })).toBe('');
  });

  test('reads back as the same places after many rings', () => {
    const many = islands(box(0, 0, 2, 2), box(4, 0, 6, 2), box(8, 0, 12, 3));
    const area = municipalityArea(atlasOf(countryOf({ 1001: many })), '1001');
    const starts = readPath(areaPath(sheet, area)).map((ring) => Math.min(...ring.map(([x]) => x)));
    expect(starts).toEqual([2, 6, 10]);
  });
});
