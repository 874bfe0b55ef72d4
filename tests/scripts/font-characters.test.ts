import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FONT_CHARACTERS } from '../../scripts/font-characters.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LETTERS_OF = ['data', 'src/i18n'];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|ts)$/.test(name))
    .map((name) => join(folder, name));

test.each(LETTERS_OF.flatMap(filesBelow))('the font draws every character of %s', (file) => {
  const known = new Set([...FONT_CHARACTERS, '\n', '\r', '\t']);
  const strange = [...readFileSync(join(ROOT, file), 'utf8')].filter(
    (letter) => !known.has(letter),
  );
  expect([...new Set(strange)]).toEqual([]);
});

test('no character is listed twice', () => {
  expect(new Set(FONT_CHARACTERS).size).toBe([...FONT_CHARACTERS].length);
});
