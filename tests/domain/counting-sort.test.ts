import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupedBy } from '../../src/domain/counting-sort.ts';

const DISTINCT = 5;
const keysOf = fc.array(fc.nat({ max: DISTINCT - 1 })).map((keys) => Uint32Array.from(keys));

test('the rows of each key, as they stood', () => {
  const { order, starts } = groupedBy(Uint32Array.of(2, 0, 2, 1, 0), 4);
  expect([...order]).toEqual([1, 4, 3, 0, 2]);
  expect([...starts]).toEqual([0, 2, 3, 5, 5]);
});

test('no rows', () => {
  const { order, starts } = groupedBy(new Uint32Array(), 2);
  expect([[...order], [...starts]]).toEqual([[], [0, 0, 0]]);
});

test('every row is in the group of its key', () => {
  fc.assert(
    fc.property(keysOf, (keys) => {
      const { order, starts } = groupedBy(keys, DISTINCT);
      const groups = Array.from({ length: DISTINCT }, (_, key) => [
        ...order.subarray(starts[key], starts[key + 1]),
      ]);
      expect(groups).toEqual(
        groups.map((_, key) => [...keys.keys()].filter((row) => keys[row] === key)),
      );
    }),
  );
});

test('by a second key and then by a first is by both', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }))), (rows) => {
      const [firsts, seconds] = [0, 1].map((at) => Uint32Array.from(rows, (row) => row[at] ?? 0));
      const { order } = groupedBy(seconds!, DISTINCT);
      const both = groupedBy(firsts!, DISTINCT, order).order;
      const wanted = [...rows.keys()].sort(
        (a, b) => rows[a]![0] - rows[b]![0] || rows[a]![1] - rows[b]![1] || a - b,
      );
      expect([...both]).toEqual(wanted);
    }),
  );
});
