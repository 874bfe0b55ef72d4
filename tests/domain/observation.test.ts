import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isKnown,
  known,
  missing,
  ratio,
  sumOf,
  valueOf,
  type Observation,
} from '../../src/domain/observation.ts';

describe('an observation', () => {
  test('a published 0 is known, a missing figure is not 0', () => {
    expect(valueOf(known(0))).toBe(0);
    expect(valueOf(missing('suppressed'))).toBeUndefined();
    expect(isKnown(undefined)).toBe(false);
  });

  test('a ratio keeps the reason of the part that is missing', () => {
    expect(ratio(missing('suppressed'), known(2))).toEqual(missing('suppressed'));
    expect(ratio(known(1), missing('not-yet'))).toEqual(missing('not-yet'));
    expect(ratio(known(1), known(0))).toEqual(missing('not-applicable'));
    expect(ratio(known(1), known(4))).toEqual(known(0.25));
  });

  test('a ratio of a part to its whole lies in [0, 1]', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (part, rest) => {
        const share = valueOf(ratio(known(part), known(part + rest)));
        expect(share === undefined ? part + rest === 0 : share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});

describe('a sum', () => {
  const sum = (parts: Readonly<Record<string, Observation>>) =>
    sumOf(new Map(Object.entries(parts)));

  test('of known parts is known, and nothing is left out', () => {
    expect(sum({ a: known(2), b: known(0), c: known(3) })).toEqual({ kind: 'known', value: 5 });
  });

  test('names the parts that had no figure', () => {
    expect(sum({ a: missing('suppressed'), b: known(3), c: missing('missing') })).toEqual({
      kind: 'known',
      value: 3,
      leftOut: ['a', 'c'],
    });
  });

  test('of nothing known is missing, for the reason of the first', () => {
    expect(sum({ a: missing('suppressed'), b: missing('not-yet') })).toEqual(missing('suppressed'));
    expect(sum({})).toEqual(missing('missing'));
  });
});
