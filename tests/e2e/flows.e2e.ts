import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KAUTOKEINO, search, SLOWLY, text, useExplorers } from './explore-page.ts';
import type { View, WatchedPage } from './site.ts';

const { address, blank } = useExplorers();

const BODO = '1804';
const FAUSKE = '1841';
/** The labour-market region of Bodø. */
const BODO_REGION = '106';

/** The table of flows as it is on disk, read without the program. */
const rows = readFileSync(join(import.meta.dirname, '..', '..', 'data', 'commuting.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
/** Flows of a year between two municipalities, as «from-to». */
const published = (
  year: string,
  wanted: (from: string, to: string) => boolean,
): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(([when, from = '', to = '', employed]) =>
      when === year && from !== to && wanted(from, to)
        ? [[`${from}-${to}`, Number(employed)] as const]
        : [],
    ),
  );
const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);

async function openFlows(path: string, view: View = {}): Promise<WatchedPage> {
  const watched = await blank(view);
  await watched.page.goto(address(path));
  await watched.page.waitForSelector('commuting-flows[data-state]');
  return watched;
}

const sentence = (page: Page): Promise<string> => text(page, '.flow-sentence');
const viewBox = (page: Page) => page.getAttribute('.flow-map', 'viewBox');
const lit = (page: Page) => page.locator('.flow.lit').getAttribute('data-flow');
/** Waits for the state of an address to be painted. */
const settled = (page: Page, state: string) =>
  page.waitForSelector(`commuting-flows[data-state="${state}"]`);

/** The table as the reader has it, by «from-to». */
const tableOf = async (page: Page): Promise<ReadonlyMap<string, number>> =>
  new Map(
    await page.$$eval('tbody tr', (all) =>
      all.map((row) => {
        const count = (row as HTMLTableRowElement).cells[2]?.textContent ?? '';
        return [
          (row as HTMLElement).dataset['flow'] ?? '',
          Number(count.replace(/\D/g, '')),
        ] as const;
      }),
    ),
  );

/** The width a line is drawn with, in CSS pixels. */
const widthOf = (page: Page, flow: string): Promise<number> =>
  page.$eval(`.flow[data-flow="${flow}"] .flow-line`, (line) =>
    parseFloat(getComputedStyle(line).strokeWidth),
  );
const dashOf = (page: Page, flow: string): Promise<string> =>
  page.$eval(
    `.flow[data-flow="${flow}"] .flow-line`,
    (line) => getComputedStyle(line).strokeDasharray,
  );

