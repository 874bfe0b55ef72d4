import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { search, SLOWLY, text, useExplorers } from './explore-page.ts';
import type { View, WatchedPage } from './site.ts';

const { address, blank } = useExplorers();

/** Bodø, Tromsø, Hammerfest, Kautokeino, Træna and Utsira: large and small, and far apart. */
const SIX = '1804,5401,5406,5430,1835,1151';

async function open(path: string, view: View = {}): Promise<WatchedPage> {
  const watched = await blank(view);
  await watched.page.goto(address(path));
  if (view.javaScriptEnabled !== false)
    await watched.page.waitForSelector('area-comparison[data-state]');
  return watched;
}

const sentence = (page: Page): Promise<string> => text(page, '.compare-sentence');
const chosen = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.compare-places li').allInnerTexts()).map((each) =>
    each.replace('×', '').trim(),
  );
const withMaps = (page: Page) => page.waitForSelector('area-comparison[data-maps]');
const fillOf = (page: Page, at: number, code: string): Promise<string> =>
  page
    .locator('.small-map')
    .nth(at)
    .locator(`path[data-code="${code}"]`)
    .evaluate((path) => getComputedStyle(path).fill);
const swatchOf = (page: Page, look: string): Promise<string> =>
  page.$eval(`.compare-legend li[data-look="${look}"] rect`, (rect) => getComputedStyle(rect).fill);
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('places side by side, by keyboard', () => {
  test('are added from the list, told, and taken away; focus never falls out', async () => {
    const { page, expectQuiet, close } = await open('utforsk/sammenlign/?steder=1804,0000');
    expect(await text(page, '.explore-notice')).toContain('steder=0000');
    expect(search(page)).toBe('?steder=1804');
    expect(await sentence(page)).toBe('Bodø er valgt. Legg til et sted til for å sammenligne.');
    await page.focus('select[data-level="municipality"]');
    await page.keyboard.type('Tromsø');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page), SLOWLY).toBe('?steder=1804,5401');
    await expect
      .poll(() => sentence(page), SLOWLY)
      .toMatch(/^Bodø og Tromsø skiller seg mest i .+, fra .+ i .+ til .+ i .+\. De er likest i /);
    expect(await text(page, '.compare-status')).toBe('Tromsø er lagt til. 2 av 6 steder er valgt.');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('mal');
    await page.focus('.compare-places li:first-child button');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page), SLOWLY).toEqual(['Tromsø']);
    expect(await text(page, '.compare-status')).toBe('Bodø er fjernet. 1 av 6 steder er valgt.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Fjern Tromsø',
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => sentence(page), SLOWLY).toBe('Ingen kommuner er valgt ennå.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    expectQuiet();
    await close();
  });

  test('six are the most; a seventh is refused, and told', async () => {
    const { page, close } = await open(`utforsk/sammenlign/?steder=${SIX},0301`);
    expect(await text(page, '.explore-notice')).toBe(
      'Flere enn seks steder kan ikke vises. Utelatt: Oslo.',
    );
    expect(search(page)).toBe(`?steder=${SIX}`);
    await page.selectOption('select[data-level="municipality"]', '0301');
    await page.click('.compare-form button');
    expect(await text(page, '.explore-notice')).toMatch(/^Seks steder er valgt/);
    expect(await page.locator('.compare-table thead th').first().isVisible()).toBe(true);
    await close();
  });
});

