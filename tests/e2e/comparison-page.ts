import type { Page } from 'playwright-core';
import { text } from './explore-page.ts';
import type { View, WatchedPage } from './site.ts';
import type { Explorers } from './explore-page.ts';

/** Bodø, Tromsø, Hammerfest, Kautokeino, Træna and Utsira: large and small, and far apart. */
export const SIX = '1804,5401,5406,5430,1835,1151';

/** Opens a comparison and waits until it is painted. */
export const opensComparison =
  ({ address, blank }: Explorers) =>
  async (path: string, view: View = {}): Promise<WatchedPage> => {
    const watched = await blank(view);
    await watched.page.goto(address(path));
    if (view.javaScriptEnabled !== false)
      await watched.page.waitForSelector('area-comparison[data-state]');
    return watched;
  };

export const sentence = (page: Page): Promise<string> => text(page, '.compare-sentence');
export const chosen = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.compare-places li').allInnerTexts()).map((each) =>
    each.replace('×', '').trim(),
  );
export const withMaps = (page: Page) => page.waitForSelector('area-comparison[data-maps]');
export const fillOf = (page: Page, at: number, code: string): Promise<string> =>
  page
    .locator('.small-map')
    .nth(at)
    .locator(`path[data-code="${code}"]`)
    .evaluate((path) => getComputedStyle(path).fill);
export const swatchOf = (page: Page, look: string): Promise<string> =>
  page.$eval(`.compare-legend li[data-look="${look}"] rect`, (rect) => getComputedStyle(rect).fill);
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
