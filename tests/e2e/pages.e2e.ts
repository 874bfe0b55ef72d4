import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spareData, untilLive } from './map-page.ts';
import { ALL_LANGUAGES, LANGUAGES, leaksIn, PAGES, type Language } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const addressOf = (language: Language, path: string): string =>
  site.at(`${LANGUAGES[language]}${path}`);

const pathOf = (address: string): string => new URL(address).pathname;

/** Where the page says its other languages are, and where its own links to them go. */
const languagesOf = (page: Page) =>
  page.evaluate(() => ({
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
    alternates: [
      ...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]'),
    ].map(({ hreflang, href }) => [hreflang, href] as const),
    links: [...document.querySelectorAll<HTMLAnchorElement>('.languages a')].map(
      ({ hreflang, href }) => [hreflang, href] as const,
    ),
    current: document.querySelector('.languages a[aria-current]')?.getAttribute('hreflang'),
  }));

async function expectLanguages(page: Page, language: Language, path: string) {
  const { canonical, alternates, links, current } = await languagesOf(page);
  const paths = ALL_LANGUAGES.map((each) => [each, pathOf(addressOf(each, path))]);
  expect(links.map(([tag, href]) => [tag, pathOf(href)])).toEqual(paths);
  expect(current).toBe(language);
  expect(pathOf(canonical)).toBe(pathOf(page.url()));
  expect(alternates.map(([tag, href]) => [tag, pathOf(href)])).toEqual([
    ...paths,
    ['x-default', pathOf(addressOf('nb', path))],
  ]);
  expect(new Set([canonical, ...alternates.map(([, href]) => href)].map(hostOf)).size).toBe(1);
}

const hostOf = (address: string): string => new URL(address).host;

/** A phone, on which a page that is too wide shows. */
const PHONE = { width: 360, height: 740 };

/** How far a reader could scroll sideways, in CSS pixels. */
const sidewaysOn = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function expectWhole(page: Page, language: Language, path: string) {
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('h1').count()).toBe(1);
  expect((await page.locator('h1').innerText()).trim()).not.toBe('');
  expect(leaksIn(await page.locator('body').innerText(), language)).toEqual([]);
  await expectLanguages(page, language, path);
  expect(await sidewaysOn(page)).toBe(0);
}

/** Pages whose first sentence answers a question with figures. */
const ANSWERING = new Set<string>(
  (
    [
      'front',
      'coverage',
      'industry',
      'commuting',
      'municipality',
      'region',
      'county',
      'programme',
      'gaps',
      'gapsWithAreas',
      'brief',
      'countyBrief',
    ] as const
  ).map((type) => PAGES[type]),
);

describe.each(Object.entries(PAGES))('the %s page', (_, path) => {
  test.each(ALL_LANGUAGES)('is whole and quiet in %s', async (language) => {
    const { page, expectQuiet, close } = await site.blank(PHONE);
    await spareData(page);
    const response = await page.goto(addressOf(language, path));
    expect(response?.status()).toBe(200);
    if (ANSWERING.has(path)) expect(await page.locator('.lead').innerText()).toMatch(/\d/);
    await expectWhole(page, language, path);
    expectQuiet();
    await close();
  });
});

test('a language is spoken on its own pages only', async () => {
  const { page, close } = await site.blank();
  const headings: string[] = [];
  for (const language of ALL_LANGUAGES) {
    await page.goto(addressOf(language, PAGES.coverage));
    headings.push(await page.locator('.lead').innerText());
  }
  expect(headings[0]).toContain('kommuner');
  expect(headings[1]).toContain('kommunar');
  expect(headings[2]).toContain('municipalities');
  await close();
});

test('a reader who spares data gets the living map only when pointing at it', async () => {
  const { page, close } = await site.blank();
  await spareData(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(addressOf('nb', PAGES.municipality));
  // Longer than the two seconds an idle browser may take to wake a map.
  await page.waitForTimeout(2_500);
  expect(asked.filter((url) => url.includes('maplibre'))).toEqual([]);
  await page.locator('.map-stage').hover();
  await untilLive(page);
  expect(asked.filter((url) => url.includes('maplibre'))).not.toEqual([]);
  await close();
});

describe('a map that has come alive', () => {
  test.each(['front', 'industry', 'municipality'] as const)(
    'asks no one else on the %s page, and writes no fault',
    async (type) => {
      const { page, expectQuiet, close } = await site.blank(PHONE);
      await page.goto(addressOf('en', PAGES[type]));
      await page.locator('.map-stage').scrollIntoViewIfNeeded();
      await untilLive(page);
      expect(leaksIn(await page.locator('body').innerText(), 'en')).toEqual([]);
      expect(await sidewaysOn(page)).toBe(0);
      expectQuiet();
      await close();
    },
  );
});
