import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spareData } from './map-page.ts';
import { PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
/** The looks of the areas in the map, and of the swatches that explain them. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const fills = (selector: string): readonly string[] => [
      ...new Set(
        [...document.querySelectorAll(selector)]
          .map((shape) => getComputedStyle(shape).fill)
          // A hatch has its own lines and ground, which are of the page’s colours too.
          .filter((fill) => !fill.startsWith('url')),
      ),
    ];
    return { areas: fills('.areas path'), legend: fills('.legend .swatch rect, .legend rect') };
  });

const SCHEMES = ['light', 'dark'] as const;

describe('with colours of the reader’s own', () => {
  test.each([
    ['coverage', PAGES.coverage],
    ['industry', PAGES.industry],
    ['commuting', PAGES.commuting],
    ['gaps', PAGES.gaps],
  ])('the classes of %s keep their colours, in map and legend', async (_name, path) => {
    const { page } = await site.open(path, {}, spareData);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, forcedColors: 'none' });
      const before = await looks(page);
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      const after = await looks(page);
      expect(after.areas.length, colorScheme).toBe(before.areas.length);
      expect(after.areas.length, colorScheme).toBeGreaterThan(2);
      for (const fill of after.areas) expect(after.legend, colorScheme).toContain(fill);
    }
  });

  test('buttons have an edge, fields too, and the focus is seen', async () => {
    const { page } = await site.open(PAGES.coverage, {}, spareData);
    await page.waitForSelector('atlas-map[data-state]');
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      const edges = await page.evaluate(() =>
        [...document.querySelectorAll('.map-controls button, embed-code button, #search')]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
            return parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
          }),
      );
      expect(edges.length).toBeGreaterThan(1);
      expect(edges).not.toContain(false);
      await page.locator('#search').focus();
      const outline = await page
        .locator('#search')
        .evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline).toBe('solid');
    }
  });
});
