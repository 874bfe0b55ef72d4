import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DIST } from '../../scripts/static-server.ts';
import type { TextRecord } from '../independent/read-csv.ts';
import { builtFiles, textsOf } from './built-pages.ts';
import { download } from './figures.ts';
import { ALL_LANGUAGES, LANGUAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const { at } = site;

/** Every county's brief, found in what was built; and that of the country. */
const counties = [...builtFiles()]
  .flatMap((file) => /\/(fylke\/\d\d-[^/]+\/notat\/)index\.html$/.exec(file)?.[1] ?? [])
  .filter((path, index, all) => all.indexOf(path) === index);
const BRIEFS = ['notat/', ...counties];

/** How many sheets a PDF has: each is an object of the type Page, and the tree says the same. */
function sheetsOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const sheets = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const counted = Math.max(
    ...[...text.matchAll(/\/Count\s+(\d+)/g)].map(([, count]) => Number(count)),
  );
  expect(counted).toBe(sheets);
  return sheets;
}

test('each of the 15 counties has a brief', () => {
  expect(counties).toHaveLength(15);
});

/** Prints a brief as a reader's browser does, when its letters are there. */
async function printed(page: Page, path: string): Promise<Buffer> {
  await page.goto(at(path));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.pdf({ preferCSSPageSize: true });
}

const builtPage = (path: string): string => readFileSync(join(DIST, path, 'index.html'), 'utf8');

/** The language in which a brief says most. */
const longestOf = (path: string): string =>
  ALL_LANGUAGES.map((language) => `${LANGUAGES[language]}${path}`)
    .map((each) => ({ each, length: textsOf(builtPage(each)).join(' ').length }))
    .reduce((most, one) => (one.length > most.length ? one : most)).each;

test('every brief is one or two A4 pages on paper, without the ways around', async () => {
  const { page, expectQuiet } = await site.blank({ javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  for (const path of BRIEFS.map(longestOf)) {
    const pdf = await printed(page, path);
    expect([1, 2], path).toContain(sheetsOf(pdf));
    // A4 in points.
    expect(pdf.toString('latin1'), path).toMatch(/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
    expect(await page.locator('.site-header:visible, .site-footer:visible').count()).toBe(0);
  }
  expectQuiet();
});

const numberOf = (text: string): number => Number(text.replace(/[\s\u00a0\u202f]/g, ''));

/** The rows of a table of the page: the first cell as it is, the others as numbers. */
const rowsOf = async (page: Page, at: number) =>
  (
    await page
      .locator('.brief-coverage table')
      .nth(at)
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
        ),
      )
  ).map(([name = '', ...figures]) => [name, ...figures.map(numberOf)] as const);

const STATED = ['participation', 'stated-municipality', 'stated-all'];
/** The levels of evidence, as the columns of a brief have them, and the grounds that each counts. */
const LEVELS = [
  { evidence: 'participation', bases: ['participation'] },
  { evidence: 'stated', bases: STATED },
  { evidence: 'area', bases: [...STATED, 'stated-region'] },
] as const;

/** What a brief's two tables must say, from the downloads alone. */
function expectedRows(isInside: (row: TextRecord) => boolean) {
  const places = download('municipalities.csv').filter(isInside);
  const reach = download('coverage.csv').filter((row) => row['programme_status'] === 'active');
  const covered = (bases: readonly string[]) =>
    new Set(
      reach.filter((row) => bases.includes(row['basis']!)).map((row) => row['municipality']!),
    );
  const levels = LEVELS.map(({ bases }) => covered(bases));
  const row = (name: string, members: readonly TextRecord[], of: (place: TextRecord) => number) => {
    const sum = (codes?: ReadonlySet<string>) =>
      members
        .filter((place) => codes?.has(place['municipality']!) ?? true)
        .reduce((total, place) => total + of(place), 0);
    return [name, sum(), ...levels.map(sum)];
  };
  const classes = [...new Set(places.map((place) => place['centrality_class']!))].sort();
  const groups = classes.map(
    (each) => [each, places.filter((place) => place['centrality_class'] === each)] as const,
  );
  const all = classes.length > 1 ? [...groups, ['I alt', places] as const] : groups;
  return {
    municipalities: all.map(([name, members]) => row(name, members, () => 1)),
    population: all.map(([name, members]) =>
      row(name, members, (place) => Number(place['population'])),
    ),
  };
}

test('every sum is that of the open data', async () => {
  const summary = download('coverage-summary.csv');
  const gaps = download('gaps.csv');
  const { page } = await site.blank({ javaScriptEnabled: false });
  for (const path of BRIEFS) {
    const county = /fylke\/(\d\d)/.exec(path)?.[1];
    const isInside = (row: TextRecord) => county === undefined || row['county_2024'] === county;
    const codes = new Set(
      download('municipalities.csv')
        .filter(isInside)
        .map((row) => row['municipality']),
    );
    await page.goto(at(path));
    const expected = expectedRows(isInside);
    expect(await rowsOf(page, 0), path).toEqual(expected.municipalities);
    const residents = await rowsOf(page, 1);
    expect(residents, path).toEqual(expected.population);
    for (const [at, { evidence }] of LEVELS.entries()) {
      const group = county ?? 'NO';
      const type = county === undefined ? 'country' : 'county-2024';
      const row = summary.find(
        (each) =>
          each['evidence'] === evidence && each['group'] === group && each['group_type'] === type,
      );
      expect(residents.at(-1)?.[1], path).toBe(Number(row?.['population']));
      expect(residents.at(-1)?.[2 + at], path).toBe(Number(row?.['covered_population']));
      const inside = gaps.filter(
        (gap) => gap['evidence'] === evidence && codes.has(gap['municipality']),
      );
      const listed = await page.locator(`#hull [data-at="${evidence}"] tbody tr`).count();
      expect(listed, path).toBe(Math.min(inside.length, county === undefined ? 10 : 20));
      const nextDoor = inside.filter((gap) => gap['gap_kinds']!.includes('next-door'));
      const people = nextDoor.reduce((sum, gap) => sum + Number(gap['population']), 0);
      const sentence = await page
        .locator(`#vegg-i-vegg [data-at="${evidence}"] > p`)
        .evaluate((said) => said.textContent);
      const [, told = ''] = /det ([\d\s\u00a0\u202f]+?)\u00a0innbyggere/.exec(sentence) ?? [];
      expect(numberOf(told), `${path} ${evidence}`).toBe(people);
      if (nextDoor.length === 0) expect(sentence).not.toMatch(/innbyggere/);
    }
  }
});

test.each(LEVELS)(
  'at $evidence a brief is two pages at most, of that level alone',
  async (level) => {
    const { evidence } = level;
    const { page, expectQuiet } = await site.blank({ javaScriptEnabled: false });
    for (const path of BRIEFS.map(longestOf)) {
      await page.goto(at(path));
      await page.locator(`#evidence-${evidence}`).check();
      await page.emulateMedia({ media: 'print' });
      const shown = page.locator('[data-at]').filter({ visible: true });
      const levels = await shown.evaluateAll((all) => all.map((each) => each.dataset['at']));
      expect(new Set(levels), path).toEqual(new Set([evidence]));
      // The lead, the legend, the gaps and the gaps next door.
      expect(levels.length, path).toBeGreaterThanOrEqual(4);
      expect(await page.locator('.evidence-switch:visible').count()).toBe(0);
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true })), path).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'screen' });
    }
    expectQuiet();
  },
);

