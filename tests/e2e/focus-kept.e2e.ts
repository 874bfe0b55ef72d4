import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spareData, stageOf, untilLive } from './map-page.ts';
import { PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** What has the focus, in few words; `BODY` when it is lost. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('data-id') ?? element?.textContent.trim() ?? 'nothing';
  });
const isLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);

async function still(path: string): Promise<{ page: Page }> {
  const opened = await site.open(path, {}, spareData);
  await opened.page.waitForSelector('atlas-map[data-state]');
  return opened;
}

describe('the focus is never lost', () => {
  test('when a map wakes under it', async () => {
    const { page } = await still(PAGES.coverage);
    await page.locator('.areas a[data-id="5430"]').focus();
    await stageOf(page).hover();
    await untilLive(page);
    expect(await focused(page)).toBe('5430');
  });

  test('when a choice is undone by a button that goes with it', async () => {
    const { page } = await still(`${PAGES.coverage}?omrade=5430`);
    await page.getByRole('button', { name: 'Fjern valget' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.map-readout').innerText()).toBe('');
    expect(await focused(page)).toBe('5430');
  });

  test('when a table is sorted, and when it is filtered', async () => {
    const { page } = await still(PAGES.coverage);
    const head = page.locator('th[data-type] > button').first();
    await head.focus();
    await page.keyboard.press('Enter');
    const name = await head.innerText();
    expect(await focused(page)).toBe(name.trim());
    await page.locator('.table-filter input').focus();
    await page.keyboard.type('nes');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  test('when the list of gaps is narrowed, and all of it is taken back', async () => {
    const { page } = await still(PAGES.gaps);
    await page.locator('.table-filters > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await isLost(page)).toBe(false);
  });

  test('when finer borders that did not come are asked for again', async () => {
    const { page } = await site.blank();
    await page.route(/maps\/municipalities\.json/, (route) => route.abort());
    await page.goto(site.at(PAGES.front));
    await stageOf(page).scrollIntoViewIfNeeded();
    await untilLive(page);
    await page.getByRole('button', { name: 'Zoom inn' }).click();
    await page.locator('.map-message button').focus();
    await page.unroute(/maps\/municipalities\.json/);
    await page.keyboard.press('Enter');
    await page.locator('.map-message').waitFor({ state: 'hidden' });
    expect(await isLost(page)).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

describe('what changes is told to who does not see it', () => {
  test('an area that is chosen in the map', async () => {
    const { page } = await still(PAGES.coverage);
    const readout = page.locator('output.map-readout');
    // A region that is there before its words is one that screen readers tell of.
    expect(await readout.getAttribute('hidden')).toBeNull();
    expect(await readout.textContent()).toBe('');
    await page.locator('.areas a[data-id="5430"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readout.innerText()).toContain('Kautokeino');
  });

  test('how many rows a filter leaves, and which way a column is sorted', async () => {
    const { page } = await still(PAGES.coverage);
    const status = page.locator('sortable-table output').first();
    expect(await status.innerText()).toBe('');
    await page.locator('.table-filter input').fill('nes');
    expect(await status.innerText()).toMatch(/^\d+ av 356/);
    const head = page.locator('th[data-type]').first();
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
  });

  test('how many places a search finds, and which one the arrows are at', async () => {
    const { page } = await site.open(PAGES.methods, {}, spareData);
    await page.locator('#search').fill('herøy');
    await page.waitForSelector('[role="option"]');
    await expect.poll(() => page.locator('.search-status').innerText()).toMatch(/\d/);
    expect(await page.locator('#search').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await page.locator('#search').getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.locator('#search').getAttribute('aria-expanded')).toBe('false');
  });
});
