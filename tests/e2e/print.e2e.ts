import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/static-server.ts';
import { PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** The profiles that are longest on paper: most members, most neighbours, most words. */
const LONG = {
  gap: 'kommune/1515-heroy-more-og-romsdal/',
  capital: 'kommune/0301-oslo/',
  largestRegion: 'en/region/005-oslo-baerum/',
  regionOfOne: 'region/057-kinn/',
  longestNames: 'nn/kommune/5436-porsanger/',
  widestProgramme: 'nn/ordning/framtidsfylket/',
  mostSaid: 'en/ordning/trainee-sor/',
} as const;
const sizeOf = (path: string): number => statSync(join(DIST, path, 'index.html')).size;
/** The counties with most to say, in English, whose words are the longest. */
const COUNTIES = readdirSync(join(DIST, 'en/fylke'))
  .filter((name) => /^\d\d-/.test(name))
  .map((name) => `en/fylke/${name}/`)
  .toSorted((a, b) => sizeOf(b) - sizeOf(a))
  .slice(0, 5);
const PROFILES = [PAGES.municipality, PAGES.region, PAGES.county, PAGES.programme];
const OTHERS = Object.values(PAGES).filter((path) => !(PROFILES as string[]).includes(path));

async function printed(
  path: string,
  look: (page: Page) => Promise<void>,
  javaScriptEnabled = false,
): Promise<number> {
  // Printed as a reader in the dark would: paper is white all the same.
  const { page, expectQuiet } = await site.blank({
    colorScheme: 'dark',
    javaScriptEnabled,
  });
  await page.goto(site.at(path));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await look(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expectQuiet();
  // A PDF's page tree is written in plain text: one object a page.
  const text = pdf.toString('latin1');
  expect(text).toMatch(/MediaBox \[0 0 59[456](?:\.\d+)? 84[123](?:\.\d+)?\]/);
  return (text.match(/\/Type\s*\/Page(?![a-z])/g) ?? []).length;
}

const hidden = (page: Page, selector: string) =>
  expect
    .poll(() => page.locator(selector).filter({ visible: true }).count(), {
      message: selector,
      timeout: 20_000,
    })
    .toBe(0);

/** No way around, but the citation; on white. */
async function lookAtPaper(page: Page): Promise<void> {
  await hidden(page, '.site-header nav, area-search, .skip, copy-text button, .site-footer ul');
  expect(await page.locator('.cite .copied-text').first().isVisible()).toBe(true);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
}

/** The width of A4 within the margins of print.css, in CSS pixels. */
const PAPER_WIDTH = Math.floor(((210 - 2 * 13) / 25.4) * 96);

async function lookAtProfile(page: Page): Promise<void> {
  await lookAtPaper(page);
  await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
  // A table that is wider than its column would be printed over the next one, or cut.
  const wide = await page
    .locator('.profile table, .sections table')
    .evaluateAll((tables) =>
      tables
        .filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0) + 1)
        .map((table) => table.querySelector('caption')?.textContent ?? 'a table'),
    );
  expect(wide).toEqual([]);
  const map = await page.locator('.map-stage').first().boundingBox();
  expect(map?.height).toBeGreaterThan(200);
  expect(await page.locator('.source').first().isVisible()).toBe(true);
}

describe('a profile is one or two sheets of A4', () => {
  test.each([...PROFILES, ...COUNTIES, ...Object.values(LONG)])('/%s', async (path) => {
    const sheets = await printed(path, lookAtProfile);
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(2);
  });

  test('also when its map is awake', async () => {
    const sheets = await printed(PAGES.municipality, lookAtProfile, true);
    expect(sheets).toBeLessThanOrEqual(2);
  });
});

describe('every other page can be printed', () => {
  test.each(OTHERS)('/%s', async (path) => {
    const sheets = await printed(path, lookAtPaper);
    expect(sheets).toBeGreaterThanOrEqual(1);
    // The table of all municipalities is the longest: ten sheets.
    expect(sheets).toBeLessThanOrEqual(12);
  });
});

test('sheets are numbered, and named', async () => {
  const { page } = await site.blank();
  await page.goto(site.at(PAGES.municipality));
  const boxes = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map((rule) => rule.cssText)
      .join(' '),
  );
  expect(boxes).toMatch(/@bottom-right[^}]*counter\(page\)[^}]*counter\(pages\)/);
  expect(boxes).toContain('Traineeatlas');
});
