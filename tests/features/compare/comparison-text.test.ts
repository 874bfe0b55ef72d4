import { describe, expect, test } from 'vitest';
import { comparisonRows } from '../../../src/features/compare/comparison-csv.ts';
import { pairsOf, spreadsOf } from '../../../src/features/compare/comparison-spread.ts';
import { comparisonTableHtml } from '../../../src/features/compare/comparison-table.ts';
import { comparisonSentence, spreadText } from '../../../src/features/compare/comparison-text.ts';
import { alikeHtml } from '../../../src/features/compare/comparison-alike.ts';
import { FJELL, HEIA, MEASURES, placeWords, SKOG, STRAND } from './made-up-places.ts';

const COMPARED = { measures: MEASURES, level: 'municipality', year: null } as const;
const ALL = [STRAND, HEIA, FJELL, SKOG];
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** What is said of each measure, by its head. */
const said = (language: 'nb' | 'nn' | 'en', year: number | null = null): Record<string, string> =>
  Object.fromEntries(
    spreadsOf({ ...COMPARED, year }, ALL)
      .map((spread) => spreadText(spread, placeWords(language)))
      .map(({ head, text }) => [head, plain(text)]),
  );

describe('differences in words', () => {
  test('highest, lowest and how far; ties together; what cannot be ranked, and why', () => {
    expect(said('nb')).toEqual({
      Sentralitetsindeks:
        'Høyest i Fjell (900), lavest i Strand og Heia (500). Forskjellen er 400.',
      'Innbyggere, 2022':
        'Høyest i Fjell (4 000), lavest i Skog (320). Det høyeste er 13 ganger det laveste.',
      'Pendlingskoeffisient, 2022':
        'Høyest i Skog (20,0 %), lavest i Strand (12,3 %). Forskjellen er 7,7 prosentpoeng. Ikke rangert: Fjell (kan ikke regnes ut).',
      'LQ: Industri, 2022':
        'Høyest i Heia (9,00), lavest i Fjell (0,50). Det høyeste er 18 ganger det laveste. Ikke rangert: Skog (1,30, usikker).',
    });
  });

  test('in nynorsk and English too', () => {
    expect(said('nn')['Pendlingskoeffisient, 2022']).toBe(
      'Høgast i Skog (20,0 %), lågast i Strand (12,3 %). Skilnaden er 7,7 prosentpoeng. Ikkje rangert: Fjell (kan ikkje reknast ut).',
    );
    expect(said('en')['Innbyggere, 2022']).toBe(
      'Highest in Fjell (4,000), lowest in Skog (320). The highest is 13 times the lowest.',
    );
  });

  test('a year that a measure does not have is told, and is no missing figure', () => {
    const of2021 = said('nb', 2021);
    expect(of2021['LQ: Industri, 2021']).toBe('Tallet finnes bare for 2022.');
    expect(of2021['Pendlingskoeffisient, 2021']).toBe('Tallet finnes bare for 2020 og 2022.');
    expect(of2021['Innbyggere, 2021']).toMatch(/Ikke rangert: Heia \(SSB har ikke tall\)\.$/);
    expect(said('nb', 2020)['Pendlingskoeffisient, 2020']).toMatch(
      /Ikke rangert: Fjell \(ikke publisert av personvernhensyn\)\.$/,
    );
  });

  test('the widest spread comes first, in deviations; those without one last', () => {
    const heads = spreadsOf(COMPARED, ALL).map(({ measure }) => measure.id);
    expect(heads).toEqual(['sentralitet', 'lq', 'folketall', 'pendling-i-regionen']);
    const of2021 = spreadsOf({ ...COMPARED, year: 2021 }, ALL);
    expect(of2021.map(({ distance }) => distance === null)).toEqual([false, false, true, true]);
  });

  test('the sentence names all, what sets them apart, and the nearest and farthest pair', () => {
    const sentence = plain(comparisonSentence(COMPARED, ALL, placeWords('nb')));
    expect(sentence).toMatch(
      /^Strand, Heia, Fjell og Skog skiller seg mest i sentralitetsindeks, fra 500 i Strand og Heia til 900 i Fjell\. De er likest i pendlingskoeffisient\. Mest like er .+ \(avstand \d,\d\d\), minst like er .+ \(avstand \d,\d\d\)\.$/,
    );
    const [nearest] = pairsOf(COMPARED, ALL);
    expect([nearest?.a.name, nearest?.b.name]).toEqual(['Strand', 'Heia']);
    expect(pairsOf(COMPARED, ALL)).toHaveLength(6);
  });

  test('of two there is one pair; of one or none there is nothing to compare', () => {
    const words = placeWords('en');
    expect(comparisonSentence(COMPARED, [STRAND, FJELL], words)).not.toMatch(/Most alike are/);
    expect(comparisonSentence(COMPARED, [STRAND], words)).toBe(
      'Strand is chosen. Add another place to compare.',
    );
    expect(comparisonSentence({ ...COMPARED, level: 'county' }, [], words)).toBe(
      'No counties are chosen yet.',
    );
  });
});

