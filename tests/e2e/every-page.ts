import { describe, expect, test } from 'vitest';
import { numberWord } from '../../src/i18n/number-words.ts';
import { spareData } from './map-page.ts';
import { faultsOf } from './page-questions.ts';
import { LANGUAGES, untilReady, type Language } from './pages.ts';
import type { SiteInUse } from './use-site.ts';

/** Pages whose first sentence answers a question with figures. */
const ANSWERING: ReadonlySet<string> = new Set([
  'front',
  'coverage',
  'industry',
  'commuting',
  'municipality',
  'region',
  'county',
  'programme',
  'gaps',
  'gapsWithAreas',
  'brief',
  'countyBrief',
]);

/** A number in figures, or a small one in words. */
const figures = (language: Language): RegExp => {
  const words = Array.from({ length: 12 }, (_, at) => numberWord(language, at + 1));
  return new RegExp(`\\d|(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'u');
};

/**
 * Pages of a site in a language, each opened once and asked everything. A file of its own a language:
 * files run beside each other. Norway is asked in one language, for the length of its tables and names
 * and the size of its maps; the made-up country in the others, for their words.
 */
export function askEveryPage(
  language: Language,
  site: SiteInUse,
  pages: Readonly<Record<string, string>>,
): void {
  describe(`in ${language}`, () => {
    test.each(Object.entries(pages))('the %s page', async (name, path) => {
      const { page, faults } = await site.blank({ width: 360, height: 740 });
      await spareData(page);
      const response = await page.goto(site.at(LANGUAGES[language] + path));
      expect(response?.status()).toBe(200);
      await untilReady(page);
      if (ANSWERING.has(name)) {
        expect(await page.locator('.lead').filter({ visible: true }).innerText()).toMatch(
          figures(language),
        );
      }
      const found = await faultsOf({ page, language, path, at: site.at });
      expect({ ...found, faults }).toEqual({ faults: [] });
    });
  });
}
