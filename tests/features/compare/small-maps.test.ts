import { describe, expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { scaleBar, SmallMaps } from '../../../src/features/compare/small-maps.ts';

/** Two squares of 100 km beside each other, and one of 10 km far away. */
const TOPOLOGY: Topology = {
  type: 'Topology',
  arcs: [
    [
      [100_000, 0],
      [100_000, 100_000],
    ],
    [
      [100_000, 100_000],
      [0, 100_000],
      [0, 0],
      [100_000, 0],
    ],
    [
      [100_000, 0],
      [200_000, 0],
      [200_000, 100_000],
      [100_000, 100_000],
    ],
    [
      [900_000, 0],
      [910_000, 0],
      [910_000, 10_000],
      [900_000, 10_000],
      [900_000, 0],
    ],
  ],
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '1001', arcs: [[0, 1]] },
        { type: 'Polygon', id: '1002', arcs: [[2, ~0]] },
        { type: 'MultiPolygon', id: '2001', arcs: [[[3]]] },
      ],
    },
  },
};
const maps = new SmallMaps(TOPOLOGY);
const paint = (code: string) => ({ look: 'q1', text: `<${code}>` });

describe('maps of one scale', () => {
  test('the largest place decides the scale of all; a small one alone shows 60 km', () => {
    expect(maps.extentOf([['1001'], ['2001']])).toBe(130_000);
    expect(maps.extentOf([['1001', '1002']])).toBe(260_000);
    expect(maps.extentOf([['2001']])).toBe(60_000);
  });

  test('a place stands in the middle, as large as the scale says, with its neighbours', () => {
    const html = String(maps.html(['1001'], 200_000, paint, 'Kart'));
    expect([...html.matchAll(/data-code="(\d+)"/g)].map(([, code]) => code)).toEqual([
      '1001',
      '1002',
    ]);
    const [, first = ''] = /data-code="1001" d="([^"]*)"/.exec(html) ?? [];
    const numbers = [...first.matchAll(/\d+/g)].map(Number);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([110, 330]);
    expect(html).toContain('&#60;1001&#62;');
  });

  test('the outline of several is without the border between them', () => {
    const outline = (members: readonly string[]): number =>
      [
        ...(
          /small-outline" d="([^"]*)"/.exec(String(maps.html(members, 300_000, paint, '')))?.[1] ??
          ''
        ).matchAll(/\d+ \d+/g),
      ].length;
    expect(outline(['1001'])).toBeGreaterThan(4);
    expect(String(maps.html(['1001', '1002'], 300_000, paint, ''))).not.toMatch(
      /small-outline" d="[^"]*220 147L220 293/,
    );
  });

  test('the bar of the scale takes at most a third', () => {
    expect(scaleBar(60_000)).toBe(20);
    expect(scaleBar(700_000)).toBe(200);
    expect(scaleBar(20_000)).toBe(10);
  });
});
