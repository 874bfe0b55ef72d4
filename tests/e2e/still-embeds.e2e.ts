import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { HEIGHTS, kindOf } from '../../src/embed/heights.ts';
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

describe.each(ALL_KINDS)('a still embed: %s', (_, path) => {
  test.each([
    ['300 px', NARROWEST],
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ] as const)('is whole on %s, says its source, and runs no script', async (__, size) => {
    const visited = await stage.visit(path, size);
    const { frame, expectQuiet, expectPrivate, close } = visited;
    await expectWhole(visited);
    await expectCredited(visited);
    expect(await frame.locator('script').count()).toBe(0);
    expect(await frame.locator('.map-stage svg .areas a').count()).toBeGreaterThan(0);
    await expectPrivate();
    expectQuiet();
    await close();
  });

  test.each(['map', 'figures'] as const)('shows only its %s, and is whole', async (part) => {
    const kind = kindOf(path) ?? 'map';
    if (HEIGHTS[kind][part] === undefined) return expect(kind).toBe('map');
    const visited = await stage.visit(path, NARROWEST, { part });
    await expectWhole(visited);
    await expectCredited(visited);
    expect(await visited.frame.locator('.map').isVisible()).toBe(part === 'map');
    expect(await visited.frame.locator('.sentence').isVisible()).toBe(part === 'figures');
    await visited.close();
  });

  test('is whole without a script in any of the pages', async () => {
    const view = { ...PHONE, javaScriptEnabled: false };
    const visited = await stage.visit(path, view, { language: 'en' });
    expect(await visited.frame.locator('h1').isVisible()).toBe(true);
    await expectWhole(visited);
    await visited.close();
  });
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
    const { frame, close } = await stage.visit(KINDS.programme, view, { mode });
    const [red = 0] = /\d+/.exec(await ground(frame)) ?? [];
    expect(Number(red) > 128 ? 'light' : 'dark').toBe(found);
    await close();
  });
});

describe('links out of an embed open in the page around it', () => {
  test('the link back', async () => {
    const { page, frame, close } = await stage.visit(KINDS.region, PHONE, { language: 'nn' });
    await frame.locator('footer a').click();
    await page.waitForURL(new URL('nn/region/132-tromso/', stage.site.address).href);
    await close();
  });

  test('an area of the map', async () => {
    const { page, frame, close } = await stage.visit(KINDS.county, DESKTOP);
    await frame.locator('.areas a[data-id="3411"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kommune/3411-*/');
    await close();
  });
});
