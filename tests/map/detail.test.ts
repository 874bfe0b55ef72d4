import { describe, expect, test } from 'vitest';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { DetailError, dataOfTopology } from '../../src/map/detail.ts';

/** Three squares in a row: 1 and 2 in region A, 3 in region B; all in county X. */
const municipalities: FeatureCollection = {
  type: 'FeatureCollection',
  features: [0, 1, 2].map((at) => ({
    type: 'Feature' as const,
    id: String(at + 1),
    properties: { region: at < 2 ? 'A' : 'B', county: 'X' },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [at, 0],
          [at + 1, 0],
          [at + 1, 1],
          [at, 1],
          [at, 0],
        ],
      ],
    },
  })),
};
const squares = topology({ municipalities });
const looks = (...ids: string[]) => new Map(ids.map((id) => [id, `look-${id}`]));

describe('the national file joined to a figure', () => {
  test('gives each area the class it has in the SVG', async () => {
    const { areas } = await dataOfTopology(squares, looks('1', '2', '3'), 'id');
    expect(areas.features.map(({ properties }) => properties)).toEqual([
      { id: '1', look: 'look-1' },
      { id: '2', look: 'look-2' },
      { id: '3', look: 'look-3' },
    ]);
  });

  test('merges the members of a region', async () => {
    const { areas } = await dataOfTopology(squares, looks('A', 'B'), 'region');
    const xs = areas.features.map(({ geometry }) =>
      geometry.coordinates.flat(2).map(([x]) => x ?? NaN),
    );
    expect(xs.map((all) => [Math.min(...all), Math.max(...all)])).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect(areas.features[0]?.geometry.coordinates).toHaveLength(1);
  });

  test('draws the region border once, and none inside a region or along the coast', async () => {
    const { borders } = await dataOfTopology(squares, looks('1'), 'id');
    const [regions, counties] = borders.features;
    expect(regions?.geometry.coordinates.flat().map(([x]) => x)).toEqual([2, 2]);
    expect(counties?.geometry.coordinates).toEqual([]);
  });

  test('names the areas it lacks', async () => {
    await expect(dataOfTopology(squares, looks('1', '9'), 'id')).rejects.toThrow(/9/);
  });

  test.each([{}, { type: 'Topology', objects: {}, arcs: [] }, 'text'])(
    'refuses %j',
    async (file) => {
      await expect(dataOfTopology(file as never, looks(), 'id')).rejects.toThrow(DetailError);
    },
  );
});
