import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourTokens } from '../../map/colour-tokens.ts';
import { apart, contrast, visions } from '../../map/colour-vision.ts';

const SHEET = 'features/explore/explore-colours.css';
const TOKENS = colourTokens('ui/styles/colours.css', SHEET);
const css = readFileSync(new URL(`../../../src/${SHEET}`, import.meta.url), 'utf8');

/** The colours of changes, which are some of the others: less, then more. */
const CHANGES = [...css.matchAll(/\.z\d \{\s*fill: var\(--([\w-]+)\)/g)].map(
  ([, name = '']) => name,
);

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `c-${letter}${at}`);
const SHARES = numbered('t', 5);
/** The first digit is the measure that rises in teal, the second the one that rises in rust. */
const PAIRS = [0, 1, 2].flatMap((first) => [0, 1, 2].map((second) => `c-b${first}${second}`));
const EVERY = [
  ...['c-participation', 'c-stated', 'c-area', 'c-gap', 'c-none'],
  ...numbered('q', 5),
  ...numbered('d', 7),
  ...SHARES,
  ...PAIRS,
];
/** As in the test of the other scales: more than three times what is just noticed in Oklab. */
const LEAST = 0.07;
/** Nine classes share the same stretch of lightness, in grey too: still three times the least. */
const LEAST_OF_NINE = 0.065;

describe.each(Object.entries(TOKENS))('in %s', (_, palette) => {
  const colour = (name: string): string => palette.get(name) ?? `no --${name}`;

  describe.each(visions)('to %s vision', (vision) => {
    const distance = (one: string, other: string): number =>
      apart(colour(one), colour(other), vision);

    test.each([
      ['a covered share', SHARES, LEAST],
      ['a change', CHANGES, LEAST],
      ['two measures', PAIRS, LEAST_OF_NINE],
    ] as const)('the classes of %s are told apart', (__, names, least) => {
      for (const [at, name] of names.entries())
        for (const other of names.slice(at + 1))
          expect(distance(name, other), `${name} ${other}`).toBeGreaterThan(least);
    });

    test('what is outside the selection looks like none of the classes', () => {
      for (const name of EVERY) expect(distance('c-faded', name), name).toBeGreaterThan(LEAST);
    });

    test('what is outside the selection has a border that is seen, and no more', () => {
      expect(distance('c-faded-line', 'c-faded')).toBeGreaterThan(2 * LEAST);
      expect(distance('c-faded-line', 'c-sea')).toBeGreaterThan(2 * LEAST);
      expect(contrast(colour('c-faded-line'), colour('c-faded'))).toBeLessThan(3);
    });
  });

  test('a change stands off the paper the more, the further from 0 it is on either side', () => {
    const steps = CHANGES.map((name) => contrast(colour(name), colour('paper')));
    expect(steps).toHaveLength(6);
    for (const side of [steps.slice(0, 3).toReversed(), steps.slice(3)])
      expect(side).toEqual(side.toSorted((a, b) => a - b));
  });

  test('a darker share is always a greater one', () => {
    const steps = SHARES.map((name) => contrast(colour(name), colour('paper')));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});
