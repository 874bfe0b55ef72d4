import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { firefoxPage, installedFirefox, launchFirefox } from './firefox.ts';
import { leaksIn, MORE_PAGES, PAGES } from './pages.ts';

const executable = installedFirefox();
const NAME =
  executable === undefined
    ? 'Firefox: left out, since none is installed here and FIREFOX_PATH names none'
    : 'in Firefox';

describe.skipIf(executable === undefined)(NAME, () => {
  const address = inject('site');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchFirefox(executable!);
  });
  afterAll(() => browser.close());

  /** Opens a page, does something there, and fails if the page logged, threw or asked elsewhere. */
  async function quietly(
    path: string,
    act: (page: Page) => Promise<unknown>,
    size?: { readonly width: number; readonly height: number },
  ): Promise<void> {
    const { page, faults } = await firefoxPage(browser, address, size);
    await page.goto(new URL(path, address).href);
    await act(page);
    expect(faults).toEqual([]);
    await page.close();
  }
  const words = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText);

  test.each(Object.entries({ ...PAGES, ...MORE_PAGES }))(
    '%s is whole, quiet and no wider than a phone',
    async (_name, path) => {
      await quietly(
        path,
        async (page) => {
          expect(await words(page, 'h1')).not.toBe('');
          expect(leaksIn(await words(page, 'body'), 'nb')).toEqual([]);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect(sideways).toBeLessThanOrEqual(0);
        },
        { width: 360, height: 740 },
      );
    },
  );

  test.each([PAGES.front, PAGES.municipality])(
    'the map of «%s» is drawn, then comes alive or says why not',
    async (path) => {
      await quietly(path, async (page) => {
        const fills = await page.$$eval('.map-stage .areas path', (paths) =>
          paths.map((each) => getComputedStyle(each).fill),
        );
        expect(fills.length).toBeGreaterThan(5);
        expect(new Set(fills).size).toBeGreaterThan(1);
        await page.$eval('.map-stage', (stage) => stage.scrollIntoView());
        await page.hover('.map-stage');
        await page.waitForSelector('atlas-map:is([data-state="live"], [data-state="failed"])', {
          timeout: 60_000,
        });
        const state = await page.$eval('atlas-map', (map) => map.getAttribute('data-state'));
        if (state === 'failed')
          expect(await words(page, '.map-message')).toContain('Nettleseren kan ikke vise');
        const opacity = await page.$eval(
          '.map-stage > svg',
          (svg) => getComputedStyle(svg).opacity,
        );
        if (state === 'failed') expect(opacity).toBe('1');
      });
    },
  );

  test('an area is chosen with the keyboard, and is told', async () => {
    await quietly(PAGES.coverage, async (page) => {
      await page.waitForSelector('atlas-map[data-state]');
      await page.$eval('.areas a[data-id="5430"]', (area) => area.focus());
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.search.includes('5430'));
      expect(await words(page, '.map-readout')).toContain('Kautokeino');
    });
  });

  test('the search finds a place and goes there', async () => {
    await quietly(PAGES.methods, async (page) => {
      await page.type('#search', 'overhalla');
      await page.waitForSelector('[role="option"]');
      await page.keyboard.press('ArrowDown');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(await words(page, 'h1')).toBe('Overhalla');
    });
  });

  test('the explorer answers a filter, and the address keeps it', async () => {
    await quietly(MORE_PAGES.explorer, async (page) => {
      await page.waitForSelector('atlas-explorer[data-state]');
      const before = await words(page, '.explore-sentence');
      await page.select('select[name="mal"]', 'lq-bosted-10-33');
      await page.waitForSelector('atlas-explorer[data-state="?mal=lq-bosted-10-33"]');
      await page.$eval('input[name="klasse"][value="6"]', (box) => (box as HTMLElement).click());
      await page.waitForSelector('atlas-explorer[data-state$="&klasse=6"]');
      expect(new URL(page.url()).search).toBe('?mal=lq-bosted-10-33&klasse=6');
      expect(await words(page, '.explore-sentence')).not.toBe(before);
    });
  });

  test('a table is sorted by its heads', async () => {
    await quietly(PAGES.coverage, async (page) => {
      await page.waitForSelector('#tabell th button, th[data-type] > button');
      await page.$eval('th[data-type] > button', (button) => (button as HTMLElement).click());
      expect(await page.$eval('th[data-type]', (head) => head.getAttribute('aria-sort'))).toBe(
        'ascending',
      );
    });
  });

  test('the planner counts a plan, and the flows of a place are drawn', async () => {
    await quietly(`${PAGES.planner}?ordning=trainee-namdal`, async (page) => {
      await page.waitForSelector('atlas-planner[data-state="ready"]', { timeout: 60_000 });
      expect(await words(page, '.plan-sentence')).toMatch(/\d/);
    });
    await quietly(MORE_PAGES.flows, async (page) => {
      await page.waitForSelector('commuting-flows[data-state]');
      expect((await page.$$('.flow')).length).toBeGreaterThan(5);
    });
  });

  test('a live embed shows its map and figures', async () => {
    await quietly(MORE_PAGES.liveEmbed, async (page) => {
      await page.waitForSelector('atlas-map .areas path');
      expect(await words(page, 'h1')).not.toBe('');
    });
  });
});
