import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KAUTOKEINO, search, SLOWLY, text, useExplorers } from './explore-page.ts';
import type { View, WatchedPage } from './site.ts';

const { address, blank } = useExplorers();

describe('commuting flows', () => {
  const openFlows = async (path: string, view: View = {}): Promise<WatchedPage> => {
    const watched = await blank(view);
    await watched.page.goto(address(path));
    await watched.page.waitForSelector('commuting-flows[data-state]');
    return watched;
  };
  const flowSentence = (page: Page): Promise<string> => text(page, '.flow-sentence');

  test('the country first; then a place from the list, by direction and size', async () => {
    const { page, expectQuiet, close } = await openFlows('utforsk/strommer/');
    expect(await flowSentence(page)).toMatch(/^Den største strømmen går fra Bærum til Oslo: /);
    const whole = await page.getAttribute('.flow-map', 'viewBox');
    await page.selectOption('select[name="omrade"]', '1804');
    await expect.poll(() => flowSentence(page), SLOWLY).toMatch(/^Fra Bodø pendler /);
    expect(search(page)).toBe('?omrade=1804');
    expect(await page.getAttribute('.flow-map', 'viewBox')).not.toBe(whole);
    await page.selectOption('select[name="retning"]', 'ut');
    await expect.poll(() => search(page)).toBe('?omrade=1804&retning=ut');
    await expect
      .poll(async () => new Set(await page.locator('tbody th').allTextContents()))
      .toEqual(new Set(['Bodø']));
    const many = await page.locator('.flows .flow').count();
    await page.focus('input[name="minst"]');
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.flows .flow').count(), SLOWLY).toBeLessThan(many);
    expect(search(page)).toBe('?omrade=1804&retning=ut&minst=50');
    expect(await page.locator('tbody tr').count()).toBe(await page.locator('.flows .flow').count());
    await page.goBack();
    await expect.poll(() => page.inputValue('select[name="retning"]')).toBe('');
    expectQuiet();
    await close();
  });

  test('a municipality on the map, in English; a region from a shared address', async () => {
    const { page, close } = await openFlows('en/utforsk/strommer/', { width: 1440, height: 1000 });
    await page.click(`.flow-areas a[data-id="${KAUTOKEINO}"]`);
    await expect.poll(() => flowSentence(page), SLOWLY).toMatch(/^From .*Kautokeino, /);
    await page.goto(address('nn/utforsk/strommer/?omrade=005&x=1'));
    await expect.poll(() => flowSentence(page), SLOWLY).toMatch(/blir i eigen BA-region/);
    expect(await text(page, '.explore-notice')).toContain('x=1');
    await close();
  });
});