describe('what is told and drawn of them', () => {
  test('every measure has its highest, lowest and gap; too small is told and never ranked', async () => {
    const { page, close } = await open(`utforsk/sammenlign/?steder=${SIX}`);
    await page.click('.compare-differences summary');
    const items = (await page.locator('.compare-differences li').allInnerTexts()).map((each) =>
      each.replace(/[\u00a0\u202f]/g, ' '),
    );
    expect(items).toHaveLength(
      await page
        .locator('area-comparison > section .compare-table')
        .first()
        .locator('tbody tr')
        .count(),
    );
    const residents = items.find((each) => each.startsWith('Innbyggere'));
    expect(residents).toMatch(
      /^Innbyggere, 2026\. Høyest i Tromsø \([\d ]+\), lavest i Utsira \(\d+\)\. Det høyeste er \d+ ganger det laveste\.$/,
    );
    const tooSmall = items.filter((each) => each.includes('for få til å rangeres'));
    expect(tooSmall.length).toBeGreaterThan(0);
    for (const each of tooSmall) {
      const [ranked = '', rest = ''] = each.split('Ikke rangert:');
      for (const [, name = ''] of rest.matchAll(/(?:^|, |og )(\p{Lu}[^(]*) \([\d,]+, for få/gu))
        expect(ranked).not.toContain(name);
    }
    expect(await sentence(page)).toMatch(
      /Mest like er .+ og .+ \(avstand \d,\d\d\), minst like er /,
    );
    await close();
  });

  test('maps of one scale and one set of colours, and charts whose axes are told', async () => {
    const { page, expectQuiet, close } = await open(
      'utforsk/sammenlign/?steder=1804,5401,1835&mal=lq-bosted-10-33',
      { width: 1440, height: 1000 },
    );
    await withMaps(page);
    expect(await page.locator('.small-map').count()).toBe(3);
    const bars = await page
      .locator('.small-scale')
      .evaluateAll((paths) => paths.map((path) => Math.round(path.getBoundingClientRect().width)));
    expect(new Set(bars).size).toBe(1);
    expect(bars[0]).toBeGreaterThan(30);
    expect(await text(page, '.compare-map-about')).toMatch(/^Kart: hver kommune .*\d+ km brede/);
    // The quotient of Bodø's industry is below a half.
    expect(await fillOf(page, 0, '1804')).toBe(await swatchOf(page, 'd1'));
    expect(await text(page, '.compare-map .bar-value')).toBe('0,36');
    await page.selectOption('select[name="mal"]', 'dekning');
    await page.waitForSelector('area-comparison[data-maps="?steder=1804,5401,1835"]');
    // Trainee Salten has its host in Bodø, Helgeland is named as a region, and Tromsø has none.
    expect(await fillOf(page, 0, '1804')).toBe(await swatchOf(page, 'c-documented'));
    expect(await fillOf(page, 1, '5401')).toBe(await swatchOf(page, 'c-none'));
    expect(await fillOf(page, 2, '1835')).toBe(await swatchOf(page, 'c-area'));
    const axes = (await page.locator('.compare-axes li').allInnerTexts()).map((each) =>
      each.replace(/[\u00a0\u202f]/g, ' '),
    );
    expect(axes[0]).toMatch(/Aksen går fra \d+ til \d+ i alle diagrammene, .* ikke på 0\.$/);
    const lows = await page
      .locator('.compare-cards article')
      .evaluateAll((cards) =>
        cards.map((card) => card.querySelector('.line-multiple text')?.textContent),
      );
    expect(new Set(lows).size).toBe(1);
    expect(axes[0]).toContain(`fra ${lows[0] ?? ''} til`);
    expectQuiet();
    await close();
  });

  test('a year is chosen for all; what has no figure that year says so', async () => {
    const { page, close } = await open('utforsk/sammenlign/?steder=1804,5401');
    await page.selectOption('select[name="ar"]', '2021');
    await expect.poll(() => search(page), SLOWLY).toBe('?steder=1804,5401&ar=2021');
    const table = page.locator('.compare-table').first();
    await expect.poll(() => table.innerText(), SLOWLY).toContain('Innbyggere, 2021');
    expect(await table.innerText()).toContain('finnes ikke for 2021');
    await page.goBack();
    await expect.poll(() => table.innerText(), SLOWLY).toContain('Innbyggere, 2026');
    expect(await page.inputValue('select[name="ar"]')).toBe('');
    await page.goForward();
    await expect.poll(() => page.inputValue('select[name="ar"]'), SLOWLY).toBe('2021');
    await close();
  });

  test('the most alike come with their distance and its parts, and can be added by touch', async () => {
    const { page, close } = await open('nn/utforsk/sammenlign/?steder=1804', {
      width: 390,
      height: 800,
      hasTouch: true,
    });
    const row = page.locator('.compare-alike tbody tr').first();
    const numbers = (await row.locator('td.number').allInnerTexts()).map((each) =>
      Number(each.replace(',', '.')),
    );
    const [distance = 0, ...parts] = numbers;
    expect(parts).toHaveLength(4);
    const squares = parts.reduce((sum, part) => sum + part ** 2, 0);
    expect(Math.abs(Math.sqrt(squares / 4) - distance)).toBeLessThan(0.02);
    await row.locator('button').tap();
    await expect.poll(() => chosen(page), SLOWLY).toHaveLength(2);
    expect(await text(page, '.compare-status')).toMatch(/ er lagd til\. 2 av 6 stader er valde\.$/);
    expect(await sentence(page)).toMatch(/ skil seg mest i .* Dei er likast i /);
    await close();
  });

  test('the figures can be taken along, as bare numbers', async () => {
    const { page, close } = await open('en/utforsk/sammenlign/?steder=18,55');
    const download = page.waitForEvent('download');
    await page.click('.compare-csv');
    const file = await download;
    expect(file.suggestedFilename()).toBe('traineeatlas-18-55.csv');
    const csv = await readFile(await file.path(), 'utf8');
    expect(csv).toContain('Compare places: Nordland and Troms');
    expect(csv).toContain('number;place;measure id;measure;year;value;assessment');
    expect(csv).toMatch(/\r\n18;Nordland;folketall;\w+;2026;\d{6};known\r\n/);
    await close();
  });
});

describe('levels', () => {
  test('regions and counties are compared among themselves; a mixed address says why', async () => {
    const { page, close } = await open('utforsk/sammenlign/?steder=1804,5401');
    await page.check('input[name="niva"][value="county"]');
    await expect.poll(() => search(page), SLOWLY).toBe('?niva=fylke');
    await expect.poll(() => sentence(page), SLOWLY).toBe('Ingen fylker er valgt ennå.');
    expect(await page.locator('select[data-level="county"] option').count()).toBe(15);
    for (const code of ['18', '56']) {
      await page.selectOption('select[data-level="county"]', code);
      await page.click('.compare-form button');
    }
    await expect.poll(() => search(page), SLOWLY).toBe('?steder=18,56');
    await expect
      .poll(() => sentence(page), SLOWLY)
      .toMatch(/^Nordland og Finnmark skiller seg mest/);
    await withMaps(page);
    expect(await page.locator('.small-map').count()).toBe(2);
    await page.goto(address('utforsk/sammenlign/?steder=132,18,1804'));
    await page.waitForSelector('area-comparison[data-state]');
    expect(await text(page, '.explore-notice')).toBe(
      'Bare steder på samme nivå kan sammenlignes, fordi en region eller et fylke er summen av kommunene i seg. Utelatt: Nordland, Bodø.',
    );
    expect(search(page)).toBe('?steder=132');
    expect(await page.isChecked('input[name="niva"][value="region"]')).toBe(true);
    await close();
  });

  test.each([
    ['', /^Bodø, Tromsø og .+ skiller seg mest i /, 'Størst forskjell først'],
    ['nn/', /^Bodø, Tromsø og .+ skil seg mest i /, 'Størst skilnad først'],
    ['en/', /^Bodø, Tromsø and .+ differ most in /, 'Largest difference first'],
  ])('the same address means the same at /%s', async (prefix, wanted, lead) => {
    const query = '?steder=1804,5401,5430&mal=folketall&ar=2022';
    const { page, expectQuiet, close } = await open(`${prefix}utforsk/sammenlign/${query}`);
    expect(await sentence(page)).toMatch(wanted);
    expect(await text(page, '.compare-differences .aside')).toContain(lead);
    expect(search(page)).toBe(query);
    await page.click('.languages a[hreflang="en"]');
    await page.waitForURL(`**/en/utforsk/sammenlign/${query}`);
    expectQuiet();
    await close();
  });
});

describe('on a phone, on paper and without a script', () => {
  test('six places at 360 px: the page stays, the table moves under its first column', async () => {
    const { page, close } = await open(`utforsk/sammenlign/?steder=${SIX}`, {
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
    await close();
  });

  test('on paper all six columns are on the sheet, and no control', async () => {
    const { page, close } = await open(`utforsk/sammenlign/?steder=${SIX}`, { width: 720 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    expect(await page.locator('.compare-cards').isVisible()).toBe(true);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await close();
  });

  test.each([
    ['', 'Ferdige sammenligninger', / skiller seg mest i /],
    ['nn/', 'Ferdige samanlikningar', / skil seg mest i /],
    ['en/', 'Ready-made comparisons', / differ most in /],
  ])('without a script, /%s has whole comparisons with tables', async (prefix, title, told) => {
    const { page, close } = await open(`${prefix}utforsk/sammenlign/`, {
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
    await close();
  });

  test('a ready comparison opens with a script', async () => {
    const { page, close } = await open('utforsk/sammenlign/');
    await page.locator('.ready-comparisons a[href*="?steder="]').first().click();
    await page.waitForSelector('area-comparison[data-state^="?steder="]');
    await expect.poll(() => chosen(page), SLOWLY).toHaveLength(6);
    await close();
  });
});

test('what it costs: the files of the places, one column, one map, and a small script', async () => {
  const { page, close } = await blank();
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
  await close();
});
