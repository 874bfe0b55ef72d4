import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  BARDU,
  fillOf,
  GAPS,
  live,
  LONG_TEST,
  placeOf,
  search,
  seenAt,
  SLOWLY,
  swatchOf,
  text,
  useExplorers,
  VERY_SLOWLY,
} from './explore-page.ts';

const { open } = useExplorers();
const PHONE = { width: 360, height: 740, hasTouch: true, isMobile: true } as const;

/** Touches the middle of an area, as a finger does: nothing hovers before. */
async function touch(page: Page, code: string): Promise<void> {
  await page.locator('.map-stage').scrollIntoViewIfNeeded();
  const { x, y } = await placeOf(page, code);
  await page.touchscreen.tap(x, y);
}

/** Touches the sea in a corner of the map. */
async function touchSea(page: Page): Promise<void> {
  const box = await page.locator('.map-stage').boundingBox();
  if (box === null) throw new Error('no map');
  await page.touchscreen.tap(box.x + box.width * 0.9, box.y + box.height * 0.8);
}

const readout = (page: Page): Promise<string> => text(page, 'output.map-readout > span');

describe('the explorer, driven by touch', () => {
  test('a touch selects and says the figure; the sea lets go', async () => {
    const said = 'Bardu: Classes 5–6, no programme; not named';
    const out = 'Oslo: Classes 1–4, no programme, outside the selection';
    const { page, expectQuiet } = await open(`en/utforsk/${GAPS}`, PHONE);
    await touch(page, BARDU);
    await expect.poll(() => readout(page).catch(() => ''), SLOWLY).toBe(said);
    expect(await search(page)).toBe(`${GAPS}&omrade=${BARDU}`);
    // The finger stays on the page: what it says is where the eye can see it.
    const box = await page.locator('output.map-readout').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    await touch(page, BARDU);
    expect(await search(page)).toBe(`${GAPS}&omrade=${BARDU}`);
    await touch(page, '0301');
    await expect.poll(() => readout(page), SLOWLY).toBe(out);
    await touchSea(page);
    await expect.poll(() => search(page), SLOWLY).toBe(GAPS);
    expect(await text(page, 'output.map-readout')).toBe('');
    expectQuiet();
  });

  test(
    'the living map takes a touch as the still one does',
    async () => {
      const { page } = await open('utforsk/?mal=folketall', { ...PHONE, alive: true });
      await page.locator('.map-stage').scrollIntoViewIfNeeded();
      await live(page);
      // Before the touch: the outline of what is selected covers so small an area.
      const fill = await fillOf(page, BARDU);
      await expect
        .poll(async () => seenAt(page, await placeOf(page, BARDU)), VERY_SLOWLY)
        .toBe(fill);
      await touch(page, BARDU);
      await expect.poll(() => readout(page).catch(() => ''), SLOWLY).toMatch(/^Bardu: \d \d{3}$/);
      await touchSea(page);
      await expect.poll(() => search(page), SLOWLY).toBe('?mal=folketall');
    },
    LONG_TEST,
  );

  test('a touch on a class of the legend shows where it is, until the next', async () => {
    const { page } = await open('utforsk/', PHONE);
    const button = page.locator('.explore-legend li[data-look="c-gap"] button');
    const oslo = await fillOf(page, '0301');
    await button.tap();
    await expect.poll(() => fillOf(page, '0301'), SLOWLY).not.toBe(oslo);
    expect(await fillOf(page, BARDU)).toBe(await swatchOf(page, 'c-gap'));
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.tap();
    await page.locator('h1').tap();
    await expect.poll(() => fillOf(page, '0301'), SLOWLY).toBe(oslo);
  });

  test('a phone of 360 px: nothing sticks out, and every choice is there', async () => {
    const { page } = await open('utforsk/?mal=lq-bosted-10-33', PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.selectOption('select[name="mal"]', 'dekning');
    await expect.poll(() => text(page, '.explore-spread'), SLOWLY).toMatch(/uten ordning/);
  });
});
