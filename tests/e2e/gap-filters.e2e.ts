import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { RESIDENTS_YEAR } from './figures.ts';
import { recordsOf } from '../independent/read-csv.ts';
import { spareData } from './map-page.ts';
import { bytesOf, type View } from './site.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const visit = (path: string, view: View = {}) => site.open(path, view, spareData);

const rows = (page: Page) => page.locator('#tabell tbody tr:visible');
const sentence = (page: Page) => page.locator('.filter-found output').innerText();
const open = (page: Page) => page.locator('.table-filters > summary').click();
const column = (page: Page, key: string) => page.locator(`.table-filters [data-key="${key}"]`);
const query = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));
const names = async (page: Page) =>
  (await rows(page).locator('th > a').allTextContents()).map((text) => text.trim());
/** The figures that a column is sorted by, top to bottom; empty where there is none. */
const figures = (page: Page, key: string) =>
  page.locator('#tabell table').evaluate((table, wanted) => {
    const { tHead, tBodies } = table as HTMLTableElement;
    const heads = [...tHead!.rows[0]!.cells];
    const at = heads.findIndex(({ dataset }) => dataset['key'] === wanted);
    return [...tBodies[0]!.rows]
      .filter((row) => !row.hidden)
      .map((row) => row.cells[at]!.dataset['sort'] ?? row.cells[at]!.textContent.trim());
  }, key);

describe('a programme leader narrows the list of gaps', () => {
  test('by county, by residents and by a word; sentence, map and address follow', async () => {
    const { page, expectQuiet } = await visit('hull/');
    const all = await rows(page).count();
    expect(await sentence(page)).toMatch(new RegExp(`^Alle de ${all} hullene vises, med `));
    await open(page);
    await column(page, 'fylke').getByLabel('Nordland').check();
    expect(await query(page)).toBe('?fylke=18');
    const nordland = await rows(page).count();
    expect(nordland).toBeGreaterThan(5);
    expect(nordland).toBeLessThan(all);
    await column(page, 'innbyggere').getByLabel('Fra').fill('1500');
    expect(await query(page)).toBe('?fylke=18&innbyggere-fra=1500');
    const people = (await figures(page, 'innbyggere')).map(Number);
    expect(people.every((each) => each >= 1500)).toBe(true);
    const sum = people.reduce((total, each) => total + each, 0);
    expect((await sentence(page)).replace(/[\u202f\u00a0]/g, '')).toContain(`${sum}innbyggere`);
    expect(await sentence(page)).toContain(`Fylke: Nordland; Innbyggere ${RESIDENTS_YEAR}: minst`);
    expect(await page.locator('.areas path.c-left-out').count()).toBe(all - people.length);
    await column(page, 'kommune').getByLabel('inneholder').fill('nes');
    expect(await names(page)).toEqual(['Nesna']);
    expect(await sentence(page)).toMatch(/^Ett av de /);
    await page.getByRole('button', { name: 'Nullstill' }).click();
    expect(await rows(page).count()).toBe(all);
    expect(await query(page)).toBe('');
    expect(await page.locator('.areas path.c-left-out').count()).toBe(0);
    expectQuiet();
  });

  test('an address shows the same on another machine and in another language', async () => {
    const asked = '?slag=vegg&km-til=60&ordning=kandidat-helgeland&sorter=km,stigende';
    const { page } = await visit(`hull/${asked}`);
    const before = await names(page);
    expect(before.length).toBeGreaterThan(1);
    const kilometres = (await figures(page, 'km')).map(Number);
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    expect(kilometres.at(-1)).toBeLessThanOrEqual(60);
    expect(await sentence(page)).toContain('lavest først');
    await page.locator('.languages').getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/hull/**');
    expect(await query(page)).toBe(asked);
    expect(await names(page)).toEqual(before);
    expect(await sentence(page)).toContain('lowest first');
    await page.getByRole('link', { name: 'Also areas that are only named' }).click();
    await page.waitForURL('**/en/hull/omrade/**');
    expect(await query(page)).toBe(asked);
  });
});

describe('the whole list of a county', () => {
  test.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])('is what one lands on at $width × $height, and its filter is said', async (size) => {
    const { page, expectQuiet } = await visit('fylke/56-finnmark/notat/', size);
    await page.getByRole('link', { name: 'Hele listen' }).filter({ visible: true }).click();
    await page.waitForURL('**/hull/?fylke=56#tabell');
    await expect.poll(() => rows(page).count(), { timeout: 15_000 }).toBe(16);
    expect(await page.locator('.table-filters').getAttribute('open')).toBeNull();
    expect(await sentence(page)).toContain('Fylke: Finnmark');
    const box = (await rows(page).first().boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    expectQuiet();
  });
});

describe('the list', () => {
  test('is downloaded as it is shown, with numbers, notes and sources', async () => {
    const { page, expectQuiet } = await visit('hull/?fylke=18&klasse=6&sorter=km,stigende');
    const shown = await page
      .locator('#tabell tbody tr:visible')
      .evaluateAll((all) => all.map((row) => row.dataset['id']));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned listen som CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('traineeatlas-hull.csv');
    const text = (await bytesOf(file)).toString('utf8');
    const lines = text.replace('\ufeff', '').split('\r\n');
    const head = lines.findIndex((line) => line.startsWith('Kommunenummer;'));
    const notes = lines.slice(0, head).join('\n');
    expect(notes).toContain('Fylke: Nordland');
    expect(notes).toContain('CC BY 4.0');
    expect(notes).toContain('hull/?fylke=18&klasse=6&sorter=km,stigende');
    const records = recordsOf(lines.slice(head).join('\n'));
    expect(records.map((record) => record['Kommunenummer'])).toEqual(shown);
    const [first] = records;
    expect(first?.['Km til nærmeste dekkede kommune']).toMatch(/^\d+$/);
    expect(first?.['Nærmeste dekkede kommune']).toMatch(/^\p{L}/u);
    expect(first?.[`Innbyggere ${RESIDENTS_YEAR}`]).toMatch(/^\d+$/);
    expectQuiet();
  });

  test('is whole without a script, and says what its order is', async () => {
    const { page } = await visit('hull/?fylke=18', { javaScriptEnabled: false });
    expect(await rows(page).count()).toBeGreaterThan(150);
    expect(
      await page.locator('.table-filters, .filter-actions').locator('visible=true').count(),
    ).toBe(0);
    const people = (await figures(page, 'innbyggere')).map(Number);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    expect(await page.locator('#tabell > p').first().innerText()).toContain(
      'flest innbyggere står først',
    );
  });

  test('is narrowed on a phone with the keyboard, without scrolling sideways', async () => {
    const { page, expectQuiet } = await visit('hull/', { width: 360, height: 740 });
    await page.locator('.table-filters > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('vega');
    expect(await names(page)).toEqual(['Vega']);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBe(0);
    const small = await page
      .locator('.table-filters label, .filter-actions button')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).length);
    expect(small).toBe(0);
    expectQuiet();
  });
});
