import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonStat } from '../../../src/ingest/sources/json-stat.ts';
import { joinJsonStat } from '../../../src/ingest/sources/json-stat-join.ts';
import {
  cellsOf,
  splitSelection,
  type PxSelection,
} from '../../../src/ingest/sources/px-selection.ts';
import { waitOf } from '../../../src/ingest/services/refusal.ts';
import { dataQuestions } from '../../../src/ingest/services/px-web.ts';
import { jsonStat } from '../../fixtures/json-stat-text.ts';

const codes = (letter: string, most: number) =>
  fc
    .integer({ min: 1, max: most })
    .map((count) => Array.from({ length: count }, (_, at) => `${letter}${at}`));
const selections: fc.Arbitrary<PxSelection> = fc.record({
  Region: codes('r', 30),
  Place: codes('p', 12),
  Tid: codes('t', 3),
});
const answer = (selection: PxSelection, updated = '2026-01-01T07:00:00Z'): string =>
  JSON.stringify({
    ...jsonStat({
      dimensions: selection,
      cell: ({ Region = '', Place = '', Tid = '' }) =>
        Region === 'r3' ? '..' : Number(`${Region}${Place}${Tid}`.replace(/\D/g, '')),
    }),
    updated,
  });
const told = (reading: ReturnType<typeof readJsonStat>): unknown =>
  reading.ok ? [...reading.value.cells()].map((cell) => JSON.stringify(cell)).sort() : reading;

describe('a long question', () => {
  test('is cut into parts that are small enough, and joins to what one answer would say', () => {
    fc.assert(
      fc.property(selections, fc.integer({ min: 4, max: 200 }), (selection, most) => {
        const parts = splitSelection(selection, most);
        for (const part of parts) expect(cellsOf(part)).toBeLessThanOrEqual(most);
        expect(parts.reduce((sum, part) => sum + cellsOf(part), 0)).toBe(cellsOf(selection));
        const joined = joinJsonStat(
          parts.map((part) => answer(part)),
          selection,
          'f',
        );
        expect(told(joined)).toEqual(told(readJsonStat(answer(selection), 'f')));
      }),
      { numRuns: 60 },
    );
  });

  const selection = { Region: ['r1', 'r2', 'r3'], Place: ['p1', 'p2'], Tid: ['t1'] };
  const [first, second] = splitSelection(selection, 4) as [PxSelection, PxSelection];
  test.each([
    ['a part is missing', [answer(first)], 'whole-table'],
    ['a part comes twice', [answer(first), answer(first), answer(second)], 'whole-table'],
    [
      'the table changed meanwhile',
      [answer(first), answer(second, '2026-01-02T07:00:00Z')],
      'one-snapshot',
    ],
    [
      'a part is of another table',
      [answer(first), answer({ ...second, Region: ['r9'] })],
      'whole-table',
    ],
    ['a part is a web page', [answer(first), '<html>'], 'readable-json'],
  ])('is refused when %s', (_, texts, rule) => {
    const joined = joinJsonStat(texts, selection, 'f');
    expect(joined.ok ? 'joined' : joined.findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test('goes by POST from 2 000 characters on, with the same selection', () => {
    const long = { ...selection, Region: Array.from({ length: 400 }, (_, at) => `r${at}`) };
    const limits = { cells: 800_000, url: 2_000 };
    const [short] = dataQuestions('https://x', '11618', selection, limits);
    expect(short?.body).toBeUndefined();
    expect(short?.url).toContain('valueCodes[Region]=r1,r2,r3&valueCodes[Place]=p1,p2');
    const [posted, ...more] = dataQuestions('https://x', '11618', long, limits);
    expect(more).toEqual([]);
    expect(posted?.url).toBe('https://x/tables/11618/data?lang=no&outputFormat=json-stat2');
    expect(JSON.parse(posted?.body ?? '')).toEqual({
      selection: Object.entries(long).map(([variableCode, valueCodes]) => ({
        variableCode,
        valueCodes,
      })),
    });
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each([
    ['120', 120_000],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
  ])('%s', (header, wait) => {
    expect(waitOf(new Headers({ 'retry-after': header }), now)).toBe(wait);
  });
});
