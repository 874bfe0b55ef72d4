import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withoutWebgl } from './explore-page.ts';
import {
  clickArea,
  insideOf,
  saidOf,
  selectedInAddress,
  spareData,
  stageOf,
  untilLive,
  untilStill,
} from './map-page.ts';
import { PAGES, untilReady } from './pages.ts';
import { difference, parseColour, photograph, type Colour, type Picture } from './picture.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const KAUTOKEINO = '5430';

async function visitLive(path: string) {
  const opened = await site.open(path, { reducedMotion: 'reduce' });
  await untilLive(opened.page);
  return opened;
}

/** What map, readout, table and address say is selected. */
const selectionOf = async (page: Page) => ({
  address: await selectedInAddress(page),
  map: await page.locator('.areas a[aria-current=true]').evaluateAll(idsOf),
  table: await page.locator('#tabell tr[aria-current=true]').evaluateAll(idsOf),
  button: await page.locator('#tabell tr:has(.row-pick[aria-pressed=true])').evaluateAll(idsOf),
  readout: (await page.locator('.map-readout').innerText()).trim(),
});

const idsOf = (elements: Element[]): (string | null)[] =>
  elements.map((element) => element.getAttribute('data-id'));

async function expectSelected(page: Page, id: string): Promise<void> {
  const { readout, ...places } = await selectionOf(page);
  expect(places).toEqual({ address: id, map: [id], table: [id], button: [id] });
  expect(readout).toContain(await saidOf(page, id));
}

async function expectNothingSelected(page: Page): Promise<void> {
  expect(await selectionOf(page)).toEqual({
    address: null,
    map: [],
    table: [],
    button: [],
    readout: '',
  });
}

/** Choosing in the map must not take the map away from the reader. */
async function expectMapInView(page: Page): Promise<void> {
  const box = await stageOf(page).boundingBox();
  expect(box?.y).toBeGreaterThan(-100);
}

describe('the selection is one for map, table and address', () => {
  test('a click in the map selects; the address keeps it; back and forward move it', async () => {
    const { page, expectQuiet } = await visitLive(PAGES.commuting);
    await expectNothingSelected(page);
    await clickArea(page, '5430');
    await expectSelected(page, '5430');
    await expectMapInView(page);
    await expectCardBeside(page, '5430');
    await page.getByRole('button', { name: 'Zoom inn' }).click();
    await untilStill(page);
    await expectCardBeside(page, '5430');
    await page.getByRole('button', { name: 'Hele kartet' }).click();
    await untilStill(page);
    await clickArea(page, '3425');
    await expectSelected(page, '3425');
    await page.goBack();
    await expectSelected(page, '5430');
    await page.goBack();
    await expectNothingSelected(page);
    await page.goForward();
    await expectSelected(page, '5430');
    await page.reload();
    await page.waitForSelector('atlas-map[data-state]');
    await expectSelected(page, '5430');
    await untilLive(page);
    await expectSelected(page, '5430');
    await page.getByRole('button', { name: 'Fjern valget' }).click();
    await expectNothingSelected(page);
    expectQuiet();
  });

  test('pointing in the map marks the row in the table, and the other way, where both are seen', async () => {
    const { page } = await visitLive(PAGES.commuting);
    await page.setViewportSize({ width: 1440, height: 3000 });
    await page.getByRole('searchbox', { name: 'Filtrer tabellen' }).fill('au');
    const rows = page.locator('#tabell tbody tr:visible');
    const marked = () => page.locator('#tabell tr.hovered').evaluateAll(idsOf);
    await stageOf(page).hover({ position: await insideOf(page, '5430') });
    await expect.poll(marked, PATIENCE).toEqual(['5430']);
    await rows.first().hover();
    await expect.poll(marked, PATIENCE).toEqual([await rows.first().getAttribute('data-id')]);
  });

  test('pointing shows name and figure; the selected area is outlined on the canvas', async () => {
    const { page } = await visitLive(PAGES.commuting);
    const { x, y } = await insideOf(page, '5430');
    await page.mouse.move(2, 2);
    const before = await photograph(stageOf(page));
    await stageOf(page).hover({ position: { x, y } });
    const said = await saidOf(page, '5430');
    expect(said).toMatch(/^Guovdageaidnu - Kautokeino: ./);
    await expect.poll(() => page.locator('.map-tooltip').innerText(), PATIENCE).toBe(said);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => selectedInAddress(page), PATIENCE).toBe('5430');
    await stageOf(page).scrollIntoViewIfNeeded();
    await page.mouse.move(2, 2);
    expect(await page.locator('.map-tooltip').isVisible()).toBe(false);
    const box = await boxOf(page, '5430');
    await expect
      .poll(async () => changedIn(before, await photograph(stageOf(page)), box), PATIENCE)
      .toBeGreaterThan(40);
    const after = await photograph(stageOf(page));
    expect(difference(before.at(x, y), after.at(x, y))).toBeLessThan(4);
    await page.getByRole('link', { name: 'Mer om Guovdageaidnu - Kautokeino' }).click();
    await page.waitForURL('**/kommune/5430-guovdageaidnu/');
  });
});

