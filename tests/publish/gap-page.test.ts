import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { municipalityCode } from '../../src/domain/area-code.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { gapFacts, gapLead, gapLegend, gapPaint } from '../../src/publish/gap-page.ts';
import { gapTable } from '../../src/publish/gap-table.ts';
import { nearProgrammes } from '../../src/publish/nearest-programmes.ts';
import { nearestTable } from '../../src/publish/nearest-table.ts';
import { gapReachCells, GAP_REACH_COLUMNS } from '../../src/publish/data/gap-reach.ts';
import { TINY } from '../fixtures/tiny-tables.ts';

const atlas = atlasOf(TINY);
const fjell = atlas.municipality(municipalityCode('2001'));

describe('the page of gaps of the tiny country', () => {
  test('counts what its sentences say', () => {
    expect(gapFacts(atlas, 'documented')).toEqual({
      gaps: 2,
      remote: 3,
      nextDoor: 2,
      blank: 0,
      paper: 2,
      uncertain: 0,
    });
    expect(gapLead(atlas, 'nb', 'documented')).toContain('2 av de 3 minst sentrale kommunene');
    expect(gapLead(atlas, 'nb', 'area')).toContain('1 av de 3 minst sentrale kommunene');
  });

  test('paints every gap by its main kind and the others by what covers them', () => {
    const paint = gapPaint(atlas, 'nb', 'area');
    const colours = atlas.areas.municipalities.map((each) => paint(each).colour);
    expect(colours).toEqual(['c-none', 'c-none', 'c-paper-gap hatched', 'c-documented', 'c-area']);
    expect(paint(fjell).value).toBe('Hull på papiret, vegg i vegg');
  });

  test('a legend counts each municipality once', () => {
    for (const evidence of ['documented', 'area'] as const) {
      const counts = gapLegend(atlas, 'nb', evidence).map(({ count }) => Number(count));
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(5);
    }
  });

  test('the list has the most residents first, and a cell for each column', () => {
    const { rows, columns } = gapTable(atlas, 'nb', 'documented');
    expect(rows.map(({ id }) => id)).toEqual(['2003', '2001']);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test.each(LANGUAGES)('in %s the list says the same figures', (language) => {
    const [bo] = gapTable(atlas, language, 'documented').rows;
    // 60 of the 315 employed in Bø work in Vik.
    expect(bo?.cells[6]?.sort).toBe(String(60 / 315));
    expect(bo?.cells[6]?.text).toContain(language === 'en' ? '19.0%' : '19,0');
  });
});

describe('the programmes nearest to Fjell', () => {
  test('the active one, by region and commuting; the inactive one not', () => {
    const [near, ...others] = nearProgrammes(atlas, fjell);
    expect(others).toEqual([]);
    expect(near).toMatchObject({
      inRegion: ['2002'],
      acrossBorder: [],
      commuting: { value: { value: 30 / 198 } },
      host: { municipality: '2002' },
    });
  });

  test('stand in the table with their reasons', () => {
    const [row] = nearestTable(atlas, 'nb', fjell).rows;
    expect(row?.cells.slice(0, 3).map(({ text }) => text)).toEqual(['Trainee Vik', 'Vik', 'ingen']);
  });
});

describe('the cells of the open data', () => {
  test('hold each column once, shares as fractions', () => {
    const cells = gapReachCells(atlas, 'documented', fjell.code);
    expect(Object.keys(cells)).toEqual([...GAP_REACH_COLUMNS]);
    expect(cells).toMatchObject({
      gap_kinds: ['paper-gap', 'next-door'],
      to_covered: 30 / 198,
      to_covered_status: undefined,
      nearest_covered: '2002',
    });
  });

  test('a covered municipality is refused by its number', () => {
    expect(() => gapReachCells(atlas, 'documented', municipalityCode('2002'))).toThrow(/2002/);
  });
});
