import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spareData } from './map-page.ts';
import { MORE_PAGES, PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const ALL = Object.entries({ ...PAGES, ...MORE_PAGES });

/** What still moves, by tag and class. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lasts = (durations: string): boolean =>
      durations.split(',').some((each) => parseFloat(each) > 0);
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } =
          getComputedStyle(element);
        const animated = animationName !== 'none' && lasts(animationDuration);
        return lasts(transitionDuration) || animated || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
  });

/**
 * Where the eye would not follow the markup: what style sheets put elsewhere than it stands, and
 * stops of the Tab key with a number of their own.
 */
const disordered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // What is out of sight and therefore not laid out yet has no place.
    const whole = new CSSStyleSheet();
    whole.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(whole);
    const main = document.querySelector('main') ?? document.body;
    const faults = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { order, flexDirection, flexWrap, gridAutoFlow } = getComputedStyle(element);
        const turned = /reverse/.test(flexDirection + flexWrap) || gridAutoFlow.includes('dense');
        return order !== '0' || turned || element.tabIndex > 0;
      })
      .map((element) => `${element.tagName} is turned or numbered`);
    let last = -Infinity;
    for (const block of main.querySelectorAll<HTMLElement>('h1, h2, h3, p, figure, table, form')) {
      if (!block.checkVisibility() || block.closest('dialog, .visually-hidden, .map-stage'))
        continue;
      const { position, clipPath } = getComputedStyle(block);
      if (position !== 'static' || clipPath !== 'none') continue;
      const { top } = block.getBoundingClientRect();
      if (top < last - 4)
        faults.push(`«${block.textContent.trim().slice(0, 40)}» stands above what it follows`);
      last = Math.max(last, top);
    }
    return faults;
  });

describe('a reader who wants no motion, on a narrow screen', () => {
  test.each(ALL)('has none on %s, and reads in the order of the markup', async (_name, path) => {
    const { page, close } = await site.open(
      path,
      { width: 360, height: 740, reducedMotion: 'reduce' },
      spareData,
    );
    expect(await moving(page)).toEqual([]);
    expect(await disordered(page)).toEqual([]);
    await close();
  });

  test('and what moves, or is turned, would be told of', async () => {
    const { page, close } = await site.open(PAGES.methods, { width: 360, height: 740 });
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.style.transition = 'opacity 1s';
      Object.assign(main.style, { display: 'flex', flexDirection: 'column-reverse' });
    });
    expect(await moving(page)).toEqual(['MAIN ']);
    expect((await disordered(page)).length).toBeGreaterThan(1);
    await close();
  });
});

/** The looks of the areas in the map, and of the swatches that explain them. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const fills = (selector: string): readonly string[] => [
      ...new Set(
        [...document.querySelectorAll(selector)]
          .map((shape) => getComputedStyle(shape).fill)
          // A hatch has its own lines and ground, which are of the page’s colours too.
          .filter((fill) => !fill.startsWith('url')),
      ),
    ];
    return { areas: fills('.areas path'), legend: fills('.legend .swatch rect, .legend rect') };
  });

describe.each(['light', 'dark'] as const)('with colours of the reader’s own, %s', (colorScheme) => {
  test.each([
    ['coverage', PAGES.coverage],
    ['industry', PAGES.industry],
    ['commuting', PAGES.commuting],
    ['gaps', PAGES.gaps],
  ])('the classes of %s keep their colours, in map and legend', async (_name, path) => {
    const { page, close } = await site.open(path, { colorScheme }, spareData);
    const before = await looks(page);
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    const after = await looks(page);
    expect(after.areas.length).toBe(before.areas.length);
    expect(after.areas.length).toBeGreaterThan(2);
    for (const fill of after.areas) expect(after.legend).toContain(fill);
    await close();
  });

  test('buttons have an edge, fields too, and the focus is seen', async () => {
    const { page, close } = await site.open(PAGES.coverage, { colorScheme }, spareData);
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await page.waitForSelector('atlas-map[data-state]');
    const edges = await page.evaluate(() =>
      [...document.querySelectorAll('.map-controls button, embed-code button, #search')]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
          return parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
        }),
    );
    expect(edges.length).toBeGreaterThan(1);
    expect(edges).not.toContain(false);
    await page.locator('#search').focus();
    const outline = await page
      .locator('#search')
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
    await close();
  });
});
