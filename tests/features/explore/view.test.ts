import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import type { ColumnFile } from '../../../src/features/explore/files.ts';
import { spreadText, viewRows } from '../../../src/features/explore/view.ts';
import { DEFAULT_STATE } from '../../../src/features/explore/state.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { areasFile } from '../../../src/features/explore/areas.ts';
import { columnFile } from '../../../src/features/explore/column.ts';
import { exploreWords } from '../../../src/features/explore/explore-page.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';

const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
const atlas = atlasOf(tables);
const residents = columnFile(atlas, 'municipality', 'folketall');

/** What is said of the five municipalities when they have these figures, in the order of their numbers. */
function said(values: readonly number[], language: Language = 'nb'): string {
  const column: ColumnFile = { ...residents, values: [values], marks: ['k'.repeat(values.length)] };
  const data = { areas: areasFile(atlas, 'municipality'), column, other: null };
  const words = exploreWords(language);
  return spreadText(viewRows(data, DEFAULT_STATE, words), column, 'Tall', 'municipality', words);
}

describe('who has the greatest and the least figure', () => {
  test('is named alone, or with one or two that have the same', () => {
    expect(said([5, 1, 2, 3, 1])).toBe(
      'Tall: midterste verdi 2, høyest i Havn (5), lavest i Dal og Øy (1).',
    );
  });

  test('is counted where more than three share it', () => {
    expect(said([5, 0, 0, 0, 0])).toBe(
      'Tall: midterste verdi 0, høyest i Havn (5), lavest i 4\u00a0kommuner (0).',
    );
    expect(said([5, 0, 0, 0, 0], 'nn')).toContain('lågast i 4\u00a0kommunar (0)');
    expect(said([5, 0, 0, 0, 0], 'en')).toContain('lowest in 4\u00a0municipalities (0)');
  });

  test('is everyone whose figure is written the same, and all of them where all are', () => {
    expect(said([5, 0.2, 0, 0.1, 0.3])).toContain('lavest i 4\u00a0kommuner (0)');
    expect(said([2, 2, 2, 2, 2])).toBe('Tall i 5\u00a0kommuner: 2.');
  });
});
