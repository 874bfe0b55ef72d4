import { describe, expect, test } from 'vitest';
import { crossingArcs } from '../../src/geometry/crossings.ts';

const crossing = (...arcs: [number, number][][]) => [...crossingArcs(arcs)].toSorted();

describe('crossingArcs', () => {
  test('finds two that cross, and only them', () => {
    const diagonal: [number, number][] = [
      [0, 0],
      [10, 10],
    ];
    const other: [number, number][] = [
      [0, 10],
      [10, 0],
    ];
    const apart: [number, number][] = [
      [20, 0],
      [30, 10],
    ];
    expect(crossing(apart, diagonal, other)).toEqual([1, 2]);
  });

  test('finds one that crosses itself', () => {
    expect(
      crossing([
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
      ]),
    ).toEqual([0]);
  });

  test('lets arcs meet in their ends, and a ring close', () => {
    expect(
      crossing(
        [
          [0, 0],
          [5, 5],
        ],
        [
          [5, 5],
          [9, 0],
        ],
        [
          [5, 5],
          [5, 9],
        ],
      ),
    ).toEqual([]);
    expect(
      crossing([
        [0, 0],
        [0, 5],
        [5, 5],
        [0, 0],
      ]),
    ).toEqual([]);
  });

  test('finds an end that touches the middle of another', () => {
    expect(
      crossing(
        [
          [0, 0],
          [10, 0],
        ],
        [
          [5, 0],
          [5, 5],
        ],
      ),
    ).toEqual([0, 1]);
    expect(
      crossing(
        [
          [0, 0],
          [5, 0],
          [10, 1],
        ],
        [
          [5, 0],
          [5, 5],
        ],
      ),
    ).toEqual([0, 1]);
  });

  test('finds a ring that touches itself in a vertex', () => {
    expect(
      crossing([
        [0, 0],
        [5, 5],
        [0, 9],
        [9, 9],
        [5, 5],
        [9, 0],
        [0, 0],
      ]),
    ).toEqual([0]);
  });

  test('finds arcs that run over each other', () => {
    expect(
      crossing(
        [
          [0, 0],
          [10, 0],
        ],
        [
          [0, 0],
          [4, 0],
          [6, 3],
        ],
      ),
    ).toEqual([0, 1]);
  });

  test('finds crossings of long segments between many short ones', () => {
    const short = Array.from({ length: 200 }, (_, x): [number, number][] => [
      [x, 0],
      [x + 1, 0],
    ]);
    expect(
      crossing(...short, [
        [100, -500],
        [101, 700],
      ]),
    ).toEqual(expect.arrayContaining([200]));
    expect(
      crossing(...short, [
        [100, -500],
        [101, 700],
      ]),
    ).toHaveLength(2);
  });
});
