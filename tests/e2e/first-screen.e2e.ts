import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MORE_PAGES, PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const ADDRESSES = { ...PAGES, ...MORE_PAGES };

/** Pages whose first screen ends with a map: their other styles come behind it. */
const WITH_MAP = [
  'front',
  'coverage',
  'industry',
  'commuting',
  'municipality',
  'region',
  'county',
  'programme',
  'gaps',
  'planner',
  'explorer',
] as const;
const WIDTHS = [360, 768, 1440];

/**
 * Where all that comes before the second style sheet stands, and in which colours and letters; what
 * the sheet stands in grows with what follows.
 */
const firstScreen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const sheet = document.querySelector('body link[rel="stylesheet"]');
    if (sheet === null) return [];
    const before = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        (sheet.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0 &&
        !element.contains(sheet) &&
        element.closest('.areas') === null &&
        element.checkVisibility(),
    );
    return before.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight, stroke, fill } =
        getComputedStyle(element);
      const box = [x, y, width, height].map((each) => each.toFixed(0)).join(' ');
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      return [name, box, color, backgroundColor, fontSize, fontWeight, stroke, fill].join(' | ');
    });
  });

/** The same at each width, on the page as it stands. */
async function firstScreens(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    found[`${width} px`] = await firstScreen(page);
  }
  return found;
}

test.each(WITH_MAP)(
  'the first screen of the %s page is finished before the second style sheet comes',
  async (type) => {
    const gate = Promise.withResolvers<undefined>();
    const { page } = await site.blank({ javaScriptEnabled: false });
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.route(/\/rest\.[^/]*\.css$/, async (route) => {
      await gate.promise;
      await route.continue();
    });
    const arrived = page.goto(site.at(ADDRESSES[type]), { waitUntil: 'load' });
    await page.locator('.map-stage .labels').waitFor({ state: 'attached' });
    await page.locator('body link[rel="stylesheet"]').waitFor({ state: 'attached' });
    const first = await firstScreens(page);
    gate.resolve(undefined);
    await arrived;
    for (const looks of Object.values(first)) expect(looks.length).toBeGreaterThan(20);
    expect(await firstScreens(page)).toEqual(first);
  },
);
