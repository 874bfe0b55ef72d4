import { describe, expect, test } from 'vitest';
import { colourTokens } from './colour-tokens.ts';
import { apart, contrast, luminance, seen, visions } from './colour-vision.ts';

const SCALES = {
  // Pale rust and pale teal never stand on one map: an area that counts is no gap.
  coverage: ['c-participation', 'c-stated', 'c-gap-named', 'c-gap', 'c-none', 'c-later'],
  'coverage with named areas': [
    'c-participation',
    'c-stated',
    'c-area',
    'c-gap',
    'c-none',
    'c-later',
  ],
  commuting: ['c-q0', 'c-q1', 'c-q2', 'c-q3', 'c-q4'],
  quotient: ['c-d0', 'c-d1', 'c-d2', 'c-d3', 'c-d4', 'c-d5', 'c-d6'],
} as const;
/** Three times what is just noticed in Oklab; a diverging scale in grey comes nearest to it. */
const LEAST = 0.07;

describe.each(Object.entries(colourTokens('ui/styles/colours.css')))('in %s', (_, palette) => {
  const colour = (name: string): string => palette.get(name) ?? `no --${name}`;

  test.each(['ink', 'muted', 'accent', 'warn'])('%s reads on every ground', (name) => {
    for (const ground of ['paper', 'surface', 'mark', 'c-sea'])
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['focus', 'rule-strong'])('%s is seen against its grounds', (name) => {
    for (const ground of ['paper', 'surface'])
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3);
  });

  test('the hatch of no figure is seen on its ground, and unlike that of doubt', () => {
    expect(contrast(colour('c-na-line'), colour('c-na'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('c-na-line'), colour('ink'))).toBeGreaterThan(2.5);
  });

  test('an outline and its casing stand off each other, whatever the fill', () => {
    for (const line of ['c-selected', 'focus'])
      expect(contrast(colour(line), colour('paper'))).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(visions)('to %s vision', (vision) => {
    test.each(Object.entries(SCALES))('the classes of %s are told apart', (__, names) => {
      for (const [at, name] of names.entries())
        for (const other of names.slice(at + 1))
          expect(apart(colour(name), colour(other), vision), `${name} ${other}`).toBeGreaterThan(
            LEAST,
          );
    });

    test('more commuting is ever darker on paper, ever lighter in the dark', () => {
      const steps = SCALES.commuting.map((name) => luminance(seen(colour(name), vision)));
      const rising = steps.toSorted((a, b) => a - b);
      expect([rising, rising.toReversed()]).toContainEqual(steps);
      expect(new Set(steps).size).toBe(steps.length);
    });
  });
});