/** The card follows its area, as the camera has it: the outline of what is selected is there. */
async function expectCardBeside(page: Page, id: string): Promise<void> {
  const outline = page.locator('.map-overlay > .map-marks > .selected:not(.casing)');
  const { x, y, width, height } = (await outline.boundingBox())!;
  const card = (await page.locator('.map-readout').boundingBox())!;
  const far = distance({ x: x + width / 2, y: y + height / 2 }, card);
  expect(far, `the card of ${id}`).toBeLessThan(Math.max(width, height) + 60);
}

describe('a map of the neighbourhood', () => {
  test('leads to the page of the area that is clicked', async () => {
    const { page } = await visitLive(PAGES.municipality);
    await clickArea(page, '5045');
    await page.waitForURL('**/kommune/5045-*/');
    expect(await page.locator('h1').innerText()).toContain('Grong');
  });
});

describe.each([
  { view: { width: 1440, height: 900 }, near: 60 },
  { view: { width: 390, height: 844, hasTouch: true, isMobile: true }, near: 844 },
])('in a window of $view.width × $view.height', ({ view, near }) => {
  test.each([
    PAGES.front,
    PAGES.coverage,
    PAGES.gaps,
    'utforsk/',
    'planlegg/?ordning=trainee-namdal',
  ])(
    'a touch on the map of /%s is answered where it was, in view, and led on from',
    async (path) => {
      const { page, expectQuiet } = await site.open(path, view, withoutWebgl);
      await untilReady(page);
      const stage = stageOf(page);
      await stage.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const { x, y } = await insideOf(page, KAUTOKEINO);
      const { top, left } = await stage.evaluate((element) => element.getBoundingClientRect());
      const touched = { x: left + x, y: top + y };
      if (view.hasTouch) await page.touchscreen.tap(touched.x, touched.y);
      else await page.mouse.click(touched.x, touched.y);
      const card = page.locator('.map-readout');
      await expect.poll(() => card.innerText(), PATIENCE).toContain('Kautokeino');
      const box = (await card.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(view.height);
      expect(distance(touched, box)).toBeLessThan(near);
      expect(distance(touched, box), 'the place itself is seen').toBeGreaterThan(0);
      expect(await card.innerText()).toContain(await saidOf(page, KAUTOKEINO));
      expect(await page.locator('.map-tooltip:visible').count()).toBe(0);
      expect(await card.getByRole('link').getAttribute('href')).toContain('kommune/5430-');
      await page.keyboard.press('Escape');
      await expect.poll(() => card.innerText()).toBe('');
      expectQuiet();
    },
  );
});

/** Pixels from a point to a box; 0 inside it. */
function distance(
  at: { readonly x: number; readonly y: number },
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): number {
  const along = (point: number, from: number, length: number): number =>
    Math.max(from - point, 0, point - from - length);
  return Math.hypot(along(at.x, box.x, box.width), along(at.y, box.y, box.height));
}

/** Frames are drawn by the processor here, which may be busy. */
const PATIENCE = { timeout: 15_000 };

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an area is on the stage. */
const boxOf = (page: Page, id: string): Promise<Box> =>
  page.locator(`.areas a[data-id="${id}"] path`).evaluate((path) => {
    const { left, right, top, bottom } = path.getBoundingClientRect();
    const stage = path.closest('.map-stage')!.getBoundingClientRect();
    return {
      left: left - stage.left,
      top: top - stage.top,
      right: right - stage.left,
      bottom: bottom - stage.top,
    };
  });

/** Pixels in and at a box that are clearly of another colour than before. */
function changedIn(before: Picture, after: Picture, { left, top, right, bottom }: Box): number {
  let changed = 0;
  for (let x = left - 2; x < right + 2; x += 1)
    for (let y = top - 2; y < bottom + 2; y += 1)
      if (difference(before.at(x, y), after.at(x, y)) > 60) changed += 1;
  return changed;
}

const focusedArea = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);

