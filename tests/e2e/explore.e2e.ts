import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaticSite } from '../../scripts/static-server.ts';
import { launchBrowser } from './browser.ts';
import { openPage, serveSite, type View, type WatchedPage } from './site.ts';

let site: StaticSite;
let browser: Browser;
beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Municipalities of class 5–6 in Nordland and Troms that no programme reaches, named areas too. */
const GAPS = '?grunnlag=nevnt&dekket=nei&klasse=5,6&fylke=18,55';
/** The processor draws the map in tests: a change may take a while to be seen. */
const SLOWLY = { timeout: 20_000 };
const VERY_SLOWLY = { timeout: 70_000, interval: 500 };
const LONG_TEST = 200_000;
/** Bardu is one of them; Kautokeino is class 6, and in Finnmark. */
const BARDU = '5416';
const KAUTOKEINO = '5430';

/** A browser without WebGL keeps the still map, and spares the processor a living one. */
const withoutWebgl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string) {
        return kind === '2d' ? getContext.call(this, kind) : null;
      },
    });
  });

/** Opens an explorer and waits until the figures of its address stand. */
async function open(path: string, view: View & { alive?: boolean } = {}): Promise<WatchedPage> {
  const { alive = false, ...rest } = view;
  const watched = await openPage(browser, rest);
  if (!alive) await withoutWebgl(watched.page);
  await watched.page.goto(new URL(path, site.address).href);
  if (view.javaScriptEnabled !== false)
    await watched.page.waitForSelector('atlas-explorer[data-state]');
  return watched;
}

const text = async (page: Page, selector: string): Promise<string> =>
  ((await page.textContent(selector)) ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();
const sentence = (page: Page): Promise<string> => text(page, '.explore-sentence');
const search = (page: Page): string => new URL(page.url()).search;

const fillOf = (page: Page, code: string): Promise<string> =>
  page.$eval(`.areas a[data-id="${code}"] path`, (path) => getComputedStyle(path).fill);
const swatchOf = (page: Page, look: string): Promise<string> =>
  page.$eval(`.explore-legend li[data-look="${look}"] rect`, (rect) => getComputedStyle(rect).fill);

/** A place well inside an area, in the window. */
const placeOf = (page: Page, code: string): Promise<{ x: number; y: number }> =>
  page.$eval(`.areas a[data-id="${code}"] path`, (path) => {
    const shape = path as SVGGeometryElement;
    const box = shape.getBBox();
    const matrix = shape.getScreenCTM();
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7])
      for (const other of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        const point = new DOMPoint(box.x + box.width * share, box.y + box.height * other);
        if (shape.isPointInFill(point)) {
          const { x, y } = point.matrixTransform(matrix ?? undefined);
          return { x, y };
        }
      }
    throw new Error('no place in the area');
  });

/** The colour that the reader sees at a place, as `rgb(r, g, b)`. */
async function seenAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d');
    context?.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
    const [r, g, b] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return `rgb(${String(r)}, ${String(g)}, ${String(b)})`;
  }, picture);
}

const live = (page: Page) => page.waitForSelector('atlas-map[data-state="live"]');

