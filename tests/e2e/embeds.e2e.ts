import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EmbedChoice } from '../../src/embed/choice.ts';
import type { StaticSite } from '../../scripts/static-server.ts';
import { launchBrowser } from './browser.ts';
import { codeFor, frameOf, openHost, optionsOf, overflowOf, type Host } from './embed-host.ts';
import { openPage, serveSite, type View } from './site.ts';

/** One embed of each kind, with much to say. */
const KINDS = {
  municipality: 'kommune/5037-levanger/',
  region: 'region/132-tromso/',
  county: 'fylke/34-innlandet/',
  programme: 'ordning/framtidsfylket/',
  coverage: 'dekning/',
  industry: 'naering/residence/01-03/2022/',
  commuting: 'pendling/commuting-coefficient/2022/',
} as const;
const ALL = Object.entries(KINDS);
const NARROWEST = { width: 300, height: 700 };
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

let site: StaticSite;
let host: Host;
let browser: Browser;
beforeAll(async () => {
  site = await serveSite();
  host = await openHost();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await site.close();
});

interface Visit {
  readonly page: Page;
  readonly frame: Frame;
  readonly expectQuiet: () => void;
  readonly asked: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/** Opens a page of someone else with an embed in it, and writes down which origins it asks. */
async function visit(
  path: string,
  view: View,
  choice: Partial<EmbedChoice> = {},
  fit = false,
): Promise<Visit> {
  host.show(codeFor(site, await optionsOf(site, path), choice, fit));
  const { page, expectQuiet, close } = await openPage(browser, view);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.goto(host.address);
  return { page, frame: await frameOf(page), expectQuiet, asked, close };
}

const ours = (): string[] => [new URL(host.address).origin, new URL(site.address).origin];

/** Nothing of the frame scrolls, and the article around it scrolls down only. */
async function expectWhole({ page, frame }: Visit): Promise<void> {
  expect(await overflowOf(frame)).toEqual({ down: 0, across: 0 });
  const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(across).toBe(0);
}

async function expectCredited(frame: Frame): Promise<void> {
  const foot = frame.locator('footer');
  expect(await foot.innerText()).toMatch(/^Kilde: .*Kartverket \(CC BY 4\.0\)\. Tall: .*20\d\d/s);
  const back = await foot.locator('a').getAttribute('href');
  expect(back).toMatch(/^\/.*\/$/);
  const box = await foot.boundingBox();
  expect(box?.height).toBeGreaterThan(20);
}

describe.each(ALL)('a still embed: %s', (_, path) => {
  test.each([
    ['300 px', NARROWEST],
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ] as const)('is whole on %s, says its source, and runs no script', async (__, size) => {
    const visited = await visit(path, size);
    const { frame, asked, expectQuiet, close } = visited;
    await expectWhole(visited);
    await expectCredited(frame);
    expect(await frame.locator('script').count()).toBe(0);
    expect(await frame.locator('.map-stage svg .areas a').count()).toBeGreaterThan(0);
    expect([...asked].filter((origin) => !ours().includes(origin))).toEqual([]);
    const kept = await frame.evaluate(() => localStorage.length + sessionStorage.length);
    expect([kept, await visited.page.context().cookies()]).toEqual([0, []]);
    expectQuiet();
    await close();
  });

  test.each(['map', 'figures'] as const)('shows only its %s, and is whole', async (part) => {
    const { heights } = await optionsOf(site, path);
    if (heights.nb[part] === undefined) return expect(part).toBe('figures');
    const visited = await visit(path, NARROWEST, { part });
    await expectWhole(visited);
    await expectCredited(visited.frame);
    expect(await visited.frame.locator('.map').isVisible()).toBe(part === 'map');
    expect(await visited.frame.locator('.sentence').isVisible()).toBe(part === 'figures');
    await visited.close();
  });

  test('is whole when it is pinned to an edition, and says its date', async () => {
    const [edition] = (await optionsOf(site, path)).editions;
    if (edition === undefined) throw new Error('no edition is kept');
    const visited = await visit(path, NARROWEST, { edition: edition.date });
    await expectWhole(visited);
    await expectCredited(visited.frame);
    const year = edition.date.slice(0, 4);
    const said = new RegExp(`^Tall per \\d+\\. \\p{L}+ ${year}$`, 'u');
    expect(await visited.frame.locator('header').innerText()).toMatch(new RegExp(said, 'mu'));
    expect(await visited.frame.locator('script').count()).toBe(0);
    await visited.close();
  });

  test('is whole without a script in any of the pages', async () => {
    const visited = await visit(path, { ...PHONE, javaScriptEnabled: false }, { language: 'en' });
    expect(await visited.frame.locator('h1').isVisible()).toBe(true);
    await expectWhole(visited);
    await visited.close();
  });
});

describe.each(ALL)('a live embed: %s', (_, path) => {
  test('is whole in its fixed height, and sleeps until it is touched', async () => {
    const visited = await visit(path, PHONE, { live: true });
    await visited.frame.waitForSelector('atlas-map[data-state="still"]');
    await expectWhole(visited);
    await expectCredited(visited.frame);
    const fetched = [...visited.asked];
    expect(fetched.filter((origin) => !ours().includes(origin))).toEqual([]);
    visited.expectQuiet();
    await visited.close();
  });

  test.each([
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ] as const)('with the script is exactly as high as its content on %s', async (__, size) => {
    const visited = await visit(path, size, { live: true }, true);
    await visited.frame.waitForSelector('atlas-map[data-state="still"]');
    await visited.page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    await expectWhole(visited);
    await expectCredited(visited.frame);
    const spare = await visited.frame.evaluate(() => {
      document.documentElement.style.setProperty('--frame', '0px');
      return innerHeight - (document.querySelector('main')?.getBoundingClientRect().height ?? 0);
    });
    expect(Math.abs(spare)).toBeLessThan(2);
    visited.expectQuiet();
    await visited.close();
  });
});

test('with the script the frame follows when the window is turned', async () => {
  const { page, frame, close } = await visit(KINDS.county, PHONE, { live: true }, true);
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
  const { frame, close } = await visit(KINDS.municipality, DESKTOP, { live: true, mode: 'dark' });
  await frame.waitForSelector('atlas-map[data-state="still"]');
  await frame.locator('.map-stage').hover();
  await frame.waitForSelector('atlas-map[data-state="live"]', { timeout: 45_000 });
  expect(await frame.locator('.map-controls button').count()).toBe(3);
  await close();
});

test('a live embed without a script becomes the still one', async () => {
  const view = { ...PHONE, javaScriptEnabled: false };
  const { frame, page, close } = await visit(KINDS.coverage, view, { live: true });
  await frame.waitForURL('**/embed/dekning/');
  expect(await frame.locator('.areas a').count()).toBe(356);
  expect(page.url()).toBe(host.address);
  await close();
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
    const { frame, close } = await visit(KINDS.programme, view, { mode });
    const [red = 0] = /\d+/.exec(await ground(frame)) ?? [];
    expect(Number(red) > 128 ? 'light' : 'dark').toBe(found);
    await close();
  });
});

