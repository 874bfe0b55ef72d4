import { describe, expect, test } from 'vitest';
import { search, sentence, SLOWLY, text, useExplorers } from './explore-page.ts';

const { open } = useExplorers();

describe('the explorer, driven by keyboard and touch', () => {
  test('measures, filters and legend are reached and changed by keyboard', async () => {
    const { page, close } = await open('utforsk/');
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
    await close();
  });

  test('a phone of 360 px: nothing sticks out, and every choice is there', async () => {
    const { page, close } = await open('utforsk/?mal=lq-bosted-10-33', { width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.selectOption('select[name="mal"]', 'dekning');
    await expect.poll(() => text(page, '.explore-spread'), SLOWLY).toMatch(/uten ordning/);
    await close();
  });
});
