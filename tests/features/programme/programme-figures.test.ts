import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import {
  figureTable,
  figureText,
  fractionText,
  lengthText,
} from '../../../src/features/programme/programme-figures.ts';
import { programmeFacts } from '../../../src/features/programme/programme-page.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import { statusText } from '../../../src/ui/figure/figure-text.ts';

const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
const atlas = atlasOf(tables);
const fjord = atlas.programme('trainee-fjord');
const [given] = fjord.figures;
if (given === undefined) throw new Error('no figure to begin with');
const length = (value: number, report_section: string, value_to?: number) => ({
  ...given,
  value,
  value_to,
  qualifier: value_to === undefined ? ('exact' as const) : ('range' as const),
  report_section,
});

describe('the length of a trainee period', () => {
  test('is told once where table and text agree', () => {
    const figures = [length(12, '3.2', 24), length(12, '3.7.4', 24)];
    expect(lengthText({ ...fjord, figures }, 'nb')).toBe('12–24\u00a0måneder');
  });

  test('is told with both sections where they do not', () => {
    const figures = [length(24, '3.2'), length(12, '3.7.3', 24)];
    expect(lengthText({ ...fjord, figures }, 'nb')).toBe(
      '24\u00a0måneder (3.2), 12–24\u00a0måneder (3.7.3)',
    );
  });

  test('falls back on the register, and is not told where that is silent', () => {
    const told = { ...fjord, figures: [], row: { ...fjord.row, length_months: 18 } };
    expect(lengthText(told, 'nb')).toBe('18 måneder');
    const silent = { ...fjord, figures: [], row: { ...fjord.row, length_months: undefined } };
    expect(lengthText(silent, 'nb')).toBeUndefined();
  });
});

test('a third is written as the report does, any other share as a number', () => {
  expect(fractionText('en', 0.667)).toBe('two thirds');
  expect(fractionText('nn', 0.333)).toBe('ein tredel');
  expect(fractionText('nb', 0.33)).toBeUndefined();
  const share = { ...length(0.667, '3.4'), unit: 'share', qualifier: 'more-than' as const };
  expect(figureText('nb', share)).toBe('mer enn to tredjedeler');
});

test('sections are of the report; where a figure is from a page, both are sources', () => {
  const sourcesOf = (...sections: readonly string[]) => {
    const figures = sections.map((section) => length(12, section));
    const { columns, rows } = figureTable(figures, 'nb', '');
    return [columns.at(-1)?.head, ...rows.map(({ cells }) => cells.at(-1))];
  };
  expect(sourcesOf('3.2')).toEqual(['Avsnitt i rapporten', { text: '3.2' }]);
  expect(sourcesOf('3.2', 'https://www.example.org/a (2026-02-03)')).toEqual([
    'Kilde',
    { text: '3.2' },
    { text: 'example.org', url: 'https://www.example.org/a' },
  ]);
});

test('a status of the report has its year; of a page it has none', () => {
  expect(statusText(fjord, 'nb')).toMatch(/i 2020$/);
  const page = { ...fjord.row, report_section: 'https://example.org/ (2026-02-03)' };
  expect(statusText({ ...fjord, status: 'active', row: page }, 'nn')).toBe(
    'omtala; ukjent om ho er i drift',
  );
});

test('what is told of a programme ends with what does not add up', () => {
  const fields = programmeFacts(fjord, 'nb').map(({ field }) => field);
  expect(fields.at(-1)).toBe('contradiction');
  expect(fields.indexOf('area')).toBeLessThan(fields.indexOf('mentor'));
});