describe('the tables', () => {
  const words = placeWords('nb');

  test('the bars of a row share a scale; what is missing has none', () => {
    const html = String(comparisonTableHtml(MEASURES, ALL, null, words, (path) => `/${path}`));
    const [, centrality = '', residents = '', commuting = '', quotient = ''] = html
      .split('<tr>')
      .slice(1);
    const widths = (row: string) =>
      [...row.matchAll(/rect width="(\d+)"/g)].map(([, n]) => Number(n));
    expect(widths(centrality)).toEqual([56, 56, 100, 78]);
    expect(widths(residents)).toEqual([26, 48, 100, 8]);
    expect(widths(commuting)).toEqual([62, 98, 100]);
    expect(widths(quotient)).toEqual([22, 100, 6, 14]);
    expect(html).toContain('<a href="/kommune/1001/">Strand</a>');
    expect(html).not.toContain('style=');
  });

  test('a name from outside cannot become markup', () => {
    const evil = { ...STRAND, name: '<img src=x>' };
    expect(String(comparisonTableHtml(MEASURES, [evil], null, words, String))).not.toContain(
      '<img',
    );
  });

  test('the most alike: numbers, a bar that the parts make up, and none that is chosen', () => {
    const alike = [
      ['1002', 1, 2, 0, 0, 0],
      ['2001', 2, 2, 2, null, 2],
      ['2002', 3, 3, 3, 3, 3],
    ] as const;
    const chosen = ['1001', '2002'];
    const html = String(alikeHtml({ ...STRAND, alike }, 'municipality', words, chosen, String));
    expect([...html.matchAll(/data-add="(\d+)"/g)].map(([, code]) => code)).toEqual([
      '1002',
      '2001',
    ]);
    const bars = html.split('class="alike-bar"').slice(1);
    const widths = bars.map((bar) =>
      [...bar.matchAll(/width="([\d.]+)" height="10"/g)].map(([, width]) => Number(width)),
    );
    expect(widths).toEqual([
      [50, 0, 0, 0],
      [33.3, 33.3, 0, 33.3],
    ]);
    expect(html).toContain('kan ikke regnes ut');
    expect(alikeHtml(STRAND, 'municipality', words, [], String)).toBe('');
  });

  test('the file has bare numbers in the language’s own sign, and says why one is missing', () => {
    const rows = comparisonRows(MEASURES, [FJELL, SKOG], null, words);
    expect(rows).toHaveLength(1 + 2 * MEASURES.length);
    expect(rows[3]?.slice(4)).toEqual(['2022', '', 'kan ikke regnes ut']);
    expect(rows.at(-1)).toEqual(['2002', 'Skog', 'lq', 'LQ: Industri', '2022', '1,3', 'usikker']);
    expect(comparisonRows(MEASURES, [SKOG], null, placeWords('en')).at(-1)?.[5]).toBe('1.3');
  });
});
