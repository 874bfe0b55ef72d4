import fc from 'fast-check';
import { test } from 'vitest';
import { TINY_FOLDER } from '../../fixtures/tiny-folder.ts';
import { useOutcomes } from '../../features/open-data/outcome.ts';

const outcomeOf = useOutcomes();

/** Every place in a value of JSON that holds no others. */
const leavesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]))
    : [path];

function withLeaf(text: string, path: readonly string[], value: unknown): string {
  const json = JSON.parse(text) as Record<string, unknown>;
  let at = json;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1)!] = value;
  // What a number too large is written as, so that it is read as one.
  return JSON.stringify(json).replaceAll('"1e999"', '1e999');
}

test.each(['manifest.json', 'boundaries/municipalities.topojson'])(
  '%s with anything at any of its ends is told, or published',
  async (file) => {
    const text = TINY_FOLDER.get(file)!;
    const path = fc.constantFrom(...leavesOf(JSON.parse(text)));
    const value = fc.constantFrom(null, '', 'x', -1, 0, 0.5, 7, 1e9, '1e999', [], {}, true);
    await fc.assert(
      fc.asyncProperty(path, value, async (at, what) => {
        await outcomeOf(new Map([...TINY_FOLDER, [file, withLeaf(text, at, what)]]));
      }),
      { numRuns: 25, seed: 9 },
    );
  },
);
