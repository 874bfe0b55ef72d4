import { describe, expect, test } from 'vitest';
import { labelPoint } from '../../src/geometry/label-point.ts';
import { project } from '../../src/geometry/projection.ts';
import { CORNER, box, islands, kilometres, polygon } from './made-up-country.ts';

const multi = (...rings: ReturnType<typeof box>[]) => ({
  type: 'MultiPolygon' as const,
  coordinates: [polygon(...rings).coordinates],
});

describe('labelPoint', () => {
  test('is the middle of a square, with half its side around it', () => {
    const { metres, clearance } = labelPoint(multi(box(0, 0, 10, 10)));
    expect(metres).toEqual([CORNER.easting + 5000, CORNER.northing + 5000]);
    expect(clearance).toBe(5000);
  });

  test('lies in the broad arm of an L, where the centroid may not', () => {
    const ell = kilometres([
      [0, 0],
      [0, 30],
      [2, 30],
      [2, 8],
      [20, 8],
      [20, 0],
      [0, 0],
    ]);
    const { metres, clearance } = labelPoint(multi(ell));
    expect(metres[1] - CORNER.northing).toBeLessThan(8000);
    expect(clearance).toBeGreaterThan(3900);
  });

  test('stays out of a hole', () => {
    const { metres, clearance } = labelPoint(multi(box(0, 0, 30, 30), box(10, 10, 20, 20)));
    expect(clearance).toBeGreaterThan(5000);
    const [east, north] = [metres[0] - CORNER.easting, metres[1] - CORNER.northing];
    expect(east > 10_000 && east < 20_000 && north > 10_000 && north < 20_000).toBe(false);
  });

  test('is on the largest island, whichever comes first', () => {
    const [small, large] = [box(0, 0, 1, 1), box(40, 0, 50, 10)];
    const east = CORNER.easting + 45_000;
    expect(labelPoint(islands(small, large)).metres[0]).toBe(east);
    expect(labelPoint(islands(large, small)).metres[0]).toBe(east);
  });

  test('says the same place in degrees', () => {
    const { metres, degrees } = labelPoint(multi(box(0, 0, 10, 10)));
    const [easting, northing] = project(degrees);
    expect(easting).toBeCloseTo(metres[0], 3);
    expect(northing).toBeCloseTo(metres[1], 3);
  });

  test('refuses an area without polygons or without width', () => {
    expect(() => labelPoint({ type: 'MultiPolygon', coordinates: [] })).toThrow(RangeError);
    expect(() => labelPoint(multi(box(0, 0, 0, 10)))).toThrow(RangeError);
  });
});