test('the brief of Finnmark lists every gap, the one nearest to a programme first', async () => {
  const { page } = await site.open('fylke/56-finnmark/notat/', { javaScriptEnabled: false });
  const county = new Set(
    download('municipalities.csv')
      .filter((row) => row['county_2024'] === '56')
      .map((row) => row['municipality']),
  );
  const gaps = download('gaps.csv').filter(
    (row) => row['evidence'] === 'stated' && county.has(row['municipality']),
  );
  const nearest = [...gaps].sort(
    (a, b) => Number(a['nearest_covered_km']) - Number(b['nearest_covered_km']),
  );
  const rows = page.locator('#hull [data-at="stated"] tbody tr');
  const said = await rows.evaluateAll((all) =>
    all.map((row) => row.querySelector('th a, td a')!.textContent.trim()),
  );
  expect(said).toEqual(nearest.map((row) => row['name']));
  expect(said[0]).toBe('Loppa');
});

test('a county official goes from the front page and the county to a brief and its whole list', async () => {
  const { page, expectQuiet } = await site.blank();
  await page.goto(at(''));
  await page.getByRole('link', { name: 'Notat om hele landet' }).click();
  await page.waitForURL('**/notat/');
  await page.locator('#fylker').getByRole('link', { name: 'Nordland' }).click();
  await page.waitForURL('**/fylke/18-nordland/notat/');
  await page.getByRole('link', { name: 'Hele listen' }).click();
  await page.waitForURL('**/hull/?fylke=18#tabell');
  const inside = new Set(
    download('municipalities.csv')
      .filter((row) => row['county_2024'] === '18')
      .map((row) => row['municipality']),
  );
  const nordland = download('gaps.csv').filter(
    (row) => row['evidence'] === 'stated' && inside.has(row['municipality']),
  );
  await expect
    .poll(() => page.locator('#tabell tbody tr:visible').count(), { timeout: 15_000 })
    .toBe(nordland.length);
  await page.goto(at('fylke/18-nordland/'));
  await page.getByRole('link', { name: 'Notat om Nordland' }).click();
  expect(await page.locator('h1').innerText()).toBe('Nordland: hvem når traineeordningene?');
  expectQuiet();
});
