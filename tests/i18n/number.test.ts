import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { numberFormatOf } from '../../src/i18n/number.ts';

const NORWEGIAN = ['nb', 'nn'] as const;

describe.each(NORWEGIAN)('figures in %s', (language) => {
  const format = numberFormatOf(language);

  test('thousands are parted by a narrow no-break space', () => {
    expect(format.integer(999)).toBe('999');
    expect(format.integer(1000)).toBe('1\u202f000');
    expect(format.integer(5_488_984)).toBe('5\u202f488\u202f984');
  });

  test('decimals follow a comma', () => {
    expect(format.decimal(1.25, 2)).toBe('1,25');
    expect(format.decimal(12_345.6, 1)).toBe('12\u202f345,6');
  });

  test('per cent stands after a no-break space', () => {
    expect(format.percent(0.123, 1)).toBe('12,3\u00a0%');
    expect(format.percent(1)).toBe('100\u00a0%');
  });
});

describe('figures in English', () => {
  const format = numberFormatOf('en');

  test('thousands are parted by a comma, decimals follow a point', () => {
    expect(format.integer(5_488_984)).toBe('5,488,984');
    expect(format.decimal(1.25, 2)).toBe('1.25');
    expect(format.decimal(12_345.6, 1)).toBe('12,345.6');
  });

  test('per cent stands close to its figure', () => {
    expect(format.percent(0.123, 1)).toBe('12.3%');
  });
});

describe.each(LANGUAGES)('signs in %s', (language) => {
  const format = numberFormatOf(language);

  test('a negative figure has a minus sign, not a hyphen', () => {
    expect(format.integer(-42)).toBe('\u221242');
    expect(format.percent(-0.5)).toMatch(/^\u221250/);
    expect(format.signed(-42)).toBe('\u221242');
  });

  test('zero has no sign, nor has what is rounded to zero', () => {
    expect(format.integer(-0)).toBe('0');
    expect(format.integer(-0.4)).toBe('0');
    expect(format.decimal(-0.04, 1)).toMatch(/^0[.,]0$/);
    expect(format.signed(0)).toBe('0');
    expect(format.signed(-0)).toBe('0');
  });

  test('a growth has a plus sign', () => {
    expect(format.signed(42)).toBe('+42');
    expect(format.signed(0.4)).toBe('0');
    expect(format.signed(0.26, 1)).toMatch(/^\+0[.,]3$/);
    // What rounds to nothing is neither more nor less.
    expect([format.signed(0.04, 1), format.signed(-0.04, 1)]).toEqual([
      format.decimal(0, 1),
      format.decimal(0, 1),
    ]);
  });
});
