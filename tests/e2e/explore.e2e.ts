import { describe, expect, test } from 'vitest';
import { grouped, RESIDENTS_YEAR } from './figures.ts';
import {
  ALL_SAID,
  BARDU,
  fillOf,
  GAPS,
  KAUTOKEINO,
  LEFT,
  live,
  LONG_TEST,
  placeOf,
  search,
  seenAt,
  sentence,
  SLOWLY,
  swatchOf,
  text,
  useExplorers,
  VERY_SLOWLY,
} from './explore-page.ts';
import { bytesOf } from './site.ts';

const { open } = useExplorers();

describe('the explorer, driven with the mouse', () => {
  test(
    'filters combine: sentence, address, map, table and legend say the same',
    async () => {
      const { page, expectQuiet } = await open('utforsk/', { alive: true });
      expect(await sentence(page)).toBe(ALL_SAID);
      await live(page);
      await page.click('.explore-filters > summary');
      await page.check('input[name="klasse"][value="5"]');
      await page.check('input[name="klasse"][value="6"]');
      await page.click('.explore-filters summary:has-text("Fylke")');
      await page.check('input[name="fylke"][value="18"]');
      await page.check('input[name="fylke"][value="55"]');
      await page.selectOption('select[name="dekket"]', 'nei');
      await page.selectOption('select[name="grunnlag"]', 'nevnt');
      await expect
        .poll(() => sentence(page), SLOWLY)
        .toBe(
          `${LEFT.count} kommuner i sentralitetsklasse 5–6 i Nordland og Troms uten ordning, også når nevnte områder regnes med, ${grouped(LEFT.people)} innbyggere (${RESIDENTS_YEAR}).`,
        );
      expect(await search(page)).toBe(GAPS);
      expect(await page.locator('tbody tr:visible').count()).toBe(LEFT.count);
      expect(await text(page, '.explore-legend li[data-look="c-gap"] .count')).toBe(
        String(LEFT.count),
      );
      const [gap, faded] = [await fillOf(page, BARDU), await fillOf(page, KAUTOKEINO)];
      expect(gap).toBe(await swatchOf(page, 'c-gap'));
      expect(faded).not.toBe(gap);
      await page.evaluate(() => scrollTo(0, 0));
      await expect
        .poll(async () => seenAt(page, await placeOf(page, BARDU)), VERY_SLOWLY)
        .toBe(gap);
      await expect
        .poll(async () => seenAt(page, await placeOf(page, KAUTOKEINO)), VERY_SLOWLY)
        .toBe(faded);
      expectQuiet();
    },
    LONG_TEST,
  );

  test('pointing at a class of the legend shows where it is; an area shows its class', async () => {
    const { page } = await open('utforsk/?mal=folketall', { alive: true });
    const before = await fillOf(page, BARDU);
    await page.hover('.explore-legend li[data-look="q4"] button');
    await expect.poll(() => fillOf(page, BARDU), SLOWLY).not.toBe(before);
    expect(await fillOf(page, '0301')).toBe(await swatchOf(page, 'q4'));
    await page.mouse.move(0, 0);
    await expect.poll(() => fillOf(page, BARDU), SLOWLY).toBe(before);
    await live(page);
    await page.evaluate(() => scrollTo(0, 0));
    const { x, y } = await placeOf(page, BARDU);
    await page.mouse.move(x, y);
    await page.waitForSelector('.explore-legend li.pointed');
    const pointed = await page.getAttribute('.explore-legend li.pointed', 'data-look');
    expect(await swatchOf(page, pointed ?? '')).toBe(before);
  });

  test('what is seen can be taken along', async () => {
    const { page } = await open(`utforsk/${GAPS}`);
    const files: Record<string, string> = {};
    for (const format of ['csv', 'svg', 'png']) {
      const download = page.waitForEvent('download');
      await page.click(`[data-format="${format}"]`);
      files[format] = (await bytesOf(await download)).toString('latin1');
    }
    const [csv = '', svg = ''] = [files['csv'], files['svg']].map((file) =>
      Buffer.from(file ?? '', 'latin1').toString('utf8'),
    );
    expect(csv.trimEnd().split('\r\n')).toHaveLength(4 + 1 + LEFT.count);
    expect(csv).toContain('Bardu;Troms');
    for (const part of [
      '<title>Dekning</title>',
      `${LEFT.count}\u00a0kommuner i`,
      'Nordlandsforskning',
      'Lest ',
    ])
      expect(svg).toContain(part);
    expect(files['png']?.slice(1, 4)).toBe('PNG');
  });
});
