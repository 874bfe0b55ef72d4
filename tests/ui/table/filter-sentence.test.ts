import { expect, test } from 'vitest';
import { filterSentence, type Found } from '../../../src/ui/table/filter-sentence.ts';
import type { Asked, RowFilter } from '../../../src/ui/table/row-filter.ts';
import { numberFormatOf } from '../../../src/i18n/number.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

const NAMES = {
  head: (key: string) => ({
    text: { fylke: 'Fylke', innbyggere: 'Innbyggere', andel: 'Andel', kommune: 'Kommune' }[key]!,
    unit: key === 'andel' ? '%' : '',
    numeric: key !== 'kommune',
  }),
  choice: (_: string, value: string) => ({ '18': 'Nordland', '50': 'Trøndelag' })[value]!,
};
const say = (
  language: Language,
  found: Found,
  asked: Readonly<Record<string, Asked>> = {},
  sort: RowFilter['sort'] = null,
): string =>
  filterSentence(
    found,
    { asked: new Map(Object.entries(asked)), sort },
    NAMES,
    wordsOf(language).filters.script,
    numberFormatOf(language),
  );

test.each([
  [196, 'Alle de 196 hullene vises, med 5\u202f000\u00a0innbyggere i alt.'],
  [2, '2 av de 196 hullene passer, med 5\u202f000\u00a0innbyggere i alt.'],
  [1, 'Ett av de 196 hullene passer, med 5\u202f000\u00a0innbyggere i alt.'],
  [0, 'Ingen av de 196 hullene passer.'],
])('%d of 196', (shown, sentence) => {
  expect(say('nb', { shown, total: 196, residents: 5000 })).toBe(sentence);
});

test('residents that are not known for all are not summed', () => {
  expect(say('en', { shown: 2, total: 9, residents: undefined })).toBe(
    '2 of the 9 gaps fit; the number of residents is not known for all.',
  );
});

test.each([
  ['nb', 'Avgrenset til: Fylke: Nordland eller Trøndelag; Andel: 5 til 7,5\u00a0%.'],
  ['nn', 'Avgrensa til: Fylke: Nordland eller Trøndelag; Andel: 5 til 7,5\u00a0%.'],
  ['en', 'Narrowed to: Fylke – Nordland or Trøndelag; Andel – 5 to 7.5%.'],
] as const)('what is asked, in %s', (language, sentence) => {
  const asked = { fylke: { choices: ['18', '50'] }, andel: { least: 5, most: 7.5 } };
  expect(say(language, { shown: 2, total: 9, residents: 10 }, asked)).toContain(sentence);
});

test('what is typed, one end of a range, and the order', () => {
  const asked = { kommune: { words: 've' }, innbyggere: { least: 2000 } };
  const sort = { key: 'innbyggere', direction: 'descending' } as const;
  expect(say('nb', { shown: 2, total: 9, residents: 10 }, asked, sort)).toContain(
    'Kommune: inneholder «ve»; Innbyggere: minst 2\u202f000. Ordnet etter Innbyggere, høyest først.',
  );
  expect(
    say(
      'nb',
      { shown: 2, total: 9, residents: 10 },
      {},
      { key: 'kommune', direction: 'ascending' },
    ),
  ).toContain('Ordnet etter Kommune, fra A til Å.');
});
