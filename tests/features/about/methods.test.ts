import { describe, expect, test } from 'vitest';
import { INDICATOR_IDS, INDICATORS } from '../../../src/domain/indicators/definitions.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { DEFINITIONS } from '../../../src/measures/measures.ts';
import { methodsOf } from '../../../src/features/about/method-page.ts';

test('every indicator is defined once', () => {
  expect(INDICATORS.map(({ id }) => id).toSorted()).toEqual([...INDICATOR_IDS].toSorted());
});

describe.each(LANGUAGES)('the methods in %s', (language) => {
  const methods = methodsOf(language);

  test('are of every indicator and every measure, each once', () => {
    const all = [...INDICATOR_IDS, ...DEFINITIONS.map(({ column }) => column)];
    expect(methods.map(({ id }) => id).toSorted()).toEqual(all.toSorted());
  });

  test.each(methods)('say what $id is, of what and by which formula', (method) => {
    const { name, meaning, symbols, caveats, reference } = method.words;
    for (const text of [name, meaning, symbols, caveats, reference, method.formula])
      expect(text.trim()).not.toBe('');
    expect(method.tables).not.toEqual([]);
  });

  test('describe nothing that the atlas does not have', () => {
    const { indicators } = wordsOf(language).methods;
    expect(Object.keys(indicators).toSorted()).toEqual([...INDICATOR_IDS].toSorted());
  });
});
