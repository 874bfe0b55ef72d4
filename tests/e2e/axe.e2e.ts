import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { spareData, stageOf, untilLive } from './map-page.ts';
import { MORE_PAGES, PAGES } from './pages.ts';
import type { View } from './site.ts';
import { useSite } from './use-site.ts';

/**
 * What opens, and what is laid out otherwise where it is narrow; every page as it stands is asked by
 * `every-page.ts`.
 */
const site = useSite();

async function visit(path: string, view: View = {}) {
  const opened = await site.blank(view);
  await spareData(opened.page);
  await opened.page.goto(site.at(path));
  return opened;
}

/** In light, and then of its colours in the dark. */
async function expectNothing(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, true)).toEqual([]);
}

test('axe finds nothing against a page with all its rows', async () => {
  const { page } = await visit(PAGES.coverage);
  expect(await violations(page)).toEqual([]);
});

describe('axe finds nothing against what opens', () => {
  test('the search', async () => {
    const { page } = await visit(PAGES.methods);
    await page.keyboard.press('/');
    await page.keyboard.type('herøy');
    await page.waitForSelector('[role="option"]');
    await expectNothing(page);
  });

  test('the embed dialog', async () => {
    const { page } = await visit(PAGES.municipality);
    await page.locator('embed-code button').first().click();
    await page.waitForSelector('dialog[open]');
    await expectNothing(page);
  });

  test('a living map with an area chosen', async () => {
    const { page } = await site.blank();
    await page.goto(site.at(`${PAGES.coverage}?omrade=5047`));
    await stageOf(page).scrollIntoViewIfNeeded();
    await untilLive(page);
    await expectNothing(page);
  });

  test.each([
    ['a county', PAGES.county],
    ['a region', PAGES.region],
    ['a municipality', PAGES.municipality],
    ['a programme', PAGES.programme],
    ['the planner', `${PAGES.planner}?ordning=trainee-namdal`],
    ['the comparison', MORE_PAGES.comparison],
    ['the report recomputed', MORE_PAGES.recomputed],
  ])('%s where a screen is 320 px wide', async (_name, path) => {
    const { page } = await visit(path, { width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
  });
});
