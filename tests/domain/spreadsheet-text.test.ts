import { describe, expect, test } from 'vitest';
import { spreadsheetText } from '../../src/domain/spreadsheet-text.ts';

describe('what a spreadsheet would run', () => {
  test.each([
    '=A1',
    '-1+1',
    '-',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1+1',
    '＋1+1',
    '－1+1',
    '＠SUM(A1)',
    "-3,2+cmd|' /C calc'!A0",
  ])('%j stands behind an apostrophe', (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`);
  });

  test.each([
    '-3,2',
    '-0.5',
    '+12',
    '+1\u00a0234,5\u00a0%',
    '-12 %',
    'Bø',
    "'=A1",
    'a=b',
    '1-2',
    '\u22123,2',
    '',
  ])('%j is left alone', (text) => {
    expect(spreadsheetText(text)).toBe(text);
  });
});
