import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { MunicipalityTopology } from '../../src/domain/boundaries.ts';
import { nationalDetail, nationalDetailText } from '../../src/geometry/national-detail.ts';
import { atlasOf, municipalityArea } from '../../src/geometry/planar-atlas.ts';
import { toFakeDegrees } from '../../src/geometry/projection.ts';
import { feature } from 'topojson-client';
import { box, squares } from './made-up-country.ts';

const text = nationalDetailText(nationalDetail(atlasOf(squares())));

describe('nationalDetail', () => {
  test('lies in fake degrees, to its grid of 25 m', () => {
    const read = JSON.parse(text) as MunicipalityTopology;
    const [first] = read.objects.municipalities.geometries;
    if (first?.type !== 'Polygon') throw new Error('the first municipality is one square');
    const corners = feature(read, first).geometry.coordinates[0] ?? [];
    const expected = box(0, 0, 10, 10).map(([e = NaN, n = NaN]) => toFakeDegrees([e, n]));
    for (const [longitude, latitude] of expected) {
      const near = corners.filter(
        ([x = NaN, y = NaN]) => Math.abs(x - longitude) < 2.5e-5 && Math.abs(y - latitude) < 2.5e-5,
      );
      expect(near.length).toBeGreaterThan(0);
    }
  });

  test('has every municipality by its number, and nothing that a map does not need', () => {
    const read = JSON.parse(text) as Topology;
    expect(Object.keys(read).toSorted()).toEqual(['arcs', 'objects', 'transform', 'type']);
    expect(Array.from(text.matchAll(/"id":"(\d+)"/g))).toHaveLength(5);
    expect(text).not.toContain('properties');
  });

  test('takes its detail in square metres', () => {
    const coarse = nationalDetail(atlasOf(squares()), { minTriangle: 1, minIsland: 2e6 });
    expect(municipalityArea(atlasOf(coarse), '2003').coordinates).toHaveLength(1);
    const fine = nationalDetail(atlasOf(squares()), { minTriangle: 1, minIsland: 0.5e6 });
    expect(municipalityArea(atlasOf(fine), '2003').coordinates).toHaveLength(2);
  });

  test('is the same text when made again', () => {
    expect(nationalDetailText(nationalDetail(atlasOf(squares())))).toBe(text);
  });
});
