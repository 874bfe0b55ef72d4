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

const SIZES = [
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
] as const;

describe.each(ALL_KINDS)('a live embed: %s', (_, path) => {
  test.each(SIZES)('is whole in its fixed height on %s, and sleeps', async (__, size) => {
    const visited = await stage.visit(path, size, { live: true });
    await visited.frame.waitForSelector('atlas-map[data-state="still"]');
    await expectWhole(visited);
    await expectCredited(visited);
    await visited.expectPrivate();
    visited.expectQuiet();
    await visited.close();
  });

  test.each(SIZES)('with the script is as high as its content on %s', async (__, size) => {
    const visited = await stage.visit(path, size, { live: true }, true);
    await visited.frame.waitForSelector('atlas-map[data-state="still"]');
    await visited.page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    await expectWhole(visited);
    await expectCredited(visited);
    const spare = await visited.frame.evaluate(() => {
      document.documentElement.style.setProperty('--frame', '0px');
      return innerHeight - (document.querySelector('main')?.getBoundingClientRect().height ?? 0);
    });
    expect(Math.abs(spare)).toBeLessThan(2);
    await visited.expectPrivate();
    visited.expectQuiet();
    await visited.close();
  });
});

test('nothing lies over the map of a live embed before an area is chosen', async () => {
  const { frame, close } = await stage.visit(KINDS.county, PHONE, { live: true });
  await frame.waitForSelector('atlas-map[data-state="still"] output:not([hidden])', {
    state: 'attached',
  });
  const lowest = await frame.evaluate(() => {
    const box = document.querySelector('.map-stage')!.getBoundingClientRect();
    return document.elementFromPoint(box.left + box.width / 2, box.bottom - 3)?.localName;
  });
  expect(lowest).not.toBe('output');
  await close();
});

test('with the script the frame follows when the window is turned', async () => {
  const { page, frame, close } = await stage.visit(KINDS.county, PHONE, { live: true }, true);
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
  await close();
});

test('a live embed wakes when it is touched, in the colours of its address', async () => {
  const choice = { live: true, mode: 'dark' } as const;
  const { frame, expectPrivate, close } = await stage.visit(KINDS.municipality, DESKTOP, choice);
  await frame.waitForSelector('atlas-map[data-state="still"]');
  await frame.locator('.map-stage').hover();
  await frame.waitForSelector('atlas-map[data-state="live"]', { timeout: 45_000 });
  expect(await frame.locator('.map-controls button').count()).toBe(3);
  await expectPrivate();
  await close();
});

test('a live embed without a script says so, and leads to the atlas', async () => {
  const view = { ...PHONE, javaScriptEnabled: false };
  const { frame, close } = await stage.visit(KINDS.coverage, view, { live: true, language: 'nn' });
  expect(await frame.locator('.sentence').first().innerText()).toContain('skript slått av');
  expect(await frame.locator('.missing').isVisible()).toBe(false);
  expect(await frame.locator('footer a').getAttribute('href')).toBe('/nn/');
  await close();
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
  const { page, faults, close } = await stage.site.blank(PHONE);
  await page.goto(stage.site.at(`en/embed/levende/${search}#light-all`));
  await page.locator('.missing').waitFor();
  expect(await page.locator('.missing').innerText()).toMatch(/^The address of this embed/);
  expect(await page.locator('footer a').getAttribute('href')).toBe('/en/');
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await close();
});

test('a live embed has the title and the heading of its page', async () => {
  const { frame, close } = await stage.visit(KINDS.region, PHONE, { live: true, language: 'en' });
  await frame.waitForSelector('atlas-map[data-state="still"]');
  expect(await frame.title()).toBe('Tromsø · Traineeatlas');
  expect(await frame.locator('h1').allInnerTexts()).toEqual(['Tromsø']);
  expect(frame.url()).toContain('/en/embed/levende/?side=region/132-tromso/#light-all');
  await close();
});