/** Presses Tab until the focus is in the map, as a reader does; fails after too many. */
async function tabIntoMap(page: Page): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedArea(page)) !== null) return;
  }
  throw new Error('the tab key does not come to the map');
}

describe('the keyboard', () => {
  test('comes to the map, walks to neighbours, selects and lets go', async () => {
    const { page } = await visitLive(PAGES.coverage);
    const before = await photograph(stageOf(page));
    await tabIntoMap(page);
    const first = await focusedArea(page);
    expect(await page.locator('.map-keys').isVisible()).toBe(true);
    await page.keyboard.press('ArrowUp');
    const second = (await focusedArea(page)) ?? '?';
    expect(second).not.toBe(first);
    const [from, to] = [await boxOf(page, first ?? '?'), await boxOf(page, second)];
    expect(to.top + to.bottom).toBeLessThan(from.top + from.bottom);
    expect(to.bottom).toBeGreaterThan(from.top - 40);
    await page.keyboard.press('Enter');
    await expectSelected(page, second);
    await expectMapInView(page);
    await page.keyboard.press('Escape');
    await expectNothingSelected(page);
    expect(await focusedArea(page)).toBe(second);
    await page.keyboard.press('End');
    await expectFocusSeen(page, before);
  });

  test('the map is one stop of the tab key, and a second Enter goes to the page', async () => {
    const { page } = await site.blank();
    await spareData(page);
    await page.goto(site.at(PAGES.coverage));
    await page.waitForSelector('atlas-map[data-state]');
    await tabIntoMap(page);
    await page.keyboard.press('Tab');
    expect(await focusedArea(page)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    const id = await focusedArea(page);
    expect(id).not.toBeNull();
    await page.keyboard.press('Enter');
    await expectSelected(page, id ?? '?');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/kommune/${id ?? '?'}-*/`);
  });
});

/** The area of the keyboard has a line in the colour of the focus, and its name beside it. */
async function expectFocusSeen(page: Page, before: Picture): Promise<void> {
  const id = (await focusedArea(page)) ?? '?';
  expect(await page.locator('.map-tooltip').innerText()).toBe(await saidOf(page, id));
  const focus = await page.evaluate(() => {
    document.body.style.setProperty('outline-color', 'var(--focus)');
    return getComputedStyle(document.body).outlineColor;
  });
  const wanted = parseColour(focus);
  expect(countOf(before, wanted)).toBe(0);
  await expect
    .poll(async () => countOf(await photograph(stageOf(page)), wanted), PATIENCE)
    .toBeGreaterThan(40);
}

/** Pixels of a colour, or mixed with a little of its neighbours'. */
function countOf(picture: Picture, wanted: Colour): number {
  let found = 0;
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1)
      if (difference(picture.at(x, y), wanted) < 50) found += 1;
  return found;
}