describe('the explorer, driven with the mouse', () => {
  test(
    'filters combine: sentence, address, map, table and legend say the same',
    async () => {
      const { page, expectQuiet, close } = await open('utforsk/', { alive: true });
      expect(await sentence(page)).toBe('Alle 356 kommuner, 5 488 984 innbyggere.');
      await live(page);
      await page.click('.explore-filters > summary');
      await page.check('input[name="klasse"][value="5"]');
      await page.check('input[name="klasse"][value="6"]');
      await page.click('.explore-filters summary:has-text("Fylke")');
      await page.check('input[name="fylke"][value="18"]');
      await page.check('input[name="fylke"][value="55"]');
      await page.selectOption('select[name="dekket"]', 'nei');
      await page.selectOption('select[name="grunnlag"]', 'nevnt');
      await expect
        .poll(() => sentence(page), SLOWLY)
        .toBe(
          '15 kommuner i sentralitetsklasse 5–6 i Nordland og Troms uten ordning, 53 510 innbyggere.',
        );
      expect(search(page)).toBe(GAPS);
      expect(await page.locator('tbody tr:visible').count()).toBe(15);
      expect(await text(page, '.explore-legend li[data-look="c-gap"] .count')).toBe('15');
      const [gap, faded] = [await fillOf(page, BARDU), await fillOf(page, KAUTOKEINO)];
      expect(gap).toBe(await swatchOf(page, 'c-gap'));
      expect(faded).not.toBe(gap);
      await page.evaluate(() => scrollTo(0, 0));
      await expect
        .poll(async () => seenAt(page, await placeOf(page, BARDU)), VERY_SLOWLY)
        .toBe(gap);
      await expect
        .poll(async () => seenAt(page, await placeOf(page, KAUTOKEINO)), VERY_SLOWLY)
        .toBe(faded);
      expectQuiet();
      await close();
    },
    LONG_TEST,
  );

  test('back and forward walk through the choices', async () => {
    const { page, close } = await open('utforsk/');
    await page.selectOption('select[name="mal"]', 'folketall');
    await expect
      .poll(() => text(page, '.explore-spread'), SLOWLY)
      .toMatch(/^Innbyggere: .* høyest i Oslo/);
    await page.selectOption('select[name="ar"]', '2020');
    await expect.poll(() => search(page), SLOWLY).toBe('?mal=folketall&ar=2020');
    await page.goBack();
    await expect.poll(() => text(page, 'caption'), SLOWLY).toMatch(/^Innbyggere, 2026\./);
    expect(await page.inputValue('select[name="ar"]')).toBe('2026');
    await page.goBack();
    await expect.poll(() => text(page, '.explore-spread'), SLOWLY).toMatch(/dokumentert dekning/);
    expect(await page.inputValue('select[name="mal"]')).toBe('dekning');
    await page.goForward();
    await expect.poll(() => text(page, '.explore-spread'), SLOWLY).toMatch(/høyest i Oslo/);
    await close();
  });

  test('pointing at a class of the legend shows where it is; an area shows its class', async () => {
    const { page, close } = await open('utforsk/?mal=folketall', { alive: true });
    const before = await fillOf(page, BARDU);
    await page.hover('.explore-legend li[data-look="q4"] button');
    await expect.poll(() => fillOf(page, BARDU), SLOWLY).not.toBe(before);
    expect(await fillOf(page, '0301')).toBe(await swatchOf(page, 'q4'));
    await page.mouse.move(0, 0);
    await expect.poll(() => fillOf(page, BARDU), SLOWLY).toBe(before);
    await live(page);
    await page.evaluate(() => scrollTo(0, 0));
    const { x, y } = await placeOf(page, BARDU);
    await page.mouse.move(x, y);
    await page.waitForSelector('.explore-legend li.pointed');
    const pointed = await page.getAttribute('.explore-legend li.pointed', 'data-look');
    expect(await swatchOf(page, pointed ?? '')).toBe(before);
    await close();
  });

  test('two measures at once: nine classes in words, and rust where both are worst', async () => {
    const { page, close } = await open('utforsk/');
    await page.selectOption('select[name="mot"]', 'sentralitet');
    await expect.poll(() => page.locator('.explore-legend li').count(), SLOWLY).toBe(9);
    expect(search(page)).toBe('?mot=sentralitet');
    expect(await text(page, '.explore-legend li[data-look="b02"]')).toMatch(
      /^uten ordning, klasse 5–6/,
    );
    expect(await fillOf(page, BARDU)).toBe(await swatchOf(page, 'b02'));
    await close();
  });

  test('a class limit that a reader chooses moves areas to other classes', async () => {
    const { page, close } = await open('utforsk/?mal=lq-bosted-10-33');
    expect(await page.locator('.explore-histogram rect').count()).toBeGreaterThan(8);
    expect(await text(page, '.explore-legend')).toContain('Minst 25 % over landet');
    await page.selectOption('select[name="inndeling"]', 'kvantil');
    await expect
      .poll(() => page.locator('.explore-legend li[data-look^="q"]').count(), SLOWLY)
      .toBe(5);
    expect(search(page)).toBe('?mal=lq-bosted-10-33&inndeling=kvantil');
    await close();
  });

  test('what is seen can be taken along', async () => {
    const { page, close } = await open(`utforsk/${GAPS}`);
    const files: Record<string, string> = {};
    for (const format of ['csv', 'svg', 'png']) {
      const download = page.waitForEvent('download');
      await page.click(`[data-format="${format}"]`);
      files[format] = (await readFile(await (await download).path())).toString('latin1');
    }
    const [csv = '', svg = ''] = [files['csv'], files['svg']].map((file) =>
      Buffer.from(file ?? '', 'latin1').toString('utf8'),
    );
    expect(csv.trimEnd().split('\r\n')).toHaveLength(4 + 1 + 15);
    expect(csv).toContain('Bardu;Troms');
    for (const part of [
      '<title>Dekning</title>',
      '15\u00a0kommuner i',
      'Nordlandsforskning',
      'Hentet ',
    ])
      expect(svg).toContain(part);
    expect(files['png']?.slice(1, 4)).toBe('PNG');
    await close();
  });
});

