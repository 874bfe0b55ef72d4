import { describe, expect, test } from 'vitest';
import { pass, spareData, untilLive } from './map-page.ts';
import { sidewaysOn } from './page-questions.ts';
import { ALL_LANGUAGES, LANGUAGES, leaksIn, PAGES, type Language } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const addressOf = (language: Language, path: string): string =>
  site.at(`${LANGUAGES[language]}${path}`);

/** A phone, on which a page that is too wide shows. */
const PHONE = { width: 360, height: 740 };

test('a language is spoken on its own pages only', async () => {
  const { page } = await site.blank();
  const headings: string[] = [];
  for (const language of ALL_LANGUAGES) {
    await page.goto(addressOf(language, PAGES.coverage));
    headings.push(await page.locator('.lead').filter({ visible: true }).innerText());
  }
  expect(headings[0]).toContain('kommuner');
  expect(headings[1]).toContain('kommunar');
  expect(headings[2]).toContain('municipalities');
});

test('a reader who spares data gets the living map only when pointing at it', async () => {
  const { page } = await site.blank();
  await spareData(page);
  await page.clock.install();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(addressOf('nb', PAGES.municipality));
  await page.waitForSelector('atlas-map[data-state]');
  await pass(page, 60);
  expect(asked.filter((url) => url.includes('maplibre'))).toEqual([]);
  await page.locator('.map-stage').hover();
  await untilLive(page);
  expect(asked.filter((url) => url.includes('maplibre'))).not.toEqual([]);
});

describe('a map that has come alive', () => {
  test.each(['front', 'industry', 'municipality'] as const)(
    'asks no one else on the %s page, and writes no fault',
    async (type) => {
      const { page, expectQuiet } = await site.blank(PHONE);
      await page.goto(addressOf('en', PAGES[type]));
      await page.locator('.map-stage').scrollIntoViewIfNeeded();
      await untilLive(page);
      expect(leaksIn(await page.locator('body').innerText(), 'en')).toEqual([]);
      expect(await sidewaysOn(page)).toBe(0);
      expectQuiet();
    },
  );
});
