import { describe, expect, test } from 'vitest';
import { residents } from './figures.ts';
import { search, sentence, SLOWLY, text, useExplorers } from './explore-page.ts';

const { open } = useExplorers();
const MEASURE = '?mal=lq-bosted-10-33';

/** The filters that only Norway has much of, as a person sets them: the key it writes, and what the sentence then says. */
describe('each filter of the explorer', () => {
  test.each([
    ['input[name="region"][value="106"]', 'region=106', /i BA-regionen Bodø, /],
    ['input[name="type"][value="liten-sentrum"]', 'type=liten-sentrum', /av typen liten og sentru/],
    ['input[name="ordning"] >> nth=0', /^ordning=[\w-]+$/, /som .+ når/],
  ])('%s', async (box, key, said) => {
    const { page } = await open(`utforsk/${MEASURE}`);
    await page.$$eval('.explore-form details', (all) =>
      all.forEach((each) => each.setAttribute('open', '')),
    );
    await page.check(box);
    await expect.poll(() => sentence(page), SLOWLY).toMatch(said);
    const written = (await search(page)).replace(`${MEASURE}&`, '');
    if (typeof key === 'string') expect(written).toBe(key);
    else expect(written).toMatch(key);
    const shown = await page.locator('tbody tr:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(356);
    expect(
      await page
        .getByRole('listbox', { name: /map|kart/ })
        .getByRole('option')
        .count(),
    ).toBe(shown);
    await page.goBack();
    await expect.poll(() => sentence(page), SLOWLY).toMatch(/^Alle 356 kommuner/);
    expect(await page.isChecked(box)).toBe(false);
  });

  test('coverage and a range of residents; reset takes all away', async () => {
    const { page } = await open('utforsk/');
    await page.click('.explore-filters > summary');
    await page.selectOption('select[name="dekket"]', 'ja');
    const { count } = residents((row) => ['participation', 'stated'].includes(row['coverage']!));
    await expect
      .poll(() => sentence(page), SLOWLY)
      .toMatch(new RegExp(`^${count} kommuner med ordning, `));
    await page.fill('input[name="innbyggere-fra"]', '1000');
    await page.fill('input[name="innbyggere-til"]', '3000');
    await page.press('input[name="innbyggere-til"]', 'Enter');
    await expect.poll(() => sentence(page), SLOWLY).toMatch(/med 1 000–3 000 innbyggere, /);
    expect(await search(page)).toBe('?dekket=ja&innbyggere-fra=1000&innbyggere-til=3000');
    await page.click('.explore-reset');
    await expect.poll(() => sentence(page), SLOWLY).toMatch(/^Alle 356 kommuner/);
    expect(await search(page)).toBe('');
  });
});

describe('a selection of few', () => {
  test.each([
    ['', 'Én kommune i Oslo, ', 'Ingen kommuner i sentralitetsklasse 6 i Oslo.'],
    ['nn/', 'Éin kommune i Oslo, ', 'Ingen kommunar i sentralitetsklasse 6 i Oslo.'],
    ['en/', 'One municipality in Oslo, ', 'No municipalities in centrality class 6 in Oslo.'],
  ])('at /%s one and none are said, not drawn blank', async (prefix, one, none) => {
    const { page, expectQuiet } = await open(`${prefix}utforsk/?fylke=03`);
    expect((await sentence(page)).startsWith(one)).toBe(true);
    expect(
      await page
        .getByRole('listbox', { name: /map|kart/ })
        .getByRole('option')
        .count(),
    ).toBe(1);
    await page.check('input[name="klasse"][value="6"]');
    await expect.poll(() => sentence(page), SLOWLY).toBe(none);
    expect(await page.locator('tbody tr:visible').count()).toBe(0);
    expect(await page.locator('.areas path').count()).toBe(356);
    expect(await text(page, '.explore-legend')).not.toBe('');
    expectQuiet();
  });
});