describe('the explorer, driven by keyboard and touch', () => {
  test('measures, filters and legend are reached and changed by keyboard', async () => {
    const { page, close } = await open('utforsk/');
    await page.focus('select[name="mal"]');
    await page.keyboard.press('End');
    await expect.poll(() => search(page), SLOWLY).toBe('?mal=sentralitet');
    await page.focus('.explore-filters > summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => search(page), SLOWLY).toBe('?mal=sentralitet&klasse=1');
    await expect.poll(() => sentence(page), SLOWLY).toMatch(/kommuner i sentralitetsklasse 1,/);
    await page.focus('.explore-legend li:last-child button');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('.explore-legend li:last-child button', 'aria-pressed')).toBe(
      'true',
    );
    await close();
  });

  test('a phone of 360 px: nothing sticks out, and every choice is there', async () => {
    const { page, close } = await open('utforsk/?mal=lq-bosted-10-33', { width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.selectOption('select[name="mal"]', 'dekning');
    await expect.poll(() => text(page, '.explore-spread'), SLOWLY).toMatch(/uten ordning/);
    await close();
  });
});

describe('the explorer in three languages', () => {
  test.each([
    [
      '',
      '15 kommuner i sentralitetsklasse 5–6 i Nordland og Troms uten ordning, 53 510 innbyggere.',
    ],
    [
      'nn/',
      '15 kommunar i sentralitetsklasse 5–6 i Nordland og Troms utan ordning, 53 510 innbyggjarar.',
    ],
    [
      'en/',
      '15 municipalities in centrality classes 5–6 in Nordland and Troms without a programme, 53,510 residents.',
    ],
  ])('the same address means the same at /%s', async (prefix, wanted) => {
    const { page, expectQuiet, close } = await open(`${prefix}utforsk/${GAPS}`);
    await expect.poll(() => sentence(page), SLOWLY).toBe(wanted);
    expect(search(page)).toBe(GAPS);
    expect(await fillOf(page, BARDU)).toBe(await swatchOf(page, 'c-gap'));
    await page.click('.languages a[hreflang="en"]');
    await page.waitForURL(`**/en/utforsk/${GAPS}`);
    expectQuiet();
    await close();
  });

  test('regions and counties are levels of their own', async () => {
    const { page, close } = await open('utforsk/?mal=folketall');
    await page.click('.explore-levels a:has-text("Fylker")');
    await expect.poll(() => sentence(page), SLOWLY).toBe('Alle 15 fylker, 5 488 984 innbyggere.');
    expect(search(page)).toBe('?mal=folketall');
    expect(await page.locator('.areas a').count()).toBe(15);
    await page.click('.explore-levels a:has-text("BA-regioner")');
    await expect.poll(() => sentence(page), SLOWLY).toMatch(/^Alle 159 BA-regioner/);
    await close();
  });

  test('an address that is wrong falls back, and says so', async () => {
    const { page, close } = await open('en/utforsk/?mal=lykke&klasse=9&fylke=18&omrade=x1');
    expect(await text(page, '.explore-notice')).toContain('mal=lykke, klasse=9, omrade=x1');
    expect(search(page)).toBe('?fylke=18');
    expect(await sentence(page)).toMatch(/municipalities in Nordland, /);
    expect(await fillOf(page, KAUTOKEINO)).not.toBe('none');
    await close();
  });
});

describe('commuting flows', () => {
  const openFlows = async (path: string, view: View = {}): Promise<WatchedPage> => {
    const watched = await openPage(browser, view);
    await watched.page.goto(new URL(path, site.address).href);
    await watched.page.waitForSelector('commuting-flows[data-state]');
    return watched;
  };
  const flowSentence = (page: Page): Promise<string> => text(page, '.flow-sentence');

  test('the country first; then a place from the list, by direction and size', async () => {
    const { page, expectQuiet, close } = await openFlows('utforsk/strommer/');
    expect(await flowSentence(page)).toMatch(/^Den største strømmen går fra Bærum til Oslo: /);
    const whole = await page.getAttribute('.flow-map', 'viewBox');
    await page.selectOption('select[name="omrade"]', '1804');
    await expect.poll(() => flowSentence(page), SLOWLY).toMatch(/^Fra Bodø pendler /);
    expect(search(page)).toBe('?omrade=1804');
    expect(await page.getAttribute('.flow-map', 'viewBox')).not.toBe(whole);
    await page.selectOption('select[name="retning"]', 'ut');
    await expect.poll(() => search(page)).toBe('?omrade=1804&retning=ut');
    await expect
      .poll(async () => new Set(await page.locator('tbody th').allTextContents()))
      .toEqual(new Set(['Bodø']));
    const many = await page.locator('.flows .flow').count();
    await page.focus('input[name="minst"]');
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.flows .flow').count(), SLOWLY).toBeLessThan(many);
    expect(search(page)).toBe('?omrade=1804&retning=ut&minst=50');
    expect(await page.locator('tbody tr').count()).toBe(await page.locator('.flows .flow').count());
    await page.goBack();
    await expect.poll(() => page.inputValue('select[name="retning"]')).toBe('');
    expectQuiet();
    await close();
  });

  test('a municipality on the map, in English; a region from a shared address', async () => {
    const { page, close } = await openFlows('en/utforsk/strommer/', { width: 1440, height: 1000 });
    await page.click(`.flow-areas a[data-id="${KAUTOKEINO}"]`);
    await expect.poll(() => flowSentence(page), SLOWLY).toMatch(/^From .*Kautokeino, /);
    await page.goto(new URL('nn/utforsk/strommer/?omrade=005&x=1', site.address).href);
    await expect.poll(() => flowSentence(page), SLOWLY).toMatch(/blir i eigen BA-region/);
    expect(await text(page, '.explore-notice')).toContain('x=1');
    await close();
  });
});

describe('places side by side', () => {
  test('are chosen by keyboard, told in words, shared and taken away', async () => {
    const { page, expectQuiet, close } = await openPage(browser);
    await page.goto(new URL('utforsk/sammenlign/?steder=1804,0000', site.address).href);
    await page.waitForSelector('area-comparison[data-state]');
    expect(await text(page, '.explore-notice')).toContain('steder=0000');
    expect(search(page)).toBe('?steder=1804');
    await page.focus('.compare-form select');
    await page.keyboard.type('Tromsø');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page), SLOWLY).toBe('?steder=1804,5401');
    expect(await text(page, '.compare-sentence')).toMatch(
      /^Bodø og Tromsø.* skiller seg mest i .+ og er likest i /,
    );
    expect(await page.locator('.compare-table thead th').count()).toBe(3);
    await page.click('.compare-alike tbody tr:first-child button');
    await expect.poll(() => page.locator('.compare-places li').count(), SLOWLY).toBe(3);
    await page.click('.languages a[hreflang="en"]');
    await page.waitForSelector('area-comparison[data-state]');
    await expect.poll(() => text(page, '.compare-sentence'), SLOWLY).toMatch(/ differ most in /);
    await page.click('.compare-places li:first-child button');
    await expect.poll(() => page.locator('.compare-places li').count(), SLOWLY).toBe(2);
    expectQuiet();
    await close();
  });
});

