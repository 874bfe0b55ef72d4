import { describe, expect, test } from 'vitest';
import { multiplesOf } from '../../../src/features/compare/multiples.ts';
import { doublingsOf, quotientBarsHtml } from '../../../src/features/compare/quotient-bars.ts';
import { FJELL, HEIA, MEASURES, placeWords, STRAND } from './made-up-places.ts';

const COMPARED = { measures: MEASURES, level: 'municipality', year: null } as const;
const words = placeWords('nb');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('small charts', () => {
  const { axes, cards: markup } = multiplesOf(COMPARED, [STRAND, HEIA, FJELL], words);
  const cards = markup.map(String);

  test('the axes are common to all, and an axis that does not begin at 0 says so', () => {
    expect(axes.map(plain)).toEqual([
      expect.stringMatching(/2020 er 100\. Aksen går fra 95 til 102 .* ikke på 0\.$/),
      expect.stringMatching(/fra 0 til 30 %/),
      expect.stringMatching(/fra 1\/16 til 16,/),
    ]);
    for (const card of cards.slice(0, 2)) {
      expect(card).toContain('>95</text>');
      expect(card).toContain('>102</text>');
    }
  });

  test('a year without a figure breaks the line', () => {
    const lines = cards.map((card) => /<path d="(M[^"]*)"/.exec(card)?.[1] ?? '');
    expect(lines[0]?.match(/M/g)).toHaveLength(1);
    expect(lines[1]?.match(/M/g)).toHaveLength(2);
  });

  test('a place without any figure has the reason in words and no line', () => {
    expect(cards[2]).toContain('SSB har ikke tall');
    expect(cards[2]?.match(/line-multiple/g)).toHaveLength(1);
  });

  test('the year chosen is marked', () => {
    const chosen = String(multiplesOf({ ...COMPARED, year: 2022 }, [STRAND], words).cards[0]);
    expect(chosen.match(/class="chosen"/g)).toHaveLength(2);
  });
});

describe('bars of location quotients', () => {
  const bar = (value: number | null, mark: 'k' | 'H' | 'u' | 'm', doublings = 2): string =>
    String(
      quotientBarsHtml(
        [{ name: 'Industri', figure: { value, mark, look: '5' }, text: 'tall' }],
        doublings,
      ),
    );

  test('twice is as far from the middle as half; 0 reaches the end', () => {
    expect(bar(2, 'k')).toMatch(/x="50.0" y="1" width="25.0"/);
    expect(bar(0.5, 'k')).toMatch(/x="25.0" y="1" width="25.0"/);
    expect(bar(0, 'k')).toMatch(/x="0.0" y="1" width="50.0"/);
  });

  test('what is missing has no bar; what is uncertain is hollow, and what is of few is not', () => {
    expect(bar(3, 'H')).toContain('class="d5"');
    expect(bar(null, 'm')).not.toContain('<rect');
    expect(bar(2, 'u')).toContain('class="d5 unsure"');
  });

  test('the axis holds the largest that is drawn, and never less than a quarter to four', () => {
    expect(doublingsOf([{ value: 1.1, mark: 'k', look: '3' }])).toBe(2);
    expect(doublingsOf([{ value: 9, mark: 'k', look: '5' }])).toBe(4);
    expect(doublingsOf([{ value: 900, mark: 'H', look: '5' }])).toBe(10);
    expect(doublingsOf([{ value: 0, mark: 'l', look: '0' }])).toBe(2);
  });
});
