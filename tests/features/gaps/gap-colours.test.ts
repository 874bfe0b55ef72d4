import { describe, expect, test } from 'vitest';
import { colourTokens } from '../../map/colour-tokens.ts';
import { apart, visions } from '../../map/colour-vision.ts';

const TOKENS = colourTokens('ui/styles/colours.css', 'features/gaps/gaps.css');
/** The solid colours of the map; the hatched kinds differ from these by their lines. */
const SOLID = ['c-participation', 'c-stated', 'c-area', 'c-none', 'c-gap', 'c-island'];
/** As in the test of the other scales: three times what is just noticed in Oklab. */
const LEAST = 0.07;

describe.each(Object.entries(TOKENS))('in %s', (_, palette) => {
  const colour = (name: string): string => palette.get(name) ?? `no --${name}`;

  describe.each(visions)('to %s vision', (vision) => {
    test('the solid classes are told apart', () => {
      for (const [at, name] of SOLID.entries())
        for (const other of SOLID.slice(at + 1))
          expect(apart(colour(name), colour(other), vision), `${name} ${other}`).toBeGreaterThan(
            LEAST,
          );
    });

    test('the lines of a hatch stand off its ground', () => {
      expect(apart(colour('c-gap'), colour('c-na'), vision)).toBeGreaterThan(2 * LEAST);
    });
  });
});
