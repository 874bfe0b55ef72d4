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

  test.each([
    ['', 'Steder i kartet', /^Målselv: Klasse 5–6 uten ordning$/, 'Bardu'],
    ['nn/', 'Stader i kartet', /^Målselv: Klasse 5–6 utan ordning$/, 'Bardu'],
    ['en/', 'Places on the map', /^Målselv: .+ without a programme$/i, 'Bardu'],
  ])('at /%s areas are a list in step with the map', async (prefix, name, spoken, typed) => {
    const { page, expectQuiet } = await open(`${prefix}utforsk/${GAPS}`);
    const list = page.getByRole('listbox', { name });
    expect(await list.getByRole('option').count()).toBe(LEFT.count);
    await tabInto(page);
    await page.keyboard.type(typed);
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
    expect(search(page)).toBe(`${GAPS}&omrade=${MÅLSELV}`);
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

  test('a letter again and again walks through the names, the Sámi ones too', async () => {
    const { page } = await open('utforsk/?fylke=56');
    await tabInto(page);
    const seen: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('k');
      seen.push((await page.locator(':focus').getAttribute('aria-label')) ?? '');
    }
    expect(seen.every((words) => / - K|^K/.test(words))).toBe(true);
    // Finnmark has two: Karasjok and Kautokeino; after the last comes the first again.
    expect(new Set(seen).size).toBe(2);
    expect(seen[2]).toBe(seen[0]);
  });

  test('Esc lets go of the area wherever the focus is, but first closes a list', async () => {
    const { page } = await open(`utforsk/?omrade=${BARDU}`);
    expect(await text(page, 'output.map-readout')).toMatch(/^Bardu: /);
    await page.focus('#search');
    await page.keyboard.type('Bodø');
    await page.waitForSelector('area-search [role=option]');
    await page.keyboard.press('Escape');
    expect(search(page)).toBe(`?omrade=${BARDU}`);
    await page.focus('select[name="mal"]');
    await page.keyboard.press('Escape');
    await expect.poll(() => search(page)).toBe('');
    expect(await text(page, 'output.map-readout')).toBe('');
    await page.goBack();
    await expect.poll(() => text(page, 'output.map-readout')).toMatch(/^Bardu: /);
    await page.focus('output.map-readout button');
    await page.keyboard.press('Escape');
    await expect.poll(() => search(page)).toBe('');
    expect(await focused(page)).toBe(BARDU);
  });

  test('what is said of a change is said politely', async () => {
    const { page } = await open('utforsk/');
    const polite = '[aria-live="polite"], output, [role=status]';
    for (const place of ['.explore-sentence', '.explore-spread', '.map-readout'])
      expect(await page.$eval(place, (each, to) => each.closest(to) !== null, polite)).toBe(true);
    expect(
      await page.getByRole('button', { name: /^Klasse 5–6 uten .*: 117 kommuner$/ }).count(),
    ).toBe(1);
  });

  test('the slash goes to the search, also from a list of the explorer', async () => {
    const { page } = await open('en/utforsk/');
    await page.focus('select[name="mal"]');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('Hero');
    await page.waitForSelector('area-search [role=option]');
    expect(await page.inputValue('#search')).toBe('Hero');
  });
});
