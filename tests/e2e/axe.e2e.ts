import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spareData, stageOf, untilLive } from './map-page.ts';
import { ALL_LANGUAGES, LANGUAGES, PAGES, type Language } from './pages.ts';
import type { View } from './site.ts';
import { useSite } from './use-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 at levels A and AA, and what the makers of axe hold to be good practice. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** The pages that are shown in words and maps beside those of every type. */
const MORE = {
  explorer: 'utforsk/',
  flows: 'utforsk/strommer/?omrade=1804',
  comparison: 'utforsk/sammenlign/?steder=1804,5401',
  downloads: 'nedlasting/',
  recomputed: 'rapporten-etterregnet/',
  embed: 'embed/kommune/5047-overhalla/',
  liveEmbed: 'embed/levende/dekning/',
} as const;
const ALL = { ...PAGES, ...MORE };

const site = useSite();

const at = (language: Language, path: string): string => site.at(LANGUAGES[language] + path);

/** What axe finds against a page, a line each: the rule, how many, and the first element. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(
        rules,
      ),
    RULES,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160) ?? ''} – ${nodes[0]?.failureSummary?.replace(/\s+/g, ' ').slice(0, 260) ?? ''}`,
  );
}

async function visit(language: Language, path: string, view: View = {}) {
  const opened = await site.blank(view);
  await spareData(opened.page);
  await opened.page.goto(at(language, path));
  return opened;
}

describe.each(ALL_LANGUAGES)('axe finds nothing against a page in %s', (language) => {
  test.each(Object.entries(ALL))('%s, light and dark', async (_name, path) => {
    const { page, close } = await visit(language, path);
    const light = await violations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await violations(page);
    expect({ light, dark }).toEqual({ light: [], dark: [] });
    await close();
  });
});

test('axe would tell of a picture without words and of grey on grey', async () => {
  const { page, close } = await visit('nb', PAGES.methods);
  await page.evaluate(() => {
    const grey = document.createElement('p');
    grey.textContent = 'Grått';
    Object.assign(grey.style, { color: '#999999', background: '#aaaaaa' });
    document.querySelector('main')?.append(document.createElement('img'), grey);
  });
  const found = (await violations(page)).map((line) => line.split(' ')[0]);
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
  await close();
});

describe('axe finds nothing against what opens', () => {
  test.each(['light', 'dark'] as const)('the search, in %s', async (colorScheme) => {
    const { page, close } = await visit('nb', PAGES.methods, { colorScheme });
    await page.keyboard.press('/');
    await page.keyboard.type('herøy');
    await page.waitForSelector('[role="option"]');
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('the embed dialog, in %s', async (colorScheme) => {
    const { page, close } = await visit('nb', PAGES.municipality, { colorScheme });
    await page.locator('embed-code button').first().click();
    await page.waitForSelector('dialog[open]');
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)(
    'a living map with an area chosen, in %s',
    async (colorScheme) => {
      const { page, close } = await site.blank({ colorScheme });
      await page.goto(`${at('nb', PAGES.coverage)}?valgt=5047`);
      await stageOf(page).scrollIntoViewIfNeeded();
      await untilLive(page);
      expect(await violations(page)).toEqual([]);
      await close();
    },
  );

  test.each([
    ['a county', PAGES.county],
    ['a region', PAGES.region],
    ['a municipality', PAGES.municipality],
    ['a programme', PAGES.programme],
    ['the planner', `${PAGES.planner}?ordning=trainee-namdal`],
    ['the comparison', MORE.comparison],
    ['the report recomputed', MORE.recomputed],
  ])('%s where a screen is 320 px wide', async (_name, path) => {
    const { page, close } = await visit('nb', path, { width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
