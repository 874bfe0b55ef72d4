import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spareData, stageOf, untilLive } from './map-page.ts';
import { PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** What has the focus, in few words; `BODY` when it is lost. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('data-id') ?? element?.textContent.trim() ?? 'nothing';
  });
async function still(path: string): Promise<{ page: Page }> {
  const opened = await site.open(path, {}, spareData);
  await opened.page.waitForSelector('atlas-map[data-state]');
  return opened;
}

describe('the focus is never lost', () => {
  test('when a map wakes under it', async () => {
    const { page } = await still(PAGES.coverage);
    await page.locator('.areas a[data-id="5430"]').focus();
    await stageOf(page).hover();
    await untilLive(page);
    expect(await focused(page)).toBe('5430');
  });
});

describe('what changes is told to who does not see it', () => {
  test('an area that is chosen in the map', async () => {
    const { page } = await still(PAGES.coverage);
    const readout = page.locator('output.map-readout');
    // A region that is there before its words is one that screen readers tell of.
    expect(await readout.getAttribute('hidden')).toBeNull();
    expect(await readout.textContent()).toBe('');
    await page.locator('.areas a[data-id="5430"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readout.innerText()).toContain('Kautokeino');
  });
});

/** Runs in the page: whether the start, middle and end of what has the focus are on top, once painted. */
const uncovered = async (): Promise<{ readonly in: string; readonly seen: boolean }> => {
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const focused = document.activeElement ?? document.body;
  // A link of two lines begins where its first line does.
  const { left = 0, top = 0, width = 0, height = 0 } = focused.getClientRects()[0] ?? {};
  // Whole pixels: in the last part of one, a browser finds what stands behind the link.
  const end = Math.floor(Math.min(width, 40)) - 1;
  const points = [1, end / 2, end];
  return {
    in: `${focused.closest('td, th')?.localName ?? ''} «${focused.textContent}»`,
    seen: points.every((x) => {
      const hit = document.elementFromPoint(left + x, top + height / 2);
      return hit !== null && focused.contains(hit);
    }),
  };
};

/** Steps with a key from stop to stop, and returns those in cells, and those of them that are covered. */
async function stepThrough(page: Page, key: string, steps: number) {
  const stops = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    stops.push(await page.evaluate(uncovered));
  }
  const cells = stops.filter((each) => each.in.startsWith('t'));
  return { cells: cells.length, covered: cells.filter(({ seen }) => !seen) };
}

describe('on a phone what has the focus does not lie under a column that stays', () => {
  test.each([
    ['the gap list', 'hull/', '#tabell tbody tr:nth-child(12) th a'],
    [
      'the table of a comparison',
      'utforsk/sammenlign/?steder=1804,5401,1835,0301,4601,5001',
      '.compare-table thead th:nth-child(7) a',
    ],
  ])('%s, forwards and back', async (_, path, start) => {
    const { page, expectQuiet } = await site.open(path, { width: 390, height: 844 }, spareData);
    const from = page.locator(start).first();
    await from.waitFor();
    await from.focus();
    const back = await stepThrough(page, 'Shift+Tab', 30);
    expect(back.cells).toBeGreaterThan(4);
    expect(back.covered).toEqual([]);
    const forwards = await stepThrough(page, 'Tab', 30);
    expect(forwards.cells).toBeGreaterThan(4);
    expect(forwards.covered).toEqual([]);
    expectQuiet();
  });
});
