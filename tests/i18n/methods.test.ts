import { describe, expect, test } from 'vitest';
import { INDICATOR_IDS, INDICATORS } from '../../src/domain/indicators/definitions.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

test('every indicator is defined once, with a formula and its tables', () => {
  expect(INDICATORS.map(({ id }) => id).toSorted()).toEqual([...INDICATOR_IDS].toSorted());
  for (const { formula, tables } of INDICATORS) {
    expect(formula).not.toBe('');
    expect(tables).not.toEqual([]);
  }
});

describe.each(LANGUAGES)('the methods in %s', (language) => {
  const { indicators } = wordsOf(language).methods;

  test.each(INDICATOR_IDS)('say what %s is', (id) => {
    const { name, meaning, symbols, caveats, reference } = indicators[id];
    for (const text of [name, meaning, symbols, caveats, reference]) {
      expect(text.trim()).not.toBe('');
    }
  });

  test('describe nothing that the atlas does not have', () => {
    expect(Object.keys(indicators).toSorted()).toEqual([...INDICATOR_IDS].toSorted());
  });
});
