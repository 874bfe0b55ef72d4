import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { download } from './figures.ts';
import { spareData } from './map-page.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** The pages that a reader moves between levels of evidence. */
const MOVED = ['', 'dekning/', 'fylke/18-nordland/', 'region/132-tromso/', 'notat/'] as const;
const LEVELS = ['participation', 'stated', 'area'] as const;

/** The levels of what can be seen of a page. */
const shown = async (page: Page): Promise<readonly string[]> => {
  const seen = page.locator('[data-at]').filter({ visible: true });
  const levels = await seen.evaluateAll((all) => all.map((each) => each.dataset['at'] ?? ''));
  return [...new Set(levels)];
};
const query = (page: Page): Promise<string> => page.evaluate(() => location.search);
const choose = (page: Page, level: string) => page.locator(`#evidence-${level}`).check();

/** The colours of a map, and those that the legend beside it has. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const fills = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((shape) => shape.getClientRects().length > 0)
        .map((shape) => getComputedStyle(shape).fill);
    return {
      areas: [...new Set(fills('.areas path:not(.ctx)'))],
      legend: [...new Set(fills('.legend .swatch rect'))],
    };
  });

describe.each(MOVED)('the switch of /%s', (path) => {
  test('without a script: words, map and legend are of one level, the stated one first', async () => {
    const { page, expectQuiet } = await site.open(path, { javaScriptEnabled: false });
    expect(await shown(page)).toEqual(['stated']);
    for (const level of LEVELS) {
      await choose(page, level);
      expect(await shown(page)).toEqual([level]);
      const { areas, legend } = await colours(page);
      expect(areas.filter((fill) => !legend.includes(fill))).toEqual([]);
    }
    expectQuiet();
  });
});

test('the one number of the front page is that of the open data at each level, and its rows add up to it', async () => {
  const { page } = await site.open('', { javaScriptEnabled: false });
  for (const level of LEVELS) {
    await choose(page, level);
    const without = download('coverage-summary.csv')
      .filter((each) => each['evidence'] === level && each['group_type'] === 'centrality-class')
      .filter((each) => ['5', '6'].includes(each['group'] ?? ''))
      .map((each) => Number(each['municipalities']) - Number(each['covered_municipalities']))
      .reduce((sum, each) => sum + each, 0);
    const lead = await page.locator('.lead').filter({ visible: true }).innerText();
    expect(lead).toContain(`${without} av 209`);
    const rows = await page.locator('.squares td:last-child').allInnerTexts();
    expect(rows.reduce((sum, each) => sum + Number(each), 0)).toBe(without);
    const { squares, legend } = await page.evaluate(() => {
      const fills = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((shape) => shape.getClientRects().length > 0)
          .map((shape) => getComputedStyle(shape).fill);
      return { squares: fills('.squares path'), legend: fills('p.legend:not(.aside) rect') };
    });
    expect(squares).toHaveLength(209);
    expect([...new Set(squares)].toSorted()).toEqual(legend.toSorted());
  }
});

test('with the keyboard: arrows move the level, its ring is seen, and the address keeps it', async () => {
  const { page, expectQuiet } = await site.open('dekning/', {}, spareData);
  await page.waitForLoadState('networkidle');
  await page.locator('#evidence-stated').focus();
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).toEqual(['area']);
  expect(await query(page)).toBe('?grunnlag=nevnt');
  const ring = await page
    .locator('#evidence-area + span')
    .evaluate((label) => getComputedStyle(label).outlineStyle);
  expect(ring).toBe('solid');
  await page.locator('.languages').getByRole('link', { name: 'English' }).click();
  await page.waitForURL((url) => url.href.endsWith('/en/dekning/?grunnlag=nevnt'));
  await expect.poll(() => shown(page)).toEqual(['area']);
  await choose(page, 'stated');
  expect(await query(page)).toBe('');
  expectQuiet();
});

test('in a reader’s own colours what is chosen does not look like the rest', async () => {
  const { page } = await site.open('', { javaScriptEnabled: false });
  await page.emulateMedia({ forcedColors: 'active' });
  const grounds = await page
    .locator('.evidence-switch span')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect(grounds[1]).not.toBe(grounds[0]);
  expect(grounds[2]).toBe(grounds[0]);
});

test('what a reader counts goes along to the gaps and to a brief, and back to the default', async () => {
  const { page, expectQuiet } = await site.open('?grunnlag=nevnt');
  const gaps = page.locator('header').getByRole('link', { name: 'Hull', exact: true });
  await gaps.focus();
  expect(await gaps.getAttribute('href')).toMatch(/\/hull\/omrade\/$/);
  await choose(page, 'stated');
  const brief = page.getByRole('link', { name: 'Notat om hele landet' });
  await brief.focus();
  expect(await brief.getAttribute('href')).toMatch(/\/notat\/$/);
  await choose(page, 'participation');
  await brief.click();
  await page.waitForURL('**/notat/?grunnlag=dokumentert');
  await expect.poll(() => shown(page)).toEqual(['participation']);
  expectQuiet();
});
