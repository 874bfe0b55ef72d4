import { describe, expect, test } from 'vitest';
import { parsePath, toPolygons } from '../../src/map/svg-geometry.ts';

describe('a path of straight lines', () => {
  const square = [
    [10, 20],
    [15, 20],
    [15, 26],
    [10, 26],
    [10, 20],
  ];

  test.each([
    'M10 20L15 20L15 26L10 26Z',
    'M10,20 15,20 15,26 10,26z',
    'M10 20h5v6h-5z',
    'm10 20h5v6H10z',
    'm10 20 5 0 0 6-5 0z',
    'M10 20H15V26H10Z',
    'M1e1 20.0l+5 0l0 6l-5 0z',
  ])('is read whichever way it is written: %s', (d) => {
    expect(parsePath(d)).toEqual([square]);
  });

  test('goes on from the start of a closed ring', () => {
    expect(parsePath('m1 1h2v2zm5 5h1v1z')[1]?.[0]).toEqual([6, 6]);
  });

  test('keeps open lines open and drops lone points', () => {
    expect(parsePath('M0 0L4 4M9 9M1 1l1 0')).toEqual([
      [
        [0, 0],
        [4, 4],
      ],
      [
        [1, 1],
        [2, 1],
      ],
    ]);
  });

  test.each(['M0 0C1 1 2 2 3 3', 'M0 0L1', 'M0 0LZ'])('refuses %s', (d) => {
    expect(() => parsePath(d)).toThrow(RangeError);
  });
});

describe('rings as polygons', () => {
  const ring = (from: number, to: number) =>
    `M${from} ${from}L${to} ${from}L${to} ${to}L${from} ${to}Z`;
  const sizes = (d: string) => toPolygons(parsePath(d)).map((rings) => rings.map((r) => r[0]?.[0]));

  test('side by side are polygons of their own', () => {
    expect(sizes(ring(0, 10) + ring(20, 30))).toEqual([[0], [20]]);
  });

  test('one in another is a hole, whatever their order and direction', () => {
    expect(sizes(ring(0, 10) + ring(2, 8))).toEqual([[0, 2]]);
    expect(sizes(ring(2, 8) + ring(0, 10))).toEqual([[0, 2]]);
    expect(sizes(`M0 0L0 10L10 10L10 0Z${ring(2, 8)}`)).toEqual([[0, 2]]);
  });

  test('an island in a hole is land again', () => {
    expect(sizes(ring(0, 10) + ring(2, 8) + ring(4, 6))).toEqual([[0, 2], [4]]);
  });

  test('a hole that touches the outer ring at a corner is still a hole', () => {
    expect(sizes(`${ring(0, 10)}M0 0L5 2L2 5Z`)).toEqual([[0, 0]]);
  });

  test('a ring rounded to a line is nothing', () => {
    expect(sizes('M0 0L5 5Z')).toEqual([]);
  });
});
