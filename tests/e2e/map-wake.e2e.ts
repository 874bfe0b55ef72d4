import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { beginReading, stageOf, stateOf, untilLive } from './map-page.ts';
import { PAGES } from './pages.ts';
import type { View } from './site.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** A page, and what of the map's program it has asked for, by the kind of the request. */
async function visit(path: string, view: View = {}) {
  const asked: string[] = [];
  const opened = await site.open(path, { reducedMotion: 'reduce', ...view }, (page) => {
    page.on('request', (request) => {
      if (request.url().includes('maplibre')) asked.push(request.resourceType());
    });
    return Promise.resolve();
  });
  return { ...opened, asked };
}

const PATIENCE = { timeout: 15_000 };
const LIVE = { timeout: 45_000 };

/** Where the names of the map are, and so its camera. */
const placesOf = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.map-labels > g')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('transform')));

describe('a page that is only read', () => {
  test('fetches the program of the map when it has come, and does not run it', async () => {
    const { page, asked, expectQuiet, close } = await visit(PAGES.front);
    await expect.poll(() => asked, PATIENCE).toEqual(['fetch', 'fetch']);
    // As long as an idle browser may take.
    await page.waitForTimeout(1_500);
    expect(asked).toEqual(['fetch', 'fetch']);
    expect(await stateOf(page)).toBe('still');
    expect(await page.locator('canvas').count()).toBe(0);
    expectQuiet();
    await close();
  });
});

describe('the map comes alive', () => {
  test('when the reader does something on the page', async () => {
    const { page, close } = await visit(PAGES.front);
    await untilLive(page);
    await close();
  });

  test('for a pointer that was on it before the script of the page came', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const { page, close } = await site.blank();
    await page.route(/Page\.astro.*\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(site.at(PAGES.municipality), { waitUntil: 'commit' });
    await page.waitForSelector('.map-stage svg path');
    const box = (await stageOf(page).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    expect(await stateOf(page)).toBeNull();
    release();
    await page.waitForSelector('atlas-map[data-state="live"]', LIVE);
    await close();
  });

  test('not for a reader who is far above it', async () => {
    const { page, asked, close } = await visit(PAGES.front, { width: 320, height: 160 });
    const top = (await stageOf(page).boundingBox())?.y ?? 0;
    expect(top, 'more than a window and 200 pixels below').toBeGreaterThan(360);
    await beginReading(page);
    await page.waitForTimeout(1_500);
    expect(asked).toEqual([]);
    await stageOf(page).scrollIntoViewIfNeeded();
    await page.waitForSelector('atlas-map[data-state="live"]', LIVE);
    await close();
  });

  test('for its buttons, and does what was asked', async () => {
    const { page, close } = await visit(PAGES.municipality);
    await page.getByRole('button', { name: 'Zoom inn' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('atlas-map[data-state="live"]', LIVE);
    const zoomed = await placesOf(page);
    await page.getByRole('button', { name: 'Hele kartet' }).click();
    await expect.poll(() => placesOf(page), PATIENCE).not.toEqual(zoomed);
    await close();
  });

  test('for the plus key', async () => {
    const { page, close } = await visit(PAGES.municipality);
    await stageOf(page).scrollIntoViewIfNeeded();
    await page.locator('.areas a[tabindex="0"]').focus();
    await page.keyboard.press('+');
    await page.waitForSelector('atlas-map[data-state="live"]', LIVE);
    const zoomed = await placesOf(page);
    await page.keyboard.press('0');
    await expect.poll(() => placesOf(page), PATIENCE).not.toEqual(zoomed);
    await close();
  });
});
