import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apart, visions } from '../../map/colour-vision.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8').split('@media print')[0] ??
  '';
const [light = '', dark = ''] = ['ui/styles/colours.css', 'features/gaps/gaps.css']
  .map((file) => read(file).split('@media screen and (prefers'))
  .reduce(([a, b], [c = '', d = '']) => [`${a}${c}`, `${b}${d}`], ['', '']);
const tokens = (part: string): ReadonlyMap<string, string> =>
  new Map(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
/** The solid colours of the map; the hatched kinds differ from these by their lines. */
const SOLID = ['c-participation', 'c-stated', 'c-area', 'c-none', 'c-gap', 'c-island'];
/** As in the test of the other scales: three times what is just noticed in Oklab. */
const LEAST = 0.07;

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
] as const)('in %s', (_, palette) => {
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
