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
