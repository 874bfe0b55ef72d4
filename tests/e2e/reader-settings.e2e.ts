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

describe.each(['light', 'dark'] as const)('with colours of the reader’s own, %s', (colorScheme) => {
  test.each([
    ['coverage', PAGES.coverage],
    ['industry', PAGES.industry],
    ['commuting', PAGES.commuting],
    ['gaps', PAGES.gaps],
  ])('the classes of %s keep their colours, in map and legend', async (_name, path) => {
    const { page } = await site.open(path, { colorScheme }, spareData);
    const before = await looks(page);
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    const after = await looks(page);
    expect(after.areas.length).toBe(before.areas.length);
    expect(after.areas.length).toBeGreaterThan(2);
    for (const fill of after.areas) expect(after.legend).toContain(fill);
  });

  test('buttons have an edge, fields too, and the focus is seen', async () => {
    const { page } = await site.open(PAGES.coverage, { colorScheme }, spareData);
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await page.waitForSelector('atlas-map[data-state]');
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
  });
});
