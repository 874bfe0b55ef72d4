import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import type { ClassBasis } from '../../../src/domain/least-central.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { EVIDENCE_LEVELS, type Evidence } from '../../../src/domain/coverage-basis.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { classMovesText } from '../../../src/features/gaps/gap-classes.ts';
import {
  gapFacts,
  gapLead,
  gapLegend,
  gapPaint,
  gapPath,
} from '../../../src/features/gaps/gap-page.ts';
import { gapTable } from '../../../src/features/gaps/gap-table.ts';
import { nearProgrammes } from '../../../src/features/place/nearest-programmes.ts';
import { nearestTable } from '../../../src/features/place/nearest-table.ts';
import { gapReachCells, GAP_REACH_COLUMNS } from '../../../src/features/open-data/gap-reach.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

const atlas = atlasOf(TINY);
const view = (evidence: Evidence, basis: ClassBasis = 'report') => ({ evidence, basis });
const fjell = atlas.municipality(municipalityCode('2001'));

describe('the page of gaps of the tiny country', () => {
  test('counts what its sentences say', () => {
    expect(gapFacts(atlas, view('stated'))).toEqual({
      gaps: 2,
      remote: 3,
      nextDoor: 2,
      blank: 0,
      paper: 2,
      uncertain: 0,
    });
    expect(gapLead(atlas, 'nb', view('stated'))).toContain('2 av de 3 minst sentrale kommunene');
    expect(gapLead(atlas, 'nb', view('area'))).toContain('1 av de 3 minst sentrale kommunene');
  });

  test('paints every gap by its main kind and the others by what covers them', () => {
    const paint = gapPaint(atlas, 'nb', view('area'));
    const colours = atlas.areas.municipalities.map((each) => paint(each).colour);
    expect(colours).toEqual([
      'c-none',
      'c-none',
      'c-paper-gap hatched',
      'c-participation',
      'c-area',
    ]);
    expect(paint(fjell).value).toBe('Pendler allerede dit, nabo til en ordning');
  });

  test('a legend counts each municipality once', () => {
    for (const evidence of EVIDENCE_LEVELS) {
      const counts = gapLegend(atlas, 'nb', view(evidence)).map(({ count }) => Number(count));
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(5);
    }
  });

  test('the list has the most residents first, and a cell for each column', () => {
    const { rows, columns } = gapTable(atlas, 'nb', view('stated'));
    expect(rows.map(({ id }) => id)).toEqual(['2003', '2001']);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test.each(LANGUAGES)('in %s the list says the same figures', (language) => {
    const [bo] = gapTable(atlas, language, view('stated')).rows;
    // 60 of the 315 employed in Bø work in Vik.
    expect(bo?.cells[7]?.sort).toBe(String(60 / 315));
    expect(bo?.cells[7]?.text).toContain(language === 'en' ? '19.0%' : '19,0');
  });
});

describe('the same by the classes of today, by which Heia is class 5 and Bø class 4', () => {
  const today = view('stated', 'today');

  test('another count, another list, and the year beside the classes', () => {
    expect(gapFacts(atlas, today)).toMatchObject({ gaps: 2, remote: 3 });
    expect(gapLead(atlas, 'nb', today)).toContain('(klasse 5 og 6 i 2024)');
    const { rows, columns } = gapTable(atlas, 'nb', today);
    expect(rows.map(({ id }) => id)).toEqual(['2001', '1002']);
    const classes = columns.flatMap(({ key }, at) => (key?.startsWith('klasse') ? [at] : []));
    expect(rows.map(({ cells }) => classes.map((at) => cells[at]?.text))).toEqual([
      ['6', '6'],
      ['4', '5'],
    ]);
    expect(gapPath(today)).toBe('hull/i-dag/');
    expect(gapPath(view('area', 'today'))).toBe('hull/omrade/i-dag/');
    expect(gapPath(view('participation'))).toBe('hull/dokumentert/');
  });

  test('a municipality that is only partly of class 5 is no gap, and its map says why', () => {
    const strand = atlas.municipality(municipalityCode('1001'));
    expect(gapPaint(atlas, 'nb', today)(strand)).toEqual({
      colour: 'c-none',
      value: 'Ikke dekket, klasse 1–4; klasse 2 (2020), klasse 2 og 5 (2024)',
    });
  });

  test('what moves is said in each language, with names', () => {
    expect(classMovesText(atlas, 'nb', 'stated')).toBe(
      'Etter klassene fra 2024 er 1 av de 3 kommunene i klasse 5–6 ikke lenger det (Bø), og 1 annen er kommet til (Heia): 3 i alt. Av hullene faller 1 bort (Bø), og 1 kommer til (Heia): 2 i stedet for 2. Strand er delt og regnes ikke med: bare Nes er i klasse 5–6 i 2024.',
    );
    expect(classMovesText(atlas, 'nn', 'area')).toContain(
      'Av hola fell ingen bort, og 1 kjem til (Heia): 2 i staden for 1.',
    );
    expect(classMovesText(atlas, 'en', 'area')).toContain(
      'Of the gaps, none falls away and 1 would be added (Heia): 2 instead of 1.',
    );
  });

  test('is nothing where the atlas is drawn on today, or where a class lacks', () => {
    const { own, all } = TINY.manifest.divisions;
    const drawn = { ...TINY, manifest: { ...TINY.manifest, divisions: { own, all: [own] } } };
    expect(all.length).toBe(2);
    expect(classMovesText(atlasOf(drawn), 'nb', 'area')).toBeUndefined();
    const [first, ...others] = TINY.municipalities;
    const lacking = {
      ...TINY,
      municipalities: [{ ...first!, centrality_class_2024: [] }, ...others],
    };
    expect(classMovesText(atlasOf(lacking), 'nb', 'area')).toBeUndefined();
    expect(
      gapTable(atlasOf(lacking), 'nb', view('area')).columns.map(({ key }) => key),
    ).not.toContain('klasse-i-dag');
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
    const cells = gapReachCells(atlas, 'stated', fjell.code);
    expect(Object.keys(cells)).toEqual([...GAP_REACH_COLUMNS]);
    expect(cells).toMatchObject({
      gap_kinds: ['paper-gap', 'next-door'],
      to_covered: 30 / 198,
      to_covered_status: undefined,
      nearest_covered: '2002',
    });
  });

  test('a covered municipality is refused by its number', () => {
    expect(() => gapReachCells(atlas, 'stated', municipalityCode('2002'))).toThrow(/2002/);
  });
});
