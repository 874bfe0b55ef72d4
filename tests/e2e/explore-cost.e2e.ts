import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { residents } from './figures.ts';
import { ALL_SAID, sentence, useExplorers } from './explore-page.ts';

const { address, blank, open } = useExplorers();
const GAPS_NOT_NAMED = residents((row) => row['coverage'] === 'gap').count;

describe('what the explorer costs', () => {
  test('one column a view, and a small script', async () => {
    const watched = await blank();
    const { page } = watched;
    const files: string[] = [];
    let script = 0;
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.includes('/explore/')) files.push(pathname.replace(/^.*\/explore\//, ''));
      if (pathname.endsWith('.js') && !pathname.includes('maplibre'))
        void response.body().then((body) => (script += gzipSync(body).length));
    });
    await page.goto(address('utforsk/?mal=folketall'));
    await page.waitForSelector('atlas-explorer[data-state]');
    await page.selectOption('select[name="mal"]', 'sentralitet');
    await page.waitForSelector('atlas-explorer[data-state="?mal=sentralitet"]');
    const level = (name: string): string => `municipality/${name}.json`;
    expect(files).toEqual([level('areas'), level('folketall'), level('sentralitet')]);
    expect(script).toBeGreaterThan(1000);
    expect(script).toBeLessThan(30_000);
  });

  test('without a script: the sentence, the map and the table stand', async () => {
    const { page } = await open('utforsk/', { javaScriptEnabled: false });
    expect(await sentence(page)).toBe(ALL_SAID);
    expect(await page.locator('tbody tr').count()).toBe(356);
    expect(await page.locator('.areas path.c-gap').count()).toBe(GAPS_NOT_NAMED);
    expect(await page.locator('.explore-form').isVisible()).toBe(false);
    expect(await page.locator('.explore-legend li').count()).toBe(5);
  });
});
