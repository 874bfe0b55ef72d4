import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './use-site.ts';

const site = useSite();

const { at } = site;
/** The counts of the legend, top to bottom. */
const counts = async (page: Page): Promise<readonly number[]> =>
  (await page.locator('.legend .count').allTextContents()).map(Number);
/** How many areas the map paints as paper gaps. */
const painted = (page: Page): Promise<number> => page.locator('.areas path.c-paper-gap').count();

describe('a programme leader looks for gaps', () => {
  test('without a script: map, legend and list say the same, and nothing can be moved', async () => {
    const { page, expectQuiet } = await site.blank({ javaScriptEnabled: false });
    await page.goto(at('hull/'));
    const [paper = 0, island = 0, nextDoor = 0, blank = 0] = await counts(page);
    expect(await painted(page)).toBe(paper);
    expect(await page.locator('#tabell tbody tr').count()).toBe(paper + island + nextDoor + blank);
    expect(await page.locator('.gap-limits').isVisible()).toBe(false);
    expectQuiet();
  });

  test('moves a limit: map, legend and rule follow, and the address shows the same', async () => {
    const { page, expectQuiet } = await site.blank();
    await page.goto(at('hull/'));
    const before = await counts(page);
    await page.fill('input[name=toCovered]', '30');
    await expect.poll(() => page.url()).toContain('?papir=30');
    const after = await counts(page);
    expect(after[0]).toBeLessThan(before[0] ?? 0);
    expect(after.reduce((a, b) => a + b, 0)).toBe(before.reduce((a, b) => a + b, 0));
    expect(await painted(page)).toBe(after[0]);
    expect(await page.locator('[data-limit=toCovered]').textContent()).toMatch(/^30/);
    await page.goto(page.url());
    expect(await counts(page)).toEqual(after);
    await page.click('.gap-limits [type=reset]');
    await expect.poll(() => counts(page)).toEqual(before);
    expectQuiet();
  });

  test('goes from the list to Vega, whose page says which programmes are nearest', async () => {
    const { page, expectQuiet } = await site.blank({ javaScriptEnabled: false });
    await page.goto(at('hull/'));
    await page.locator('#tabell tbody th').getByRole('link', { name: 'Vega', exact: true }).click();
    const section = page.locator('section', { has: page.locator('#naermeste') });
    const [nearest] = await section.locator('tbody th').allTextContents();
    expect(nearest?.trim()).toBe('Kandidat Helgeland');
    expectQuiet();
  });

  test('a municipality with documented coverage is not asked which programme is near', async () => {
    const { page } = await site.blank({ javaScriptEnabled: false });
    await page.goto(at('kommune/1804-bodo/'));
    expect(await page.locator('#naermeste').count()).toBe(0);
  });
});
