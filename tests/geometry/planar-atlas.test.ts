import { quantize } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import type { MunicipalityTopology } from '../../src/domain/boundaries.ts';
import {
  atlasOf,
  bordersBetween,
  dissolve,
  landNeighbours,
  municipalityArea,
  outline,
  planarAtlas,
} from '../../src/geometry/planar-atlas.ts';
import { boundsOf } from '../../src/geometry/sheet.ts';
import { CORNER, inDegrees, kilometres, squares } from './made-up-country.ts';
import { lengthOf, areaOf } from './measure.ts';

const country = atlasOf(squares());
const countyOf = (municipality: string) => municipality.slice(0, 2);

describe('planarAtlas', () => {
  test('puts degrees where they lie in metres', () => {
    const { minE, minN, maxE } = boundsOf(
      municipalityArea(planarAtlas(inDegrees(squares())), '1001'),
    );
    expect(minE).toBeCloseTo(CORNER.easting, 2);
    expect(minN).toBeCloseTo(CORNER.northing, 2);
    expect(maxE).toBeCloseTo(CORNER.easting + 10_000, 2);
  });

  test('reads a quantised topology as the same country, to the grid', () => {
    const quantised = quantize<MunicipalityTopology['objects']>(inDegrees(squares()), 1e6);
    const area = areaOf(municipalityArea(planarAtlas(quantised), '2002'));
    expect(area / 1e8).toBeCloseTo(1, 4);
  });
});

describe('dissolve', () => {
  test('makes one ring of four squares', () => {
    const square = dissolve(country, ['1001', '1002', '2001', '2002']);
    expect(square.coordinates).toHaveLength(1);
    expect(square.coordinates[0]).toHaveLength(1);
    expect(areaOf(square)).toBe(400e6);
  });

  test('keeps the area of its members, islands too', () => {
    expect(areaOf(dissolve(country, ['2001', '2002', '2003']))).toBe(207e6);
  });

  test('names the municipality it does not have', () => {
    expect(() => dissolve(country, ['1001', '9999'])).toThrow('"9999"');
    expect(() => municipalityArea(country, '0000')).toThrow('"0000"');
  });
});

describe('bordersBetween', () => {
  test('draws the border of two counties and no other', () => {
    const border = bordersBetween(country, countyOf);
    expect(lengthOf(border)).toBe(20_000);
    const northings = border.coordinates.flat().map(([, northing]) => northing);
    expect(new Set(northings)).toEqual(new Set([CORNER.northing + 10_000]));
  });

  test('draws every land border once, and no coast, between municipalities', () => {
    expect(lengthOf(bordersBetween(country, (municipality) => municipality))).toBe(40_000);
  });

  test('draws none among municipalities without an area', () => {
    expect(lengthOf(bordersBetween(country, () => undefined))).toBe(0);
    const alone = bordersBetween(country, (id) => (id === '1001' ? 'a' : undefined));
    expect(lengthOf(alone)).toBe(20_000);
  });
});

test('the outline is the coast of the mainland and of both islands', () => {
  expect(lengthOf(outline(country))).toBe(80_000 + 10_000 + 4_000);
});

test('neighbours share a border; a corner or the sea between them is not enough', () => {
  const neighbours = landNeighbours(country);
  expect(neighbours.get('1001')).toEqual(['1002', '2001']);
  expect(neighbours.get('2002')).toEqual(['1002', '2001']);
  expect(neighbours.get('2003')).toEqual([]);
});

test('a municipality of one polygon is an area like any other', () => {
  const [[ring]] = municipalityArea(country, '1001').coordinates as [[unknown[]]];
  expect(ring).toHaveLength(5);
  expect(ring).toContainEqual(kilometres([[10, 10]])[0]);
});
