import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { HEIGHTS, kindOf } from '../../src/features/embed/heights.ts';
import {
  ALL_KINDS,
  DESKTOP,
  expectCredited,
  expectWhole,
  KINDS,
  NARROWEST,
  useStage,
  PHONE,
} from './embed-visit.ts';

const stage = useStage();

const SIZES = Object.entries({ '300 px': NARROWEST, 'a phone': PHONE, 'a desktop': DESKTOP });

describe.each(ALL_KINDS)('a still embed: %s', (_, path) => {
  test('is whole on every screen, says its source, and runs no script', async () => {
    const visited = await stage.visit(path, NARROWEST);
    const { page, frame, expectQuiet, expectPrivate } = visited;
    for (const [screen, size] of SIZES) {
      await page.setViewportSize(size);
      await expectWhole(visited, screen);
      await expectCredited(visited);
    }
    expect(await frame.locator('script').count()).toBe(0);
    expect(await frame.locator('.map-stage svg .areas a').count()).toBeGreaterThan(0);
    await expectPrivate();
    expectQuiet();
  });

  test('shows only its map or its figures, and is whole', async () => {
    const kind = kindOf(path) ?? 'map';
    for (const part of ['map', 'figures'] as const) {
      if (HEIGHTS[kind][part] === undefined) return expect(kind).toBe('map');
      const visited = await stage.visit(path, NARROWEST, { part });
      await expectWhole(visited);
      await expectCredited(visited);
      expect(await visited.frame.locator('.map').isVisible()).toBe(part === 'map');
      expect(await visited.frame.locator('.sentence').isVisible()).toBe(part === 'figures');
    }
  });
});

test('a still embed is whole without a script in any of the pages', async () => {
  const view = { ...PHONE, javaScriptEnabled: false };
  const visited = await stage.visit(KINDS.municipality, view, { language: 'en' });
  expect(await visited.frame.locator('h1').isVisible()).toBe(true);
  await expectWhole(visited);
});

describe('the colours of an embed', () => {
  const ground = (frame: Frame) =>
    frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  test.each([
    ['light', 'dark', 'light'],
    ['dark', 'light', 'dark'],
    ['auto', 'dark', 'dark'],
    ['auto', 'light', 'light'],
  ] as const)('%s on a %s screen is %s', async (mode, colorScheme, found) => {
    const view = { ...PHONE, colorScheme };
    const { frame } = await stage.visit(KINDS.programme, view, { mode });
    const [red = 0] = /\d+/.exec(await ground(frame)) ?? [];
    expect(Number(red) > 128 ? 'light' : 'dark').toBe(found);
  });
});

test.each(ALL_KINDS)('every area of the map is in a colour of the key: %s', async (_, path) => {
  const { frame } = await stage.visit(path, PHONE);
  const fills = (selector: string) =>
    frame
      .locator(selector)
      .evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);
  const key = await fills('.legend .swatch rect');
  // What is outside of the place that the embed is about is in no class.
  const areas = await fills('.areas path:not(.ctx)');
  expect(areas.length).toBeGreaterThan(0);
  expect(areas.filter((fill) => !fill.startsWith('url') && !key.includes(fill))).toEqual([]);
});

test.each(ALL_KINDS)('no name on the map is cut off at its edge: %s', async (_, path) => {
  const { page, frame } = await stage.visit(path, NARROWEST);
  for (const size of [NARROWEST, PHONE]) {
    await page.setViewportSize(size);
    const cut = await frame.locator('.map-stage').evaluate((map) => {
      const { left, right } = map.getBoundingClientRect();
      const names = [...map.querySelectorAll('.labels text')].filter((name) => {
        const box = name.getBoundingClientRect();
        return box.left < left || box.right > right;
      });
      return names.map((name) => name.textContent.trim());
    });
    expect(cut).toEqual([]);
  }
});

describe('links out of an embed open in the page around it', () => {
  test('the link back', async () => {
    const { page, frame } = await stage.visit(KINDS.region, PHONE, { language: 'nn' });
    await frame.locator('footer a').click();
    await page.waitForURL(new URL('nn/region/132-tromso/', stage.site.address).href);
  });

  test('an area of the map', async () => {
    const { page, frame } = await stage.visit(KINDS.county, DESKTOP);
    await frame.locator('.areas a[data-id="3411"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kommune/3411-*/');
  });
});
