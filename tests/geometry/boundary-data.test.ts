import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { boundaryText, simplifyBoundaries } from '../../src/geometry/boundary-data.ts';
import { municipalityArea, planarAtlas } from '../../src/geometry/planar-atlas.ts';
import { box, countryOf, inDegrees, islands, polygon, squares } from './made-up-country.ts';
import { areaOf } from './measure.ts';

describe('simplifyBoundaries', () => {
  test('measures degrees in square metres: an island below the limit goes, a larger stays', () => {
    const archipelago = countryOf({
      1001: islands(box(0, 0, 5, 5), box(10, 0, 11, 1), box(20, 0, 20.9, 0.9)),
    });
    const detail = { minTriangle: 1000, minIsland: 900_000 };
    const simple = simplifyBoundaries(inDegrees(archipelago), detail);
    expect(municipalityArea(planarAtlas(simple), '1001').coordinates).toHaveLength(2);
  });

  test('moves nothing by more than a step of its grid', () => {
    const simple = planarAtlas(simplifyBoundaries(inDegrees(squares())));
    expect(areaOf(municipalityArea(simple, '1001')) / 100e6).toBeCloseTo(1, 2);
  });

  test('lies on the same grid whatever else is in the country', () => {
    const alone = simplifyBoundaries(inDegrees(countryOf({ 1001: polygon(box(0, 0, 10, 10)) })));
    const among = simplifyBoundaries(inDegrees(squares()));
    expect(alone.transform).toEqual(among.transform);
  });
});

describe('boundaryText', () => {
  const text = boundaryText(simplifyBoundaries(inDegrees(squares())));

  test('is TopoJSON with the municipalities in order', () => {
    const read = JSON.parse(text) as Topology;
    expect(read.type).toBe('Topology');
    expect(read.objects['municipalities']).toHaveProperty('geometries.length', 5);
    const ids = Array.from(text.matchAll(/"id":"(\d+)"/g), ([, id]) => id);
    expect(ids).toEqual(['1001', '1002', '2001', '2002', '2003']);
  });

  test('has a line for each municipality and each arc', () => {
    const { arcs } = JSON.parse(text) as Topology;
    const lines = text.split('\n');
    expect(
      lines.filter((line) => line.startsWith('{"type":"') && line.includes('"id"')),
    ).toHaveLength(5);
    expect(lines.filter((line) => line.startsWith('[[')).length).toBe(arcs.length);
  });

  test('is the same byte for byte when made again', () => {
    expect(boundaryText(simplifyBoundaries(inDegrees(squares())))).toBe(text);
  });
});
