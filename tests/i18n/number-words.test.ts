import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { numberWord } from '../../src/i18n/number-words.ts';

test.each(LANGUAGES)(
  'numbers are words from one to twelve, and figures beyond, in %s',
  (language) => {
    const words = Array.from({ length: 12 }, (_, at) => numberWord(language, at + 1));
    expect(new Set(words).size).toBe(12);
    expect(words.join('')).not.toMatch(/\d/);
    expect([0, 13, 130].map((count) => numberWord(language, count))).toEqual(['0', '13', '130']);
  },
);

test('as each language has them', () => {
  expect([numberWord('nb', 7), numberWord('nn', 1), numberWord('en', 12)]).toEqual([
    'sju',
    'éin',
    'twelve',
  ]);
});