describe('what the explorer costs', () => {
  test('one column a view, and a small script', async () => {
    const watched = await openPage(browser);
    const { page, close } = watched;
    const files: string[] = [];
    let script = 0;
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.includes('/explore/')) files.push(pathname.replace(/^.*\/explore\//, ''));
      if (pathname.endsWith('.js') && !pathname.includes('maplibre'))
        void response.body().then((body) => (script += gzipSync(body).length));
    });
    await page.goto(new URL('utforsk/?mal=folketall', site.address).href);
    await page.waitForSelector('atlas-explorer[data-state]');
    await page.selectOption('select[name="mal"]', 'sentralitet');
    await page.waitForSelector('atlas-explorer[data-state="?mal=sentralitet"]');
    const level = (name: string): string => `municipality/${name}.json`;
    expect(files).toEqual([level('areas'), level('folketall'), level('sentralitet')]);
    expect(script).toBeGreaterThan(1000);
    expect(script).toBeLessThan(30_000);
    await close();
  });

  test('without a script: the sentence, the map and the table stand', async () => {
    const { page, close } = await open('utforsk/', { javaScriptEnabled: false });
    expect(await sentence(page)).toBe('Alle 356 kommuner, 5 488 984 innbyggere.');
    expect(await page.locator('tbody tr').count()).toBe(356);
    expect(await page.locator('.areas path.c-gap').count()).toBe(117);
    expect(await page.locator('.explore-form').isVisible()).toBe(false);
    expect(await page.locator('.explore-legend li').count()).toBe(4);
    await close();
  });
});
