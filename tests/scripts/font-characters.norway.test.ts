import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FONT_CHARACTERS, RARE_CHARACTERS } from '../../scripts/font-characters.ts';
import { dataFolder } from '../../src/atlas/load.ts';
import { unicodeRange } from '../../scripts/unicode-range.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const filesBelow = (folder: string, which: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => which.test(name))
    .map((name) => join(folder, name));

const WRITTEN = [
  ...filesBelow(dataFolder(), /\.csv$/),
  ...filesBelow(join(ROOT, 'src'), /^i18n\/.*\.ts$|words(\.[a-z]{2})?\.ts$/),
];

test.each(WRITTEN)('the font draws every character of %s', (file) => {
  const known = new Set([...FONT_CHARACTERS, '\n', '\r', '\t']);
  const strange = [...readFileSync(file, 'utf8')].filter((letter) => !known.has(letter));
  expect([...new Set(strange)]).toEqual([]);
});

test('no character is listed twice', () => {
  expect(new Set(FONT_CHARACTERS).size).toBe([...FONT_CHARACTERS].length);
});

test('the style sheet names the characters of the second file', () => {
  const css = readFileSync(join(ROOT, 'src/ui/styles/font.css'), 'utf8');
  const [, said = ''] = /unicode-range:\s*([^;]*);/.exec(css) ?? [];
  expect(said.replaceAll(/\s+/g, ' ').toLowerCase()).toBe(
    unicodeRange(RARE_CHARACTERS).toLowerCase(),
  );
});

test('neighbours are one range', () => {
  expect(unicodeRange('cabÅ')).toBe('U+61-63, U+c5');
});