describe('flows with the mouse', () => {
  test('the country first; then a place, a year, a direction and a size', async () => {
    const { page, expectQuiet, close } = await openFlows('utforsk/strommer/');
    expect(await sentence(page)).toMatch(
      /^4\. kvartal 2022: 960 424 av .* Den største strømmen går fra Bærum til Oslo: 29 502 personer\.$/,
    );
    const whole = await viewBox(page);
    await page.selectOption('select[name="omrade"]', BODO);
    await settled(page, `?omrade=${BODO}`);
    expect(await sentence(page)).toMatch(/^4\. kvartal 2022: Av 28 525 sysselsatte som bor i Bodø/);
    expect(await viewBox(page)).not.toBe(whole);
    await page.selectOption('select[name="ar"]', '2020');
    await settled(page, `?omrade=${BODO}&ar=2020`);
    await page.selectOption('select[name="retning"]', 'ut');
    await settled(page, `?omrade=${BODO}&ar=2020&retning=ut`);
    await page.fill('input[name="minst"]', '0');
    await settled(page, `?omrade=${BODO}&ar=2020&retning=ut&minst=1`);
    expect(search(page)).toBe(`?omrade=${BODO}&ar=2020&retning=ut&minst=1`);
    const wanted = published('2020', (from) => from === BODO);
    expect(new Map([...(await tableOf(page))].sort())).toEqual(new Map([...wanted].sort()));
    expect(await text(page, '.flow-summary')).toMatch(
      new RegExp(`^Viser alle ${wanted.size} strømmer, `),
    );
    await page.goBack();
    await settled(page, `?omrade=${BODO}&ar=2020&retning=ut`);
    await page.goBack();
    await settled(page, `?omrade=${BODO}&ar=2020`);
    expect(await page.inputValue('select[name="retning"]')).toBe('');
    await page.goForward();
    await settled(page, `?omrade=${BODO}&ar=2020&retning=ut`);
    expect(await page.inputValue('select[name="retning"]')).toBe('ut');
    expectQuiet();
    await close();
  });

  test('widths follow the figures, dashes the borders, and the legend both', async () => {
    const { page, close } = await openFlows(`utforsk/strommer/?omrade=${BODO}`);
    const flows = published('2022', (from, to) => [from, to].includes(BODO));
    const [home, oslo] = [`${FAUSKE}-${BODO}`, `${BODO}-0301`];
    const ratio = (await widthOf(page, home)) / (await widthOf(page, oslo));
    expect(ratio).toBeCloseTo(flows.get(home)! / flows.get(oslo)!, 1);
    const legend = await page.$$eval('.flow-widths li', (items) =>
      items.map((item) => ({
        persons: Number(item.textContent.replace(/\D/g, '')),
        width: parseFloat(getComputedStyle(item.querySelector('.flow-line')!).strokeWidth),
      })),
    );
    expect(legend.length).toBeGreaterThan(1);
    const perPerson = (await widthOf(page, home)) / flows.get(home)!;
    for (const { persons, width } of legend) {
      expect(String(persons)).toMatch(/^[125]0*$/);
      expect(width / persons).toBeCloseTo(perPerson, 2);
    }
    expect(await dashOf(page, oslo)).not.toBe('none');
    await page.selectOption('select[name="omrade"]', BODO_REGION);
    await settled(page, `?omrade=${BODO_REGION}`);
    const within = await page.getAttribute('.flow.within', 'data-flow');
    expect(await dashOf(page, within ?? '')).toBe('none');
    expect(await text(page, `tr[data-flow="${within ?? ''}"] .flow-where`)).toBe(
      'i samme BA-region',
    );
    await close();
  });

  test('a flow that is pointed at stands out in map, table and words', async () => {
    const { page, close } = await openFlows(`utforsk/strommer/?omrade=${BODO}`);
    await page.hover(`tr[data-flow="${BODO}-0301"] td.number`);
    expect(await lit(page)).toBe(`${BODO}-0301`);
    expect(await text(page, '.flow-readout')).toBe('Bodø → Oslo: 432 personer, mellom BA-regioner');
    await page.mouse.move(0, 0);
    await expect.poll(() => page.locator('.lit').count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    const place = await page.$eval(`.flow[data-flow="${BODO}-0301"] .flow-hit`, (line) => {
      const path = line as SVGPathElement;
      const point = path.getPointAtLength(path.getTotalLength() * 0.6);
      const { x, y } = point.matrixTransform(path.getScreenCTM() ?? undefined);
      return { x, y };
    });
    await page.mouse.move(place.x, place.y);
    await expect.poll(() => page.locator('tr.lit').count(), SLOWLY).toBe(1);
    await close();
  });

  test('the map is dragged, zoomed and brought back; a drag chooses nothing', async () => {
    const { page, close } = await openFlows('utforsk/strommer/', { width: 1440, height: 1000 });
    const start = await viewBox(page);
    await page.click('.map-controls button:first-child');
    await expect.poll(() => viewBox(page)).not.toBe(start);
    const near = await viewBox(page);
    const box = (await page.locator('.flow-stage').boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x - 60, middle.y + 90, { steps: 4 });
    await page.mouse.up();
    expect(await viewBox(page)).not.toBe(near);
    expect(search(page)).toBe('');
    await page.click('.map-controls button:last-child');
    expect(await viewBox(page)).toBe(start);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -200);
    expect(await text(page, '.flow-hint')).toMatch(/^Hold /);
    expect(await viewBox(page)).toBe(start);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => viewBox(page)).not.toBe(start);
    await close();
  });

  test('the coast is finer when the reader comes near, and light again from afar', async () => {
    const { page, expectQuiet, close } = await openFlows('utforsk/strommer/');
    const lengthOf = async (): Promise<number> =>
      (await page.getAttribute('.areas a[data-id="0301"] path', 'd'))?.length ?? 0;
    const coarse = await lengthOf();
    await page.selectOption('select[name="omrade"]', '0301');
    await settled(page, '?omrade=0301');
    await expect.poll(lengthOf, SLOWLY).toBeGreaterThan(2 * coarse);
    await page.click('.flow-country');
    await settled(page, '');
    await expect.poll(lengthOf, SLOWLY).toBe(coarse);
    expectQuiet();
    await close();
  });

  test('what is seen can be taken along', async () => {
    const { page, close } = await openFlows(`utforsk/strommer/?omrade=${BODO}&minst=50`);
    const files: Record<string, Buffer> = {};
    for (const format of ['csv', 'svg', 'png']) {
      const download = page.waitForEvent('download');
      await page.click(`[data-format="${format}"]`);
      const file = await download;
      expect(file.suggestedFilename()).toBe(`traineeatlas-strommer-${BODO}-2022.${format}`);
      files[format] = await readFile(await file.path());
    }
    const lines = files['csv']!.toString('utf8').trimEnd().split('\r\n');
    const wanted = published('2022', (from, to) => [from, to].includes(BODO));
    const large = [...wanted.values()].filter((employed) => employed >= 50);
    const flows = lines.filter((line) => line.startsWith('2022;'));
    expect(flows).toHaveLength(large.length);
    expect(sum(flows.map((line) => Number(line.split(';')[5])))).toBe(sum(large));
    expect(lines.join('\n')).toContain('CC BY 4.0');
    const svg = files['svg']!.toString('utf8').replace(/[\u00a0\u202f]/g, ' ');
    for (const part of ['Pendlingsstrømmer, Bodø, 4. kvartal 2022', 'Stiplet', '500 personer'])
      expect(svg).toContain(part);
    for (const part of ['Statistisk sentralbyrå', 'utforsk/strommer/?', 'stroke-dasharray="6'])
      expect(svg).toContain(part);
    expect(files['png']!.toString('latin1', 1, 4)).toBe('PNG');
    await close();
  });
});

