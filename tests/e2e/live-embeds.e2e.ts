import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  ALL_KINDS,
  DESKTOP,
  expectCredited,
  expectWhole,
  KINDS,
  useStage,
  PHONE,
} from './embed-visit.ts';

const stage = useStage();

const SIZES = Object.entries({ 'a phone': PHONE, 'a desktop': DESKTOP });

describe.each(ALL_KINDS)('a live embed: %s', (_, path) => {
  test('is whole in its fixed height, and sleeps', async () => {
    const visited = await stage.visit(path, PHONE, { live: true });
    for (const [screen, size] of SIZES) {
      await visited.page.setViewportSize(size);
      await visited.frame.waitForSelector('atlas-map[data-state="still"]');
      await expectWhole(visited, screen);
      await expectCredited(visited);
    }
    await visited.expectPrivate();
    visited.expectQuiet();
  });

  test('with the script is as high as its content', async () => {
    const visited = await stage.visit(path, PHONE, { live: true }, true);
    await visited.frame.waitForSelector('atlas-map[data-state="still"]');
    for (const [screen, size] of SIZES) {
      await visited.page.setViewportSize(size);
      await expect.poll(() => spareIn(visited.frame), { message: screen }).toBeLessThan(2);
      await expectWhole(visited, screen);
      await expectCredited(visited);
    }
    await visited.expectPrivate();
    visited.expectQuiet();
  });
});

/** Pixels between the content and the height that the script gave the frame, without the frame's line. */
const spareIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty('--frame', '0px');
    const { height } = document.querySelector('main')!.getBoundingClientRect();
    style.removeProperty('--frame');
    return Math.abs(innerHeight - height);
  });

test('nothing lies over the map of a live embed before an area is chosen', async () => {
  const { frame } = await stage.visit(KINDS.county, PHONE, { live: true });
  await frame.waitForSelector('atlas-map[data-state="still"] output:not([hidden])', {
    state: 'attached',
  });
  const lowest = await frame.evaluate(() => {
    const box = document.querySelector('.map-stage')!.getBoundingClientRect();
    return document.elementFromPoint(box.left + box.width / 2, box.bottom - 3)?.localName;
  });
  expect(lowest).not.toBe('output');
});

test('with the script the frame follows when the window is turned', async () => {
  const { page, frame } = await stage.visit(KINDS.county, PHONE, { live: true }, true);
  await frame.waitForSelector('atlas-map[data-state="still"]');
  const height = () => page.evaluate(() => document.querySelector('iframe')?.style.height ?? '');
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
  const before = await height();
  await page.setViewportSize({ width: 720, height: 360 });
  await page.waitForFunction(
    (old) => document.querySelector('iframe')?.style.height !== old,
    before,
  );
  expect(Number.parseInt(await height())).toBeLessThan(Number.parseInt(before));
});

test('a live embed wakes when it is touched, in the colours of its address', async () => {
  const choice = { live: true, mode: 'dark' } as const;
  const { frame, expectPrivate } = await stage.visit(KINDS.municipality, DESKTOP, choice);
  await frame.waitForSelector('atlas-map[data-state="still"]');
  await frame.locator('.map-stage').hover();
  await frame.waitForSelector('atlas-map[data-state="live"]', { timeout: 45_000 });
  expect(await frame.locator('.map-controls button').count()).toBe(3);
  await expectPrivate();
});

test('a live embed without a script says so, and leads to the atlas', async () => {
  const view = { ...PHONE, javaScriptEnabled: false };
  const { frame } = await stage.visit(KINDS.coverage, view, { live: true, language: 'nn' });
  expect(await frame.locator('.sentence').first().innerText()).toContain('skript slått av');
  expect(await frame.locator('.missing').isVisible()).toBe(false);
  expect(await frame.locator('footer a').getAttribute('href')).toBe('/nn/');
});

test.each([
  ['nothing', ''],
  ['a page that has no embed', '?side=metode/'],
  ['a place that is not there', '?side=kommune/9999-ingen/'],
  ['a way out of the embeds', '?side=kommune/../../metode/'],
  ['another site', '?side=https://evil.example/dekning/'],
  ['another site by its host', '?side=//evil.example/dekning/'],
  ['itself', '?side=levende/'],
])('a live embed of %s says that its address is not right', async (_, search) => {
  const { page, faults } = await stage.site.blank(PHONE);
  await page.goto(stage.site.at(`en/embed/levende/${search}#light-all`));
  await page.locator('.missing').waitFor();
  expect(await page.locator('.missing').innerText()).toMatch(/^The address of this embed/);
  expect(await page.locator('footer a').getAttribute('href')).toBe('/en/');
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});

test('a live embed has the title and the heading of its page', async () => {
  const { frame } = await stage.visit(KINDS.region, PHONE, { live: true, language: 'en' });
  await frame.waitForSelector('atlas-map[data-state="still"]');
  expect(await frame.title()).toBe('Tromsø · Traineeatlas');
  expect(await frame.locator('h1').allInnerTexts()).toEqual(['Tromsø']);
  expect(frame.url()).toContain('/en/embed/levende/?side=region/132-tromso/#light-all');
});
