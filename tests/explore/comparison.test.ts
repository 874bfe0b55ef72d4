import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { mostAlike, PARTS, profiles, type ComparisonFile } from '../../src/explore/comparison.ts';
import { comparisonHtml, differenceText } from '../../src/explore/comparison-markup.ts';
import { readPlaces, writePlaces } from '../../src/explore/comparison-query.ts';
import { comparisonFile } from '../../src/publish/explore/comparison.ts';
import { exploreWords } from '../../src/publish/explore/page.ts';
import { TINY } from '../fixtures/tiny-tables.ts';

const FILE: ComparisonFile = {
  measures: [
    { id: 'sentralitet', name: 'Sentralitetsindeks', kind: 'index', part: 'centrality' },
    { id: 'folketall', name: 'Innbyggere', kind: 'count', part: 'population' },
    { id: 'lq', name: 'LQ: Industri', kind: 'quotient', part: 'industry' },
  ],
  areas: [
    ['1001', 'Strand', 'kommune/1001-strand/', [500, 1000, 1], 'kka'],
    ['1002', 'Heia', 'kommune/1002-heia/', [500, 1000, 9], 'kks'],
    ['2001', 'Fjell', 'kommune/2001-fjell/', [900, 4000, 2], 'kkh'],
    ['002', 'Vik', 'region/002-vik/', [900, 4000, 2], 'kkh'],
  ],
};
const words = exploreWords('nb');

describe('how alike municipalities are', () => {
  test('figures count in standard deviations among municipalities; too small ones not at all', () => {
    const all = profiles(FILE);
    const [centrality = 0] = all.get('1001') ?? [];
    expect(centrality).toBeCloseTo(-1 / Math.SQRT2);
    expect(all.get('1002')?.[2]).toBeNull();
    expect(all.get('002')).toEqual(all.get('2001'));
  });

  test('the nearest comes first, regions and itself never; the parts make the distance', () => {
    const alike = mostAlike(FILE, '1001', 5);
    expect(alike.map(({ code }) => code)).toEqual(['1002', '2001']);
    expect(alike[0]?.distance).toBe(0);
    for (const { distance, parts } of alike) {
      const squares = PARTS.reduce((sum, part) => sum + parts[part] ** 2, 0);
      expect(distance).toBeCloseTo(Math.sqrt(squares / PARTS.length));
    }
    expect(mostAlike(FILE, '9999', 5)).toEqual([]);
  });

  test('is the same both ways, for every pair of the tiny country', () => {
    const file = comparisonFile(atlasOf(TINY), 'nb');
    const codes = file.areas.map(([code]) => code).filter(({ length }) => length === 4);
    const distance = (from: string, to: string): number =>
      mostAlike(file, from, 99).find(({ code }) => code === to)?.distance ?? -1;
    for (const a of codes)
      for (const b of codes) if (a !== b) expect(distance(a, b)).toBeCloseTo(distance(b, a));
  });
});

describe('places side by side', () => {
  test('the bars of a row share a scale', () => {
    const html = comparisonHtml(FILE, FILE.areas.slice(0, 3), words, (path) => `/${path}`);
    const bars = [...html.matchAll(/--share: (\d+)%/g)].map(([, share]) => Number(share));
    expect(bars).toEqual([56, 56, 100, 25, 25, 100, 11, 100, 22]);
    expect(html).toContain('<a href="/kommune/1001-strand/">Strand</a>');
    expect(html).toContain('9,00 (for få til å rangeres)');
  });

  test('differences are told in words', () => {
    const [strand, , fjell] = FILE.areas;
    expect(differenceText(FILE, [strand!, fjell!], words).replace(/[\u00a0\u202f]/g, ' ')).toMatch(
      /^Strand og Fjell skiller seg mest i .* og er likest i .*\.$/,
    );
    expect(differenceText(FILE, [strand!], words)).toBe('');
  });

  test('an address names them in its order, six at most', () => {
    const known = new Set(['1', '2', '3', '4', '5', '6', '7']);
    const { places, dropped } = readPlaces('?steder=3,1,9,2,4,5,6,7&x=1', known);
    expect(places).toEqual(['3', '1', '2', '4', '5', '6']);
    expect(dropped).toEqual(['steder=9', 'steder=7', 'x=1']);
    expect(readPlaces(writePlaces(places), known)).toEqual({ places, dropped: [] });
  });
});
