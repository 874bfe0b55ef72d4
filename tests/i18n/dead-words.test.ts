import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';

const SRC = join(import.meta.dirname, '../../src');
/** What says words, and the lists that gather them: naming a word there uses it for nothing. */
const SAYS =
  /words(?:\.[a-z]{2})?\.ts$|^i18n\/(?:nb|nn|en|site|division|uncertainty|(?:pages|terms)\.\w\w)\.ts$/;
/** Records whose keys are names in the data: columns, kinds of figures, chapters of the report. */
const NAMED_BY_DATA = [
  'data.columns',
  'data.bounded',
  'data.formats',
  'surveys',
  'pages.programme.figureNames',
];
/** Asked for by tests alone: the first half of a sentence. */
const TESTED_ALONE = ['sentences.municipalityReach'];

const keysOf = (words: object, path = ''): readonly (readonly [path: string, key: string])[] =>
  Array.isArray(words)
    ? []
    : Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
        const own = path === '' ? key : `${path}.${key}`;
        const below = typeof value === 'object' && value !== null ? keysOf(value, own) : [];
        return [[own, key] as const, ...below];
      });

test('nothing is said that nobody asks for', () => {
  const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro)$/.test(path) && !SAYS.test(path))
    .map((path) => readFileSync(join(SRC, path), 'utf8'))
    .join('\n');
  const asked = new Set(code.match(/[\w$-]+/g));
  const dead = keysOf(wordsOf('nb'))
    .filter(([path]) => ![...NAMED_BY_DATA, ...TESTED_ALONE].some((each) => path.startsWith(each)))
    .filter(([, key]) => !asked.has(key) && !/^\d+$/.test(key))
    .map(([path]) => path);
  expect(dead).toEqual([]);
});
