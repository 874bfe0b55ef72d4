import { describe, expect, test } from 'vitest';
import { isDay, isReportSection, webSourceOf } from '../../src/domain/source-reference.ts';

describe('a section of the report', () => {
  test.each(['1', '3.7', '3.7.1', '8.10', 'Vedlegg 2', 'Sammendrag', '3.1; Vedlegg 2; 8'])(
    '«%s» is',
    (text) => {
      expect(isReportSection(text)).toBe(true);
    },
  );

  test.each([
    '',
    '0',
    '9',
    '3.0',
    '3.7.1.2',
    '3.111',
    'Vedlegg',
    's. 3',
    '3.1, 3.2',
    '3.1;3.2',
    ' 3',
  ])('«%s» is not', (text) => {
    expect(isReportSection(text)).toBe(false);
  });
});

describe('a web page with the day it was read', () => {
  test('is read in its parts', () => {
    expect(webSourceOf('https://example.org/a?b=c (2026-11-23)')).toEqual({
      address: 'https://example.org/a?b=c',
      read: '2026-11-23',
    });
  });

  test.each([
    'https://example.org/',
    'http://example.org/ (2026-11-23)',
    'https://example.org/ (2026-02-30)',
    'https://example.org/ (2026-1-2)',
    'https://example.org/ (12026-11-23)',
    'https://example.org/a b (2026-11-23)',
    'https:// (2026-11-23)',
    'see https://example.org/ (2026-11-23)',
    'https://example.org/ (2026-11-23) and more',
    'https://[ (2026-11-23)',
  ])('«%s» is none', (text) => {
    expect(webSourceOf(text)).toBeUndefined();
  });
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2026-13-01', false],
  ['today', false],
  ['', false],
])('«%s» is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
