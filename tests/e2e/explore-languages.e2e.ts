import { describe, expect, test } from 'vitest';
import { grouped, residents, RESIDENTS_YEAR } from './figures.ts';
import {
  BARDU,
  fillOf,
  GAPS,
  LEFT,
  search,
  sentence,
  SLOWLY,
  swatchOf,
  useExplorers,
} from './explore-page.ts';

const { open } = useExplorers();
const PEOPLE = grouped(LEFT.people);

describe('the explorer in three languages', () => {
  test.each([
    [
      '',
      `${LEFT.count} kommuner i sentralitetsklasse 5–6 i Nordland og Troms uten ordning, også når nevnte områder regnes med, ${PEOPLE} innbyggere (${RESIDENTS_YEAR}).`,
    ],
    [
      'nn/',
      `${LEFT.count} kommunar i sentralitetsklasse 5–6 i Nordland og Troms utan ordning, òg når nemnde område er rekna med, ${PEOPLE} innbyggjarar (${RESIDENTS_YEAR}).`,
    ],
    [
      'en/',
      `${LEFT.count} municipalities in centrality classes 5–6 in Nordland and Troms without a programme, even counting named areas, ${grouped(LEFT.people, ',')} residents (${RESIDENTS_YEAR}).`,
    ],
  ])('the same address means the same at /%s', async (prefix, wanted) => {
    const { page, expectQuiet } = await open(`${prefix}utforsk/${GAPS}`);
    await expect.poll(() => sentence(page), SLOWLY).toBe(wanted);
    expect(await search(page)).toBe(GAPS);
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
      .toBe(`Alle 15 fylker, ${grouped(residents().people)} innbyggere (${RESIDENTS_YEAR}).`);
    expect(await search(page)).toBe('?mal=folketall');
    expect(await page.locator('.areas a').count()).toBe(15);
    await page.click('.explore-levels a:has-text("BA-regioner")');
    await expect.poll(() => sentence(page), SLOWLY).toMatch(/^Alle 159 BA-regioner/);
  });
});
