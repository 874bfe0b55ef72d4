import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { frames, insideOf, stageOf, stateOf, untilLive, type Inside } from './map-page.ts';
import { PAGES } from './pages.ts';
import {
  difference,
  movedBy,
  parseColour,
  photograph,
  shareMoved,
  type Picture,
} from './picture.ts';
import type { View } from './site.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** Frames are drawn by the processor here, which may be busy. */
const PATIENCE = { timeout: 15_000 };

/** The stage before and after MapLibre has taken over; its program waits until asked for. */
async function beforeAndAfter(path: string, ids: readonly string[], view: View = {}) {
  const opened = await site.blank({ reducedMotion: 'reduce', ...view });
  const { page } = opened;
  const gate = Promise.withResolvers<undefined>();
  await page.route(/maplibre-view/, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto(site.at(path));
  await stageOf(page).scrollIntoViewIfNeeded();
  await page.waitForSelector('atlas-map[data-state="still"]');
  const places = new Map<string, Inside>();
  for (const id of ids) places.set(id, await insideOf(page, id));
  const before = await photograph(stageOf(page));
  gate.resolve(undefined);
  await untilLive(page);
  const after = await photograph(stageOf(page));
  return { ...opened, before, after, places };
}

/** The buttons that only a living map has. */
async function onButtons(page: Page): Promise<(x: number, y: number) => boolean> {
  const stage = await stageOf(page).boundingBox();
  const box = await page.locator('.map-controls').boundingBox();
  if (stage === null || box === null) throw new Error('the map has no buttons');
  const [left, top] = [box.x - stage.x - 2, box.y - stage.y - 2];
  return (x, y) => x >= left && y >= top && x <= left + box.width + 4 && y <= top + box.height + 4;
}

function expectSameColours(before: Picture, after: Picture, places: Map<string, Inside>): void {
  for (const [id, { x, y, fill }] of places) {
    const wanted = parseColour(fill);
    expect(difference(before.at(x, y), wanted), `${id} in the SVG`).toBeLessThanOrEqual(3);
    expect(difference(after.at(x, y), wanted), `${id} on the canvas`).toBeLessThanOrEqual(3);
  }
}

describe('the takeover is not seen', () => {
  test.each([
    ['front', ['5430', '3425', '1833', '5044']],
    ['industry', ['5430', '5437', '1833']],
    ['municipality', ['5007', '5045']],
  ] as const)('on the %s page', async (type, ids) => {
    const { page, before, after, places, expectQuiet } = await beforeAndAfter(PAGES[type], ids);
    expectSameColours(before, after, places);
    const skip = await onButtons(page);
    const moved = shareMoved(before, after, skip);
    // A whole map moved by three pixels must be noticed, or the measure measures nothing.
    const ifMoved = shareMoved(before, movedBy(after, 3), skip);
    expect(moved).toBeLessThan(0.01);
    expect(ifMoved).toBeGreaterThan(4 * Math.max(moved, 0.003));
    expectQuiet();
  });

  test('on a phone with a dark screen', async () => {
    const { before, after, places } = await beforeAndAfter(PAGES.coverage, ['5430', '5437'], {
      width: 360,
      height: 740,
      colorScheme: 'dark',
    });
    expectSameColours(before, after, places);
  });
});

describe('a living map', () => {
  test('turns dark with the screen, and light again', async () => {
    // Documented, and a gap: what is stated has much the same colour in the dark.
    const { page, after, places } = await beforeAndAfter(PAGES.municipality, ['5007', '5041']);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const [id, { x, y }] of places) {
      const { fill } = await insideOf(page, id);
      const dark = parseColour(fill);
      expect(difference(dark, after.at(x, y)), 'dark is another colour').toBeGreaterThan(20);
      await expect
        .poll(async () => difference((await photograph(stageOf(page))).at(x, y), dark), PATIENCE)
        .toBeLessThanOrEqual(3);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    const [, { x, y }] = [...places][0]!;
    await expect
      .poll(
        async () => difference((await photograph(stageOf(page))).at(x, y), after.at(x, y)),
        PATIENCE,
      )
      .toBeLessThanOrEqual(3);
  });

  test('zooms in by its button and comes back', async () => {
    const { page, after, places } = await beforeAndAfter(PAGES.municipality, ['5045']);
    expect(places.size).toBe(1);
    await page.getByRole('button', { name: 'Zoom inn' }).click();
    const skip = await onButtons(page);
    await expect
      .poll(async () => shareMoved(after, await photograph(stageOf(page)), skip), PATIENCE)
      .toBeGreaterThan(0.05);
    await page.getByRole('button', { name: 'Hele kartet' }).click();
    await expect
      .poll(async () => shareMoved(after, await photograph(stageOf(page)), skip), PATIENCE)
      .toBeLessThan(0.005);
  });

  test('does not move by itself when the reader wants no motion', async () => {
    const { page, after, places } = await beforeAndAfter(PAGES.municipality, ['5045']);
    expect(places.size).toBe(1);
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
    await page.getByRole('button', { name: 'Zoom inn' }).click();
    // Two pictures in a row of a jump are alike; of a flight they are not.
    await frames(page, 2);
    const first = await photograph(stageOf(page));
    await frames(page, 30);
    const second = await photograph(stageOf(page));
    const skip = await onButtons(page);
    expect(shareMoved(after, first, skip)).toBeGreaterThan(0.05);
    expect(shareMoved(first, second, skip)).toBeLessThan(0.005);
    expect(await stateOf(page)).toBe('live');
  });
});
