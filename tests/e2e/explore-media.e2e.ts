import { describe, expect, test } from 'vitest';
import {
  BARDU,
  fillOf,
  GAPS,
  LEFT,
  live,
  LONG_TEST,
  placeOf,
  seenAt,
  sentence,
  swatchOf,
  useExplorers,
  VERY_SLOWLY,
} from './explore-page.ts';

const { open } = useExplorers();
/** `--c-gap` on paper and in light; on a dark screen it is another rust. */
const GAP_ON_PAPER = 'rgb(191, 76, 28)';

describe('the explorer on paper', () => {
  test.each(['light', 'dark'] as const)(
    'has sentence, map, legend and table, and no controls, from a %s screen',
    async (colorScheme) => {
      const { page } = await open(`utforsk/${GAPS}`, {
        width: 794,
        height: 1100,
        colorScheme,
      });
      await page.emulateMedia({ media: 'print', colorScheme });
      expect(await sentence(page)).toContain(`${LEFT.count} kommuner i sentralitetsklasse 5–6`);
      for (const seen of ['.explore-sentence', '.map-stage > svg', '.explore-legend', 'caption'])
        expect(await page.locator(seen).first().isVisible(), seen).toBe(true);
      for (const gone of ['.explore-form', '.explore-downloads', 'area-search', '.map-controls'])
        expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
      expect(await page.locator('tbody tr:visible').count()).toBe(LEFT.count);
      expect(await fillOf(page, BARDU)).toBe(GAP_ON_PAPER);
      expect(await swatchOf(page, 'c-gap')).toBe(GAP_ON_PAPER);
      expect(await seenAt(page, await placeOf(page, BARDU))).toBe(GAP_ON_PAPER);
      expect(await page.$eval('.explore-source', (each) => getComputedStyle(each).color)).toBe(
        'rgb(90, 95, 94)',
      );
    },
  );

  test(
    'a living map is printed as the still one, with what is chosen now',
    async () => {
      const { page } = await open(`utforsk/${GAPS}`, { alive: true, height: 1100 });
      await live(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.map-canvas').isVisible()).toBe(false);
      await expect
        .poll(async () => seenAt(page, await placeOf(page, BARDU)), VERY_SLOWLY)
        .toBe(GAP_ON_PAPER);
    },
    LONG_TEST,
  );
});

describe('the explorer with reduced motion', () => {
  test(
    'jumps where it else would glide',
    async () => {
      const { page } = await open('utforsk/', { alive: true, reducedMotion: 'reduce' });
      await live(page);
      const [before, after, later] = await page.evaluate(async () => {
        const label = (): string =>
          document.querySelector('.map-labels > g')?.getAttribute('transform') ?? '';
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        const start = label();
        document.querySelector<HTMLButtonElement>('.map-controls button')?.click();
        await frame();
        await frame();
        const soon = label();
        for (let frames = 0; frames < 30; frames += 1) await frame();
        return [start, soon, label()];
      });
      expect(after).not.toBe(before);
      expect(later).toBe(after);
      expect(
        await page.$eval('.map-stage > svg', (svg) => getComputedStyle(svg).transitionDuration),
      ).toBe('0s');
    },
    LONG_TEST,
  );
});
