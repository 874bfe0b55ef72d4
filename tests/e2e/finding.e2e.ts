import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spareData } from './map-page.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const visit = (path: string) => site.open(path, {}, spareData);

describe('an address with a number', () => {
  test.each([
    ['nn/kommune/1580/', 'nn/kommune/1507-alesund/', 'Ålesund'],
    ['en/kommune/3101/', 'en/kommune/3001-halden/', 'Halden'],
    ['kommune/5612/', 'kommune/5430-guovdageaidnu/', 'Guovdageaidnu - Kautokeino'],
  ] as const)('%s leads to %s', async (from, to, heading) => {
    const { page, expectQuiet } = await visit(from);
    await page.waitForURL(`**/${to}`);
    expect(new URL(page.url()).pathname).toBe(new URL(to, site.address).pathname);
    expect(await page.locator('h1').innerText()).toBe(heading);
    expectQuiet();
  });

  test('with a name that is no longer there is found by its number', async () => {
    const { page } = await visit('kommune/1508-alesund/');
    await page.waitForURL('**/kommune/1507-alesund/');
    expect(await page.locator('h1').innerText()).toBe('Ålesund');
  });

  test('that no municipality had stays at the page that helps', async () => {
    const { page } = await visit('kommune/9999-ingensteds/');
    const answered = page.waitForResponse('**/kommune/9999/');
    await page.reload();
    expect((await answered).status()).toBe(404);
    expect(new URL(page.url()).pathname).toMatch(/\/kommune\/9999-ingensteds\/$/);
    expect(await page.locator('h1').innerText()).not.toBe('');
    const ways = await page
      .locator('main a')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
    const home = new URL(site.address).pathname;
    expect(ways).toEqual([home, `${home}nn/`, `${home}en/`]);
  });
});

const optionsOf = (page: Page): Promise<string[]> => page.locator('[role=option]').allInnerTexts();

async function suggestionsFor(page: Page, typed: string): Promise<string[]> {
  await page.locator('#search').fill('');
  await page.locator('#search').fill(typed);
  await page.waitForSelector('[role=option]');
  return (await optionsOf(page)).map((text) => text.replace(/\s+/g, ' '));
}

describe('the search', () => {
  test('finds old and new numbers, Sámi names, programmes and what is misspelt', async () => {
    const { page, expectQuiet } = await visit('');
    const first: Record<string, string | undefined> = {};
    for (const typed of [
      '1580',
      'Haram',
      'Kautokeino',
      'Guovdageaidnu',
      'tromso',
      'Overhala',
      'Namdal',
      '3101',
      'karasjok',
    ])
      [first[typed]] = await suggestionsFor(page, typed);
    expect(first).toEqual({
      '1580': expect.stringMatching(/^Ålesund kommune .*1580/) as string,
      Haram: expect.stringMatching(/^Ålesund kommune .*Haram/) as string,
      Kautokeino: expect.stringMatching(/^Guovdageaidnu - Kautokeino kommune/) as string,
      Guovdageaidnu: expect.stringMatching(/^Guovdageaidnu - Kautokeino kommune/) as string,
      tromso: expect.stringMatching(/^Tromsø kommune/) as string,
      Overhala: expect.stringMatching(/^Overhalla kommune/) as string,
      Namdal: expect.stringMatching(/^Trainee Namdal traineeordning/) as string,
      '3101': expect.stringMatching(/^Halden kommune/) as string,
      karasjok: expect.stringMatching(/^Kárášjohka - Karasjok kommune/) as string,
    });
    expectQuiet();
  });

  test.each([
    ['Herøy', ['kommune/1515-heroy-more-og-romsdal/', 'kommune/1818-heroy-nordland/']],
    ['Våler', ['kommune/3018-valer-viken/', 'kommune/3419-valer-innlandet/']],
  ] as const)('tells two places named %s apart', async (name, paths) => {
    const { page } = await visit('');
    const found = (await suggestionsFor(page, name)).filter((text) =>
      new RegExp(`^${name} .*kommune`).test(text),
    );
    expect(found).toHaveLength(2);
    expect(new Set(found.map((text) => text.split(' kommune')[0])).size).toBe(2);
    for (const [at, path] of paths.entries()) {
      await page.goto(site.address);
      await suggestionsFor(page, name);
      await page.locator('[role=option]', { hasText: found[at]!.split(' kommune')[0]! }).click();
      await page.waitForURL(`**/${path}`);
      expect(await page.locator('h1').innerText()).toContain(`${name} (`);
    }
  });

  test('leads on from names and numbers of before 2020', async () => {
    const { page, expectQuiet } = await visit('');
    const tysfjord = await suggestionsFor(page, 'Tysfjord');
    expect(tysfjord).toHaveLength(2);
    expect(tysfjord.join('\n')).toMatch(/Narvik kommune · Tysfjord/);
    expect(tysfjord.join('\n')).toMatch(/Hamarøy kommune · Tysfjord/);
    const first: Record<string, string | undefined> = {};
    for (const typed of ['1743', '2011', '0101', 'Lenvik'])
      [first[typed]] = await suggestionsFor(page, typed);
    expect(first).toEqual({
      '1743': expect.stringMatching(/^Høylandet kommune · 1743/) as string,
      '2011': expect.stringMatching(/^Guovdageaidnu - Kautokeino kommune · 2011/) as string,
      '0101': expect.stringMatching(/^Halden kommune · 0101/) as string,
      Lenvik: expect.stringMatching(/^Senja kommune · Lenvik/) as string,
    });
    const counties = await suggestionsFor(page, 'Troms og Finnmark');
    expect(counties.map((text) => /^\S+/.exec(text)?.[0])).toEqual(['Troms', 'Finnmark']);
    expectQuiet();
  });

  test('keeps what nothing matches, and offers the names nearest to it', async () => {
    const { page, expectQuiet } = await visit('');
    const before = page.url();
    const options = await suggestionsFor(page, 'Hoyylandett');
    expect(options.join()).toContain('Høylandet kommune');
    expect(await page.locator('area-search [role=status]').textContent()).toContain('Hoyylandett');
    await page.keyboard.press('Enter');
    expect(await page.locator('#search').inputValue()).toBe('Hoyylandett');
    expect(page.url()).toBe(before);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kommune/*/');
    expectQuiet();
  });

  test('is walked with the keyboard', async () => {
    const { page } = await visit('');
    await page.keyboard.press('/');
    const box = page.getByRole('combobox');
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('Herøy');
    await page.waitForSelector('[role=option]');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    const selected = page.locator('[role=option][aria-selected=true]');
    expect(await selected.getAttribute('id')).toBe(active);
    const name = await selected.locator('span').innerText();
    expect(name).toBe((await page.locator('[role=option] span').allInnerTexts())[1]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kommune/1818-heroy-nordland/');
    expect(await page.locator('h1').innerText()).toBe(name);
  });
});
