import { describe, expect, test } from 'vitest';
import { search, SLOWLY, text, useExplorers } from './explore-page.ts';

const { address, blank } = useExplorers();

describe('places side by side', () => {
  test('are chosen by keyboard, told in words, shared and taken away', async () => {
    const { page, expectQuiet, close } = await blank();
    await page.goto(address('utforsk/sammenlign/?steder=1804,0000'));
    await page.waitForSelector('area-comparison[data-state]');
    expect(await text(page, '.explore-notice')).toContain('steder=0000');
    expect(search(page)).toBe('?steder=1804');
    await page.focus('.compare-form select');
    await page.keyboard.type('Tromsø');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page), SLOWLY).toBe('?steder=1804,5401');
    expect(await text(page, '.compare-sentence')).toMatch(
      /^Bodø og Tromsø.* skiller seg mest i .+ og er likest i /,
    );
    expect(await page.locator('.compare-table thead th').count()).toBe(3);
    await page.click('.compare-alike tbody tr:first-child button');
    await expect.poll(() => page.locator('.compare-places li').count(), SLOWLY).toBe(3);
    await page.click('.languages a[hreflang="en"]');
    await page.waitForSelector('area-comparison[data-state]');
    await expect.poll(() => text(page, '.compare-sentence'), SLOWLY).toMatch(/ differ most in /);
    await page.click('.compare-places li:first-child button');
    await expect.poll(() => page.locator('.compare-places li').count(), SLOWLY).toBe(2);
    expectQuiet();
    await close();
  });
});
