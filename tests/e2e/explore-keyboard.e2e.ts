import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { BARDU, GAPS, LEFT, search, sentence, SLOWLY, text, useExplorers } from './explore-page.ts';

const { open } = useExplorers();

const MÅLSELV = '5418';
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);

/** Into the map as one comes to it: with the tab key from the last control before it. */
async function tabInto(page: Page): Promise<void> {
  await page.focus('.explore-filters > summary');
  await page.$eval('.explore-filters', (filters) => filters.removeAttribute('open'));
  await page.keyboard.press('Tab');
  expect(await focused(page)).not.toBeNull();
}

describe('the explorer, driven by keyboard', () => {
  test('measures, filters and legend are reached and changed by keyboard', async () => {
    const { page } = await open('utforsk/');
    await page.focus('select[name="mal"]');
    await page.keyboard.press('End');
    await expect.poll(() => search(page), SLOWLY).toBe('?mal=sentralitet');
    await page.focus('.explore-filters > summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => search(page), SLOWLY).toBe('?mal=sentralitet&klasse=1');
    await expect.poll(() => sentence(page), SLOWLY).toMatch(/kommuner i sentralitetsklasse 1,/);
    await page.focus('.explore-legend li:last-child button');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('.explore-legend li:last-child button', 'aria-pressed')).toBe(
      'true',
    );
  });

  test('areas are a list in step with the map', async () => {
    const spoken = /^Målselv: Klasse 5–6 utan ordning, ikkje nemnd$/;
    const { page, expectQuiet } = await open(`nn/utforsk/${GAPS}`);
    const list = page.getByRole('listbox', { name: 'Stader i kartet' });
    expect(await list.getByRole('option').count()).toBe(LEFT.count);
    await tabInto(page);
    await page.keyboard.type('Bardu');
    await expect.poll(() => focused(page)).toBe(BARDU);
    // Målselv lies north of Bardu; what the filters leave out is stepped over.
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(MÅLSELV);
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(spoken);
    expect(await page.locator('.explore-legend li.pointed').getAttribute('data-look')).toBe(
      'c-gap',
    );
    await page.keyboard.press('Space');
    expect(await list.locator('[aria-selected="true"]').getAttribute('data-id')).toBe(MÅLSELV);
    expect(await search(page)).toBe(`${GAPS}&omrade=${MÅLSELV}`);
    expect(await text(page, 'output.map-readout > span')).toMatch(spoken);
    expect(await page.locator('tr.selected').getAttribute('data-id')).toBe(MÅLSELV);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toMatch(/utforsk\/$/);
    await page.keyboard.press('Home');
    const first = await focused(page);
    await page.keyboard.press('End');
    const codes = await list
      .getByRole('option')
      .evaluateAll((options) => options.map((each) => each.getAttribute('data-id')));
    expect([first, await focused(page)]).toEqual([codes[0], codes.at(-1)]);
    expectQuiet();
  });
});
