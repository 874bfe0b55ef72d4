import { describe, expect, test } from 'vitest';
import {
  BARDU,
  fillOf,
  GAPS,
  KAUTOKEINO,
  search,
  sentence,
  SLOWLY,
  swatchOf,
  text,
  useExplorers,
} from './explore-page.ts';

const { open } = useExplorers();

describe('the explorer in three languages', () => {
  test.each([
    [
      '',
      '15 kommuner i sentralitetsklasse 5–6 i Nordland og Troms uten ordning, 53 510 innbyggere (2023).',
    ],
    [
      'nn/',
      '15 kommunar i sentralitetsklasse 5–6 i Nordland og Troms utan ordning, 53 510 innbyggjarar (2023).',
    ],
    [
      'en/',
      '15 municipalities in centrality classes 5–6 in Nordland and Troms without a programme, 53,510 residents (2023).',
    ],
  ])('the same address means the same at /%s', async (prefix, wanted) => {
    const { page, expectQuiet } = await open(`${prefix}utforsk/${GAPS}`);
    await expect.poll(() => sentence(page), SLOWLY).toBe(wanted);
    expect(search(page)).toBe(GAPS);
    expect(await fillOf(page, BARDU)).toBe(await swatchOf(page, 'c-gap'));
    await page.click('.languages a[hreflang="en"]');
    await page.waitForURL(`**/en/utforsk/${GAPS}`);
    expectQuiet();
  });

  test('regions and counties are levels of their own', async () => {
    const { page } = await open('utforsk/?mal=folketall');
    await page.click('.explore-levels a:has-text("Fylker")');
    await expect
      .poll(() => sentence(page), SLOWLY)
      .toBe('Alle 15 fylker, 5 488 984 innbyggere (2023).');
    expect(search(page)).toBe('?mal=folketall');
    expect(await page.locator('.areas a').count()).toBe(15);
    await page.click('.explore-levels a:has-text("BA-regioner")');
    await expect.poll(() => sentence(page), SLOWLY).toMatch(/^Alle 159 BA-regioner/);
  });

  test('an address that is wrong falls back, and says so', async () => {
    const { page } = await open('en/utforsk/?mal=lykke&klasse=9&fylke=18&omrade=x1');
    expect(await text(page, '.explore-notice')).toContain('mal=lykke, klasse=9, omrade=x1');
    expect(search(page)).toBe('?fylke=18');
    expect(await sentence(page)).toMatch(/municipalities in Nordland, /);
    expect(await fillOf(page, KAUTOKEINO)).not.toBe('none');
  });
});
