import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chosen, opensComparison, sentence, sideways, SIX, withMaps } from './comparison-page.ts';
import { search, SLOWLY, text, useExplorers } from './explore-page.ts';

const explorers = useExplorers();
const { address, blank } = explorers;
const open = opensComparison(explorers);

describe('levels', () => {
  test.each([
    ['', /^Bodø, Tromsø og .+ skiller seg mest i /, 'Størst forskjell først'],
    ['nn/', /^Bodø, Tromsø og .+ skil seg mest i /, 'Størst skilnad først'],
    ['en/', /^Bodø, Tromsø and .+ differ most in /, 'Largest difference first'],
  ])('the same address means the same at /%s', async (prefix, wanted, lead) => {
    const query = '?steder=1804,5401,5430&mal=folketall&ar=2021';
    const { page, expectQuiet } = await open(`${prefix}utforsk/sammenlign/${query}`);
    expect(await sentence(page)).toMatch(wanted);
    expect(await text(page, '.compare-differences .aside')).toContain(lead);
    expect(await search(page)).toBe(query);
    await page.click('.languages a[hreflang="en"]');
    await page.waitForURL(`**/en/utforsk/sammenlign/${query}`);
    expectQuiet();
  });
});

describe('on a phone, on paper and without a script', () => {
  test('six places at 360 px: the page stays, the table moves under its first column', async () => {
    const { page } = await open(`utforsk/sammenlign/?steder=${SIX}`, {
      width: 360,
      height: 740,
    });
    await withMaps(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const frame = page.locator('.compare-table').first();
    const head = frame.locator('tbody th').first();
    const before = (await head.boundingBox())?.x;
    await frame.evaluate((element) => element.scrollTo(400, 0));
    expect(await frame.evaluate(({ scrollLeft }) => scrollLeft)).toBe(400);
    expect((await head.boundingBox())?.x).toBe(before);
    for (const box of await page
      .locator('.compare-places button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height)))
      expect(box).toBeGreaterThanOrEqual(24);
  });

  test('on paper all six columns are on the sheet, and no control', async () => {
    const { page } = await open(`utforsk/sammenlign/?steder=${SIX}`, { width: 720 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    expect(await page.locator('.compare-cards').isVisible()).toBe(true);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  test.each([
    ['', 'Ferdige sammenligninger', / skiller seg mest i /],
    ['nn/', 'Ferdige samanlikningar', / skil seg mest i /],
    ['en/', 'Ready-made comparisons', / differ most in /],
  ])('without a script, /%s has whole comparisons with tables', async (prefix, title, told) => {
    const { page } = await open(`${prefix}utforsk/sammenlign/`, {
      javaScriptEnabled: false,
    });
    expect(await text(page, '.ready-comparisons h2')).toBe(title);
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    const sets = page.locator('.ready-comparisons > section');
    expect(await sets.count()).toBe(4);
    for (const set of await sets.all()) {
      expect(await set.locator('p').first().innerText()).toMatch(told);
      await set.locator('summary').click();
      expect(await set.locator('tbody tr').first().isVisible()).toBe(true);
      expect(await set.locator('thead a').count()).toBeGreaterThan(1);
    }
    await page.locator('.ready-comparisons thead a').first().click();
    expect(await page.locator('h1').innerText()).not.toBe('');
  });

  test('a ready comparison opens with a script', async () => {
    const { page } = await open('utforsk/sammenlign/');
    await page.locator('.ready-comparisons a[href*="?steder="]').first().click();
    await page.waitForSelector('area-comparison[data-state^="?steder="]');
    await expect.poll(() => chosen(page), SLOWLY).toHaveLength(6);
  });
});

test('what it costs: the files of the places, one column, one map, and a small script', async () => {
  const { page } = await blank();
  const files: string[] = [];
  let script = 0;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.includes('/explore/')) files.push(pathname.replace(/^.*\/explore\//, ''));
    if (pathname.endsWith('.js'))
      void response.body().then((body) => (script += gzipSync(body).length));
  });
  await page.goto(address('utforsk/sammenlign/?steder=1804,5401'));
  await withMaps(page);
  await page.selectOption('select[name="mal"]', 'folketall');
  await page.waitForSelector('area-comparison[data-maps*="folketall"]');
  expect(files.toSorted()).toEqual([
    'compare/1804.json',
    'compare/5401.json',
    'compare/shapes.json',
    'municipality/dekning.json',
    'municipality/folketall.json',
  ]);
  expect(script).toBeGreaterThan(1000);
  expect(script).toBeLessThan(30_000);
});
