import { describe, expect, test } from 'vitest';
import { colourTokens } from '../../map/colour-tokens.ts';
import { apart, visions } from '../../map/colour-vision.ts';

const TOKENS = colourTokens('ui/styles/colours.css', 'features/plan/planner.css');
/** The solid colours of a plan; striped ones differ from these by their lines. */
const SOLID = ['c-participation', 'c-stated', 'c-area', 'c-none', 'c-gap', 'c-other'];
/** The lines of each stripe, and the ground that they stand on. */
const STRIPES = [
  ['c-na', 'c-participation'],
  ['c-participation', 'c-none'],
  ['ink', 'c-gap'],
] as const;
/** As in the test of the other scales: three times what is just noticed in Oklab. */
const LEAST = 0.07;

describe.each(Object.entries(TOKENS))('in %s', (_, palette) => {
  const colour = (name: string): string => palette.get(name) ?? `no --${name}`;

  describe.each(visions)('to %s vision', (vision) => {
    test('the solid roles are told apart', () => {
      for (const [at, name] of SOLID.entries())
        for (const other of SOLID.slice(at + 1))
          expect(apart(colour(name), colour(other), vision), `${name} ${other}`).toBeGreaterThan(
            LEAST,
          );
    });

    test('stripes stand off their ground', () => {
      for (const [line, ground] of STRIPES)
        expect(apart(colour(line), colour(ground), vision), `${line} ${ground}`).toBeGreaterThan(
          2 * LEAST,
        );
    });
  });
});
