import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { crossingArcs } from '../../src/geometry/crossings.ts';
import {
  atlasOf,
  bordersBetween,
  dissolve,
  municipalityArea,
} from '../../src/geometry/planar-atlas.ts';
import { simplifyTopology } from '../../src/geometry/simplification.ts';
import type { MunicipalityTopology } from '../../src/domain/boundaries.ts';
import {
  CORNER,
  box,
  countryOf,
  islands,
  kilometres,
  polygon,
  squares,
} from './made-up-country.ts';
import { areaOf, lengthOf } from './measure.ts';

const HECTARE = 10_000;
const detail = { minTriangle: 50 * HECTARE, minIsland: 200 * HECTARE };
const grid = {
  scale: [100, 100] as [number, number],
  translate: [CORNER.easting, CORNER.northing] as [number, number],
};

/** A border from south to north that swings by so many kilometres at every kilometre. */
const swinging = (swing: number): Position[] =>
  kilometres(
    Array.from({ length: 11 }, (_, north) => [
      10 + (north > 0 && north < 10 ? swing * (-1) ** north : 0),
      north,
    ]),
  );
const twoSidesOf = (border: Position[]): MunicipalityTopology =>
  countryOf({
    1001: polygon([
      ...border,
      ...kilometres([
        [0, 10],
        [0, 0],
        [10, 0],
      ]),
    ]),
    1002: polygon([
      ...border.toReversed(),
      ...kilometres([
        [20, 0],
        [20, 10],
        [10, 10],
      ]),
    ]),
  });
const areaIn = (topology: MunicipalityTopology, id: string) =>
  areaOf(municipalityArea(atlasOf(topology), id));
const bordersIn = (topology: MunicipalityTopology) =>
  lengthOf(bordersBetween(atlasOf(topology), (id) => id));
const cellsOf = ({ arcs }: MunicipalityTopology): Position[][] =>
  arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = NaN, dy = NaN]) => [(x += dx), (y += dy)]);
  });

describe('simplifyTopology', () => {
  test('straightens small bends of a border, for both sides alike', () => {
    const simple = simplifyTopology(twoSidesOf(swinging(0.05)), { detail });
    expect(bordersIn(simple)).toBe(10_000);
    expect(areaIn(simple, '1001') + areaIn(simple, '1002')).toBe(200e6);
  });

  test('keeps large bends', () => {
    const country = twoSidesOf(swinging(3));
    expect(bordersIn(simplifyTopology(country, { detail }))).toBe(bordersIn(country));
  });

  test('leaves out islands that are too small', () => {
    const simple = simplifyTopology(squares(), { detail });
    expect(areaIn(simple, '2003')).toBe(6e6);
  });

  test('never leaves out the largest island of a municipality', () => {
    const tiny = countryOf({
      1001: polygon(box(0, 0, 10, 10)),
      1002: islands(box(20, 0, 20.4, 0.4), box(21, 0, 21.1, 0.1)),
    });
    const simple = simplifyTopology(tiny, { detail, grid });
    expect(simple.objects.municipalities.geometries).toHaveLength(2);
    expect(areaIn(simple, '1002')).toBeCloseTo(0.16e6, 0);
  });

  test('keeps an enclave and the hole around it', () => {
    const enclave = countryOf({
      1001: polygon(box(0, 0, 10, 10), box(4, 4, 4.5, 4.5)),
      1002: polygon(box(4, 4, 4.5, 4.5)),
    });
    const simple = simplifyTopology(enclave, { detail, grid });
    expect(areaIn(simple, '1001')).toBe(99.75e6);
    expect(areaIn(simple, '1002')).toBe(0.25e6);
  });

  test('keeps finer detail where a simpler border would cross an island', () => {
    const bay = kilometres([
      [0, 0],
      [0, 10],
      [4.6, 10],
      [4.9, 4],
      [5.2, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ]);
    const country = countryOf({ 1001: polygon(bay), 1002: polygon(box(4.8, 9, 5, 11)) });
    const coarse = { minTriangle: 200 * HECTARE, minIsland: 1 };
    expect(areaIn(simplifyTopology(country, { detail: coarse }), '1001')).toBe(100e6);
    const mended = simplifyTopology(country, { detail: coarse, grid });
    expect(crossingArcs(cellsOf(mended)).size).toBe(0);
    expect(areaIn(mended, '1001')).toBeCloseTo(98.2e6, 0);
  });

  test('stores whole steps of the grid', () => {
    const simple = simplifyTopology(twoSidesOf(swinging(3.123)), { detail, grid });
    expect(simple.transform).toEqual(grid);
    expect(simple.arcs.flat(2).every(Number.isInteger)).toBe(true);
    const [[ring = []] = []] = municipalityArea(atlasOf(simple), '1001').coordinates;
    expect(ring.every(([easting = NaN]) => Number.isInteger(easting / 100))).toBe(true);
  });

  test('leaves the topology it was given as it was', () => {
    const country = squares();
    simplifyTopology(country, { detail, grid });
    expect(country).toEqual(squares());
  });

  test('dissolves to one area after simplification', () => {
    const simple = atlasOf(simplifyTopology(twoSidesOf(swinging(0.2)), { detail, grid }));
    expect(dissolve(simple, ['1001', '1002']).coordinates).toHaveLength(1);
  });
});
