import { describe, expect, test } from 'vitest';
import { pinnedPage, styleOf } from '../../../src/features/embed/pinned.ts';

const still = (language: string): string =>
  `<!DOCTYPE html><html lang="${language}"> <head><link rel="stylesheet" href="/a/_astro/embed.1.css"></head> <body> <main> <header> <h1>Havn</h1> </header> <p>Nås.</p> <footer> <p>Kilde: SSB.</p> <p><a href="/a/">Mer</a></p> </footer> </main> </body></html>`;
const PIN = { date: '2026-11-03', style: '/a/embed/2026-11-03/embed.css' };

describe('a still embed that is kept', () => {
  test.each([
    ['nb', 'Tall per 3. november 2026', 'Denne utgaven endres ikke.'],
    ['nn', 'Tal per 3. november 2026', 'Denne utgåva blir ikkje endra.'],
    ['en', 'Figures as of 3 November 2026', 'This edition does not change.'],
  ])('says its date above and below in %s', (language, asOf, explained) => {
    const html = pinnedPage(still(language), PIN);
    expect(html).toContain(`<h1>Havn</h1> <p class="kind">${asOf}</p></header>`);
    expect(html).toContain(`<p>Kilde: SSB. ${asOf}. ${explained}`);
  });

  test('has a style sheet of its own, and nothing else is changed', () => {
    const html = pinnedPage(still('nb'), PIN);
    expect(styleOf(html)).toBe(PIN.style);
    expect(html).toContain('<p>Nås.</p>');
    expect(html.match(/stylesheet/g)).toHaveLength(1);
  });

  test.each([
    ['without a language', still('nb').replace(' lang="nb"', '')],
    ['without a head of its own', still('nb').replace('</header>', '')],
  ])('what is %s is none', (_, html) => {
    expect(() => pinnedPage(html, PIN)).toThrow(RangeError);
  });

  test('nor is what asks for no style', () => {
    expect(() => styleOf('<html lang="nb"></html>')).toThrow(RangeError);
  });
});
