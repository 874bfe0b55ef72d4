import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromFakeDegrees,
  project,
  toFakeDegrees,
  unproject,
} from '../../src/geometry/projection.ts';
import type { Degrees } from '../../src/geometry/position.ts';

const RADIANS = Math.PI / 180;
const norway = fc.tuple(
  fc.double({ min: 4, max: 32, noNaN: true }),
  fc.double({ min: 57, max: 72, noNaN: true }),
);

/** The area of a box of longitudes and latitudes on the GRS80 ellipsoid, by Simpson's rule. */
function geodesicArea([, south]: Degrees, degrees: number): number {
  const [a, e2] = [6_378_137, 0.00669438002];
  const density = (latitude: number) =>
    (a ** 2 * (1 - e2) * Math.cos(latitude * RADIANS)) /
    (1 - e2 * Math.sin(latitude * RADIANS) ** 2) ** 2;
  const simpson =
    (density(south) + 4 * density(south + degrees / 2) + density(south + degrees)) / 6;
  return simpson * (degrees * RADIANS) ** 2;
}

/** The area of the same box when it is projected, its edges in short steps. */
function projectedArea([west, south]: Degrees, degrees: number): number {
  const steps = Array.from({ length: 20 }, (_, step) => (step * degrees) / 20);
  const ring = [
    ...steps.map((step): Degrees => [west + step, south]),
    ...steps.map((step): Degrees => [west + degrees, south + step]),
    ...steps.map((step): Degrees => [west + degrees - step, south + degrees]),
    ...steps.map((step): Degrees => [west, south + degrees - step]),
  ].map(project);
  return Math.abs(
    ring.reduce((sum, [e, n], index) => {
      const [nextE, nextN] = ring[(index + 1) % ring.length] ?? [NaN, NaN];
      return sum + (e * nextN - nextE * n) / 2;
    }, 0),
  );
}

describe('UTM zone 33N', () => {
  test('has its origin where the zone has it', () => {
    const [easting, northing] = project([15, 0]);
    expect(easting).toBeCloseTo(500_000, 6);
    expect(northing).toBeCloseTo(0, 6);
  });

  test('comes back to where it started, all over Norway', () => {
    fc.assert(
      fc.property(norway, ([longitude, latitude]) => {
        const [backLongitude, backLatitude] = unproject(project([longitude, latitude]));
        expect(backLongitude).toBeCloseTo(longitude, 7);
        expect(backLatitude).toBeCloseTo(latitude, 7);
      }),
    );
  });

  test.each([
    ['Utsira, the west', [4.7, 59.2]],
    ['Oslo', [10.6, 59.8]],
    ['Lindesnes, the south', [7.0, 58.0]],
    ['Røros, near the middle', [11.3, 62.5]],
    ['Vardø, the east', [30.9, 70.3]],
  ] as const)('holds areas to within one per cent: %s', (_, corner) => {
    const ratio = projectedArea(corner, 0.2) / geodesicArea(corner, 0.2);
    expect(ratio).toBeGreaterThan(0.99);
    expect(ratio).toBeLessThan(1.01);
  });
});

describe('fake degrees', () => {
  test('are 0 at the origin and 1 a thousand kilometres east of it', () => {
    const [longitude, latitude] = toFakeDegrees([1_500_000, 7_250_000]);
    expect(longitude).toBe(1);
    expect(latitude).toBeCloseTo(0, 12);
  });

  test('are linear in metres once Mercator has drawn them', () => {
    const mercator = (latitude: number) => Math.asinh(Math.tan(latitude * RADIANS)) / RADIANS;
    expect(mercator(toFakeDegrees([500_000, 7_950_000])[1])).toBeCloseTo(0.7, 12);
    expect(mercator(toFakeDegrees([500_000, 6_450_000])[1])).toBeCloseTo(-0.8, 12);
  });

  test('come back to the same metre', () => {
    fc.assert(
      fc.property(norway, (degrees) => {
        const [easting, northing] = project(degrees);
        const [backEasting, backNorthing] = fromFakeDegrees(toFakeDegrees([easting, northing]));
        expect(backEasting).toBeCloseTo(easting, 3);
        expect(backNorthing).toBeCloseTo(northing, 3);
      }),
    );
  });
});
