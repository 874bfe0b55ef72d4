import { describe, expect, test } from 'vitest';
import { beginReading, pass, placesOf, stageOf, stateOf } from './map-page.ts';
import { PAGES } from './pages.ts';
import type { View } from './site.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** A page, and what of the map's program it has asked for, by the kind of the request. */
async function visit(path: string, view: View = {}) {
  const asked: string[] = [];
  const opened = await site.open(path, { reducedMotion: 'reduce', ...view }, async (page) => {
    await page.clock.install();
    page.on('request', (request) => {
      if (request.url().includes('maplibre')) asked.push(request.resourceType());
    });
  });
  return { ...opened, asked };
}

const PATIENCE = { timeout: 15_000 };
const LIVE = { timeout: 45_000 };

describe('a page that is only read', () => {
  test('fetches the program of the map when it has come, and does not run it', async () => {
    const { page, asked, expectQuiet } = await visit(PAGES.front);
    await expect.poll(() => asked, PATIENCE).toEqual(['fetch', 'fetch']);
    await pass(page, 60);
    expect(asked).toEqual(['fetch', 'fetch']);
    expect(await stateOf(page)).toBe('still');
    expect(await page.locator('canvas').count()).toBe(0);
    expectQuiet();
  });
});

describe('the map comes alive', () => {
  test('for a pointer that was on it before the script of the page came', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const { page } = await site.blank();
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
  });

  test('not for a reader who is far above it', async () => {
    const { page, asked } = await visit(PAGES.front, { width: 320, height: 160 });
    const top = (await stageOf(page).boundingBox())?.y ?? 0;
    expect(top, 'more than a window and 200 pixels below').toBeGreaterThan(360);
    await beginReading(page);
    await pass(page, 60);
    expect(asked).toEqual([]);
    await stageOf(page).scrollIntoViewIfNeeded();
    await page.waitForSelector('atlas-map[data-state="live"]', LIVE);
  });

  test('for its buttons, and does what was asked', async () => {
    const { page } = await visit(PAGES.municipality);
    await page.getByRole('button', { name: 'Zoom inn' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('atlas-map[data-state="live"]', LIVE);
    const zoomed = await placesOf(page);
    await page.getByRole('button', { name: 'Hele kartet' }).click();
    await expect.poll(() => placesOf(page), PATIENCE).not.toEqual(zoomed);
  });

  test('for the plus key', async () => {
    const { page } = await visit(PAGES.municipality);
    await stageOf(page).scrollIntoViewIfNeeded();
    await page.locator('.areas a[tabindex="0"]').focus();
    await page.keyboard.press('+');
    await page.waitForSelector('atlas-map[data-state="live"]', LIVE);
    const zoomed = await placesOf(page);
    await page.keyboard.press('0');
    await expect.poll(() => placesOf(page), PATIENCE).not.toEqual(zoomed);
  });
});
