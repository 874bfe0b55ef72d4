import { describe, expect, test } from 'vitest';
import { spareData } from './map-page.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true } as const;

describe('the front page on a phone', () => {
  test.each(['', 'nn/', 'en/'])(
    '/%s: what a programme is, the number, the search and the first squares are on the first screen',
    async (path) => {
      const { page } = await site.open(path, PHONE, spareData);
      const seen = ['.answer > p', '.answer > details', '#search', '.lead strong', '.squares svg'];
      for (const selector of seen) {
        const box = await page.locator(selector).filter({ visible: true }).first().boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), selector).toBeLessThan(PHONE.height);
      }
    },
  );

  test('a finger on a row of squares gets the county, not the square it cannot hit', async () => {
    const { page } = await site.open('', PHONE, spareData);
    await page.locator('.squares tbody tr').first().scrollIntoViewIfNeeded();
    const box = await page.locator('.squares svg').first().boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 30, (box?.y ?? 0) + 5);
    await page.waitForURL('**/fylke/56-*/');
  });
});

describe('the front page without a script', () => {
  test.each([
    [0, 'Nordland', '**/fylke/18-nordland/'],
    [1, 'Trainee Namdal', '**/ordning/trainee-namdal/'],
  ])('door %d opens, and leads to %s', async (at, name, url) => {
    const { page } = await site.open('', { javaScriptEnabled: false });
    const door = page.locator('.doors details').nth(at);
    const link = door.getByRole('link', { name, exact: true });
    expect(await link.isVisible()).toBe(false);
    await door.locator('summary').click();
    await link.click();
    await page.waitForURL(url);
  });

  test('a square is named when pointed at, leads to its municipality, and is no stop of the Tab key', async () => {
    const { page } = await site.open('', { javaScriptEnabled: false });
    const square = page.locator('.squares a[data-id="5432"]');
    expect(await square.locator('title').textContent()).toMatch(/^Loppa: ./);
    expect(await square.getAttribute('tabindex')).toBe('-1');
    await square.click();
    await page.waitForURL('**/kommune/5432-loppa/');
  });

  test('what the survey’s figure holds for is a tap away, and its table another', async () => {
    const { page } = await site.open('', { javaScriptEnabled: false });
    const caveat = page.locator('.answer > details');
    await caveat.locator('summary').click();
    expect(await caveat.locator('p').innerText()).toContain('ikke et tilfeldig utvalg');
    await caveat.getByRole('link').click();
    await page.waitForURL('**/undersokelser/#tabell-8');
    expect(await page.locator('#tabell-8').innerText()).toContain('Fikk du tilbud om jobb');
  });
});