describe('flows by keyboard and touch', () => {
  test('the map is one stop: arrows walk, Enter selects, Esc goes to the country', async () => {
    const { page, close } = await openFlows('utforsk/strommer/');
    expect(await page.locator('.flow-map [tabindex="0"]').count()).toBe(1);
    await page.focus(`.areas a[data-id="${BODO}"]`);
    await page.keyboard.press('ArrowRight');
    const next = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    expect(next).not.toBe(BODO);
    await page.keyboard.press('Enter');
    await settled(page, `?omrade=${next ?? ''}`);
    const before = await viewBox(page);
    await page.keyboard.press('+');
    const near = await viewBox(page);
    expect(near).not.toBe(before);
    await page.keyboard.press('Shift+ArrowUp');
    expect(await viewBox(page)).not.toBe(near);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(next);
    await page.keyboard.press('0');
    expect(await viewBox(page)).toBe(before);
    await page.keyboard.press('Escape');
    await settled(page, '');
    expect(search(page)).toBe('');
    await close();
  });

  test('the slider says its number, and rows their flows', async () => {
    const { page, close } = await openFlows('en/utforsk/strommer/');
    const slider = page.locator('input[name="minst"]');
    expect(await slider.getAttribute('aria-valuetext')).toBe('500\u00a0persons');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await settled(page, '?minst=1000');
    expect(await slider.getAttribute('aria-valuetext')).toBe('1,000\u00a0persons');
    const flows = published('2022', () => true);
    const large = [...flows.values()].filter((employed) => employed >= 1000);
    const said = (count: number): string => count.toLocaleString('en');
    const all = sum(flows.values());
    expect(await text(page, '.flow-summary')).toBe(
      `Showing ${large.length} of ${said(flows.size)} flows, with ${said(sum(large))} of ${said(all)} commuters (${Math.round((sum(large) / all) * 100)}%). ` +
        `${said(flows.size - large.length)} flows with ${said(all - sum(large))} persons in all are each below 1,000 and are left out.`,
    );
    expect(sum((await tableOf(page)).values())).toBe(sum(large));
    await page.focus('tbody tr:first-child a');
    expect(await lit(page)).toBe('3024-0301');
    await close();
  });

  test('small flows of the country are fetched when asked for, and none is hidden', async () => {
    const { page, close } = await openFlows('utforsk/strommer/?ar=2021&minst=50');
    const flows = published('2021', () => true);
    const large = [...flows.values()].filter((employed) => employed >= 50);
    expect(await text(page, '.flow-summary')).toContain('Kartet tegner de 400 største');
    expect(await page.locator('.flows .flow').count()).toBe(400);
    while (await page.locator('.flow-more').isVisible()) await page.click('.flow-more');
    expect(sum((await tableOf(page)).values())).toBe(sum(large));
    await close();
  });

  test('on a phone a finger selects, and lights a flow; two fingers zoom', async () => {
    const { page, expectQuiet, close } = await openFlows('nn/utforsk/strommer/', {
      width: 360,
      height: 740,
      hasTouch: true,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator('.flow-stage').scrollIntoViewIfNeeded();
    await page.tap(`.areas a[data-id="${KAUTOKEINO}"]`);
    await settled(page, `?omrade=${KAUTOKEINO}`);
    expect(await sentence(page)).toMatch(/som bur i Guovdageaidnu - Kautokeino, arbeider /);
    await page.tap('tbody tr:first-child td.number');
    expect(await lit(page)).toBe(await page.getAttribute('tbody tr:first-child', 'data-flow'));
    expect(await text(page, '.flow-readout')).toMatch(/ → .* personar, /);
    const before = await viewBox(page);
    await page.$eval('.flow-stage', (stage) => {
      const { left, top } = stage.getBoundingClientRect();
      const fingers = (apart: number): Touch[] =>
        [150 - apart, 150 + apart].map(
          (x, identifier) =>
            new Touch({ identifier, target: stage, clientX: left + x, clientY: top + 150 }),
        );
      const touch = (type: string, touches: Touch[]): boolean =>
        stage.dispatchEvent(new TouchEvent(type, { touches, cancelable: true, bubbles: true }));
      touch('touchstart', fingers(20));
      touch('touchmove', fingers(60));
      touch('touchend', []);
    });
    expect(await viewBox(page)).not.toBe(before);
    expectQuiet();
    await close();
  });
});

describe('flows in every language, and without their script', () => {
  test.each([
    ['', 'Av 28 525 sysselsatte som bor i Bodø, arbeider 91,2 % i samme kommune, '],
    ['nn/', 'Av 28 525 sysselsette som bur i Bodø, arbeider 91,2 % i same kommune, '],
    ['en/', 'Of 28,525 employed residents of Bodø, 91.2% in the same municipality, '],
  ])('the same address means the same at /%s', async (prefix, wanted) => {
    const query = `?omrade=${BODO}&retning=ut&minst=20`;
    const { page, expectQuiet, close } = await openFlows(`${prefix}utforsk/strommer/${query}`);
    expect(await sentence(page)).toContain(wanted);
    expect(await page.getAttribute('.languages a[hreflang="nn"]', 'href')).toBeTruthy();
    await page.click(`.languages a[hreflang="${prefix === 'en/' ? 'nb' : 'en'}"]`);
    await page.waitForURL(`**/utforsk/strommer/${query}`);
    expectQuiet();
    await close();
  });

  test('a wrong address falls back, and says so', async () => {
    const { page, close } = await openFlows('en/utforsk/strommer/?omrade=9999&minst=37&x=1');
    expect(await text(page, '.explore-notice')).toContain('x=1, omrade=9999, minst=37');
    expect(search(page)).toBe('');
    await close();
  });

  test('figures that do not come are told of, and asked for again', async () => {
    const { page, close } = await openFlows('utforsk/strommer/');
    await page.route(`**/flows/${BODO}.json`, (route) => route.abort());
    await page.selectOption('select[name="omrade"]', BODO);
    await expect.poll(() => text(page, '.flow-failed')).toContain('kunne ikke hentes');
    expect(await sentence(page)).toContain('Bærum');
    await page.unroute(`**/flows/${BODO}.json`);
    await page.click('.flow-retry');
    await settled(page, `?omrade=${BODO}`);
    expect(await page.locator('.flow-failed').isVisible()).toBe(false);
    await close();
  });

  test('without a script: the largest flows, drawn, told and linked', async () => {
    const { page, close } = await blank({ javaScriptEnabled: false });
    await page.goto(address('utforsk/strommer/'));
    expect(await sentence(page)).toContain('Bærum til Oslo: 29 502 personer');
    const large = [...published('2022', () => true).values()].filter((each) => each >= 500);
    expect(sum((await tableOf(page)).values())).toBe(sum(large));
    expect(await page.locator('.flows .flow').count()).toBe(large.length);
    expect(await page.getAttribute('tbody tr:first-child a', 'href')).toMatch(
      /\/kommune\/3024-baerum\/$/,
    );
    expect(await page.locator('.flow-form').isVisible()).toBe(false);
    await close();
  });

  test('costs little: one file a view, and a small script', async () => {
    const { page, close } = await blank();
    const files: string[] = [];
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.includes('/explore/')) files.push(pathname.replace(/^.*\/flows\//, ''));
      if (pathname.endsWith('.js'))
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(address('utforsk/strommer/'));
    await settled(page, '');
    await page.selectOption('select[name="omrade"]', BODO);
    await settled(page, `?omrade=${BODO}`);
    await page.selectOption('select[name="ar"]', '2021');
    await settled(page, `?omrade=${BODO}&ar=2021`);
    expect(files).toEqual(['places.json', 'norge.json', `${BODO}.json`]);
    const weight = sum(await Promise.all(scripts));
    expect(weight).toBeGreaterThan(1_000);
    expect(weight).toBeLessThan(30_000);
    await close();
  });
});
