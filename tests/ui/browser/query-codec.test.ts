import fc from 'fast-check';
import { expect, test } from 'vitest';
import { list, one, queryCodec, yearIn } from '../../../src/ui/browser/query-codec.ts';

interface State {
  readonly words: readonly string[];
  readonly name: string;
  readonly size: number | null;
  readonly half: number | null;
}

const sizeIn = (text: string, { most }: Choices): number | undefined =>
  /^\d+$/.test(text) && Number(text) <= most ? Number(text) : undefined;

interface Choices {
  readonly most: number;
}

/** Words come first in an address and are read last; a half is one of a size alone. */
const QUERY = queryCodec<State, Choices>(
  { words: 'ord', name: 'navn', size: 'mal', half: 'halv' },
  {
    name: one((text) => text, 'start'),
    size: one(sizeIn, null),
    half: one((text, _, { size }) => (size === Number(text) * 2 ? size / 2 : undefined), null),
    words: list((asked) => asked.filter((word) => word !== 'nei')),
  },
);
const read = (search: string) => QUERY.read(search, { most: 99 });

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const word = text.filter((each) => !each.includes(',') && each !== 'nei');
const states: fc.Arbitrary<State> = fc
  .record({
    words: fc.uniqueArray(word),
    name: text,
    size: fc.option(fc.nat({ max: 99 }), { nil: null }),
    halved: fc.boolean(),
  })
  .map(({ halved, ...rest }) => ({
    ...rest,
    half: halved && rest.size !== null ? rest.size / 2 : null,
  }));

test('every state is read back from its query, whatever its texts hold', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(read(QUERY.write(state))).toEqual({ state, dropped: [] });
      expect(read(new URL(QUERY.write(state), 'https://a.example').search).state).toEqual(state);
    }),
  );
});

test('any query is read, and what was read is written the same again', () => {
  const key = fc.oneof(fc.constantFrom('ord', 'navn', 'mal', 'halv'), fc.string());
  const queries = fc
    .array(fc.tuple(key, fc.oneof(fc.constantFrom('4', '2', ',', ''), fc.string())))
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
  fc.assert(
    fc.property(queries, (query) => {
      const once = QUERY.write(read(query).state);
      expect(read(once).dropped).toEqual([]);
      expect(QUERY.write(read(once).state)).toBe(once);
    }),
  );
});

test('written in the order of the names, with commas as they are; the start is no query', () => {
  const state = { name: 'a b,c', size: 4, half: 2, words: ['x', 'y'] };
  expect(QUERY.write(state)).toBe('?ord=x,y&navn=a%20b,c&mal=4&halv=2');
  expect(QUERY.write({ words: [], name: 'start', size: null, half: null })).toBe('');
});

test('what is not understood is told as it was written, in the order of reading', () => {
  const { state, dropped } = read('?ord=nei,x,nei&ord=y&halv=3&x=1&mal=100&navn=');
  expect(state).toEqual({ words: ['x', 'y'], name: 'start', size: null, half: null });
  expect(dropped).toEqual(['x=1', 'mal=100', 'halv=3', 'ord=nei']);
});

test('the latest year is asked for by nobody', () => {
  const years = [2020, 2021, 2022];
  expect(['2021', '2022', '1999', '2021.0'].map((each) => yearIn(each, years))).toEqual([
    2021,
    null,
    undefined,
    undefined,
  ]);
  expect(yearIn('2022')).toBeUndefined();
});