describe('links out of an embed open in the page around it', () => {
  test('the link back', async () => {
    const { page, frame, close } = await visit(KINDS.region, PHONE, { language: 'nn' });
    await frame.locator('footer a').click();
    await page.waitForURL(new URL('nn/region/132-tromso/', site.address).href);
    await close();
  });

  test('an area of the map', async () => {
    const { page, frame, close } = await visit(KINDS.county, DESKTOP);
    await frame.locator('.areas a[data-id="3411"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kommune/3411-*/');
    await close();
  });
});

describe('a message that is not from the embed', () => {
  test('changes nothing: the right height from the article itself', async () => {
    const { page, frame, close } = await visit(KINDS.county, PHONE, { live: true }, true);
    await frame.waitForSelector('atlas-map[data-state="still"]');
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    const height = () => page.evaluate(() => document.querySelector('iframe')?.style.height);
    const before = await height();
    const data = { type: 'traineeatlas:height', id: 'fylke/34-innlandet', height: 500 };
    await page.evaluate((sent) => postMessage(sent, '*'), data);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await height()).toBe(before);
    await close();
  });

  test.each([
    ['too high', { id: 'fylke/34-innlandet', height: 100_000 }],
    ['too low', { id: 'fylke/34-innlandet', height: 3 }],
    ['below nothing', { id: 'fylke/34-innlandet', height: -500 }],
    ['no number', { id: 'fylke/34-innlandet', height: Number.NaN }],
    ['without end', { id: 'fylke/34-innlandet', height: Number.POSITIVE_INFINITY }],
    ['in words', { id: 'fylke/34-innlandet', height: '500' }],
    ['of another embed', { id: 'fylke/18-nordland', height: 500 }],
  ] as const)('nor one of the right frame that is %s', async (_, message) => {
    const { page, frame, close } = await visit(KINDS.county, PHONE, { live: true }, true);
    await frame.waitForSelector('atlas-map[data-state="still"]');
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    const height = () => page.evaluate(() => document.querySelector('iframe')?.style.height);
    const before = await height();
    const data = { type: 'traineeatlas:height', ...message };
    await frame.evaluate((sent) => parent.postMessage(sent, '*'), data);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await height()).toBe(before);
    const good = { type: 'traineeatlas:height', id: 'fylke/34-innlandet', height: 512 };
    await frame.evaluate((sent) => parent.postMessage(sent, '*'), good);
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height === '512px');
    await close();
  });

  test('nor one of a frame that has gone to another origin', async () => {
    const { page, close } = await visit(KINDS.county, PHONE, { live: true }, true);
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    const before = await page.evaluate(() => document.querySelector('iframe')?.style.height);
    const elsewhere = host.address;
    const inner = page.frames().find((each) => each.parentFrame() !== null);
    await inner?.goto(elsewhere);
    const data = { type: 'traineeatlas:height', id: 'fylke/34-innlandet', height: 512 };
    await inner?.evaluate((sent) => parent.postMessage(sent, '*'), data);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await page.evaluate(() => document.querySelector('iframe')?.style.height)).toBe(before);
    await close();
  });
});
