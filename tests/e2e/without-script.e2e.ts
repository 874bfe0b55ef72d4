import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newestFolder } from './figures.ts';
import { insideOf, stageOf } from './map-page.ts';
import { PAGES } from './pages.ts';
import { difference, parseColour, photograph } from './picture.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const YEAR = newestFolder('naering/residence/01-03');

const visit = (path: string) => site.open(path, { javaScriptEnabled: false });

/** The colour of an area on the screen, as the legend shows the same class. */
async function expectLegendColour(page: Page, id: string): Promise<void> {
  const { x, y, fill } = await insideOf(page, id);
  const picture = await photograph(stageOf(page));
  expect(difference(picture.at(x, y), parseColour(fill)), `colour of ${id}`).toBeLessThan(4);
  const looks = await page
    .locator('.legend rect')
    .evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
  expect(looks).toContain(fill);
}

describe('the maps without a script', () => {
  test.each([
    ['', ['5430', '3425', '1833']],
    [PAGES.coverage, ['5430', '5044', '1833']],
    [PAGES.commuting, ['5430', '3425', '5044']],
  ] as const)('"%s" is drawn in the colours of its legend', async (path, ids) => {
    const { page, expectQuiet } = await visit(path);
    expect(await page.locator('.areas a').count()).toBe(356);
    const [title] = await page.locator('.map-stage svg > title').allTextContents();
    expect(title).not.toBe('');
    expect(await page.locator('.map-stage svg > desc').textContent()).toMatch(/\d/);
    for (const id of ids) await expectLegendColour(page, id);
    expectQuiet();
  });

  test('different classes have different colours', async () => {
    const { page } = await visit(PAGES.coverage);
    const picture = await photograph(stageOf(page));
    const gap = await insideOf(page, '5430');
    const covered = await insideOf(page, '1833');
    const apart = difference(picture.at(gap.x, gap.y), picture.at(covered.x, covered.y));
    expect(apart).toBeGreaterThan(60);
  });

  test('an area is a link to its page, and says its figure', async () => {
    const { page } = await visit(PAGES.coverage);
    const area = page.locator('.areas a[data-id="5430"]');
    expect(await area.locator('title').textContent()).toMatch(/^Guovdageaidnu - Kautokeino: ./);
    const { x, y } = await insideOf(page, '5430');
    await stageOf(page).click({ position: { x, y } });
    await page.waitForURL('**/kommune/5430-*/');
    expect(await page.locator('h1').innerText()).toBe('Guovdageaidnu - Kautokeino');
  });

  test('the same figures stand in a table, a row for each municipality', async () => {
    const { page } = await visit(PAGES.coverage);
    const rows = page.locator('#tabell tbody tr');
    expect(await rows.count()).toBe(356);
    const row = page.locator('#tabell tr[data-id="1833"]');
    // What is far out of sight is not laid out before it is wanted, so its text is asked for as it stands.
    expect(await row.textContent()).toContain('Rana');
    expect(await row.textContent()).toContain('Kandidat Helgeland');
  });
});

describe('what is chosen without a script', () => {
  test('another industry is a link, and the page says which is shown', async () => {
    const { page } = await visit(PAGES.industry);
    await page.locator('.chooser').getByRole('link', { name: 'Industri' }).click();
    await page.waitForURL(`**/naering/residence/10-33/${YEAR}/`);
    expect(await page.locator('.chooser a[aria-current=page]').first().innerText()).toBe(
      'Industri',
    );
    expect(await page.locator('h1').innerText()).toContain('Industri');
  });

  test('another year is a link', async () => {
    const { page } = await visit(PAGES.commuting);
    await page.locator('.chooser a', { hasText: '2020' }).click();
    await page.waitForURL('**/pendling/commuting-coefficient/2020/');
    expect(await page.locator('.lead').innerText()).toContain('2020');
  });

  test('the search goes to the list of all places', async () => {
    const { page } = await visit('');
    await page.locator('#search').fill('Overhalla');
    await page.locator('#search').press('Enter');
    await page.waitForURL('**/steder/?q=Overhalla');
    await page.locator('main a', { hasText: /^Overhalla$/ }).click();
    await page.waitForURL('**/kommune/5047-overhalla/');
  });
});

/** From the front page to the municipality by links alone, as a newcomer goes. */
async function findOverhalla(language: string, places: string): Promise<Page> {
  const { page } = await visit(language);
  await page.locator('footer a', { hasText: places }).click();
  await page.locator('main a', { hasText: /^Overhalla$/ }).click();
  await page.waitForURL('**/kommune/5047-overhalla/');
  return page;
}

describe('a newcomer who looks for Overhalla without a script', () => {
  test.each([
    ['', 'Alle steder', 'Traineeordninger', 'Kilde'],
    ['en/', 'All places', 'Trainee programmes', 'Source'],
  ] as const)('finds it in "%s"', async (language, places, programmes, source) => {
    const page = await findOverhalla(language, places);
    const reach = page.locator('section', {
      has: page.locator('h2', { hasText: new RegExp(`^${programmes}$`) }),
    });
    expect(await reach.getByRole('link', { name: 'Trainee Namdal' }).count()).toBeGreaterThan(0);
    expect(await page.locator('#naering ~ .table-frame tbody tr').count()).toBeGreaterThan(5);
    expect(await page.locator('#pendling ~ * tbody tr').count()).toBeGreaterThan(5);
    const sections = await page.locator('.sections > section').count();
    const notes = await page.locator('.sections > section:has(p.source)').count();
    expect(notes).toBe(sections);
    expect(await page.locator('p.source').first().innerText()).toMatch(
      new RegExp(`^${source}: .*CC BY 4\\.0`, 's'),
    );
  });
});
