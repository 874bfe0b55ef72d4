import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaticSite } from '../../scripts/static-server.ts';
import { launchBrowser } from './browser.ts';
import { spareData, stageOf, untilLive } from './map-page.ts';
import { openPage, serveSite, type View } from './site.ts';

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

const at = (path: string): string => new URL(path, site.address).href;
const ready = (page: Page) =>
  page.waitForSelector('atlas-planner[data-state="ready"]', { timeout: 60_000 });

async function visit(path: string, view: View = {}) {
  const opened = await openPage(browser, view);
  await spareData(opened.page);
  await opened.page.goto(at(path));
  await ready(opened.page);
  return opened;
}

/** The rows of the table before and after, as they are read. */
const sums = (page: Page): Promise<readonly (readonly string[])[]> =>
  page
    .locator('[data-plan="sums"] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText)),
    );
/** The same without words: what three languages share, however they group the digits. */
const figures = async (page: Page): Promise<readonly string[]> =>
  (await sums(page)).map((row) =>
    row
      .slice(1)
      .map((text) => text.split('\n')[0]!.replace(/[\u202f,]/g, ''))
      .join(' '),
  );
const sentence = (page: Page) => page.locator('.plan-sentence').innerText();
const pressed = (page: Page, code: string) =>
  page.locator(`.areas a[data-id="${code}"]`).getAttribute('aria-pressed');
const query = (page: Page): string => new URL(page.url()).search;

/** A busy machine may be slow to draw; what is right then still comes. */
const eventually = <T>(found: () => T) => expect.poll(found, { timeout: 20_000 });

/** Clicks a place inside an area of the still map, however small. */
async function clickArea(page: Page, code: string): Promise<void> {
  const place = await page.locator(`.areas a[data-id="${code}"] path`).evaluate((element) => {
    const path = element as SVGPathElement;
    path.scrollIntoView({ block: 'center' });
    const back = path.getScreenCTM()!.inverse();
    const box = path.getBoundingClientRect();
    const holds = (x: number, y: number) =>
      path.isPointInFill(new DOMPoint(x, y).matrixTransform(back));
    for (let y = box.top; y < box.bottom; y += 1)
      for (let x = box.left; x < box.right; x += 1)
        if (holds(x - 1, y) && holds(x + 1, y) && holds(x, y - 1) && holds(x, y + 1))
          return { x, y };
    throw new Error('no room inside the area');
  });
  await page.mouse.click(place.x, place.y);
}

/** The middle of what a living map shows: the plan was brought into view there. */
async function middleOfMap(page: Page) {
  await stageOf(page).evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = (await stageOf(page).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

const NAMDAL = 'planlegg/?ordning=trainee-namdal';

describe('a programme leader in Namdal', () => {
  test('sees the programme as it is, adds from map, list and suggestions, and sends the link', async () => {
    const { page, expectQuiet, close } = await visit('planlegg/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.selectOption('select[name=ordning]', { label: 'Trainee Namdal' });
    await eventually(() => sentence(page)).toContain('Trainee Namdal når 2\u00a0kommuner');
    await ready(page);
    // Namsos 14 923 and Overhalla 3873 residents; 42 km between them.
    expect((await figures(page)).slice(0, 2)).toEqual(['2 2 0', '18796 18796 0']);
    await clickArea(page, '5046');
    await eventually(() => pressed(page, '5046')).toBe('true');
    expect(await page.locator('.plan-said').innerText()).toContain('Høylandet er lagt til.');
    expect(query(page)).toBe('?ordning=trainee-namdal&nye=5046');
    await ready(page);
    await page.locator('[data-toggle="5049"][data-place="row"]').click();
    await eventually(() => query(page)).toBe('?ordning=trainee-namdal&nye=5046,5049');
    await ready(page);
    const [first] = await page.locator('.plan-steps li').all();
    const suggested = await first!.getAttribute('data-code');
    expect(await first!.innerText()).toMatch(/gir [\d\u202f]+\u00a0innbyggere i klasse 5–6/);
    await first!.getByRole('button').click();
    await eventually(() => query(page)).toContain(suggested!);
    await ready(page);
    const mine = await sums(page);
    expect(mine[0]).toEqual(['Kommuner', '2', '5', '+3']);
    await page.click('.plan-copy');
    await eventually(() => page.locator('.plan-shared').innerText()).toBe('Lenken er kopiert.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await visit(link.slice(site.address.length));
    expect(await sums(other.page)).toEqual(mine);
    expect(await sentence(other.page)).toBe(await sentence(page));
    await page.goBack();
    await eventually(async () => (await sums(page))[0]?.[2]).toBe('4');
    await page.goForward();
    await eventually(() => sums(page)).toEqual(mine);
    expectQuiet();
    other.expectQuiet();
    await other.close();
    await close();
  });

  test('drops one and takes it back; all suggestions go in as one step', async () => {
    const { page, close } = await visit(NAMDAL);
    await page.locator('[data-toggle="5047"][data-place="member"]').click();
    await eventually(() => query(page)).toBe('?ordning=trainee-namdal&uten=5047');
    await page.getByRole('button', { name: 'Ta med igjen Overhalla' }).first().click();
    await eventually(() => query(page)).toBe('?ordning=trainee-namdal');
    await page.click('.plan-all');
    await eventually(async () => (await sums(page))[0]?.[2]).toBe('5');
    await page.goBack();
    await eventually(async () => (await sums(page))[0]?.[2]).toBe('2');
    await close();
  });

  test('moves the ring: the suggestions follow, and the address says so', async () => {
    const { page, close } = await visit(NAMDAL);
    const before = await page.locator('.plan-steps li').count();
    await page.fill('input[name=ring]', '25');
    await page.locator('input[name=ring]').blur();
    await eventually(() => query(page)).toBe('?ordning=trainee-namdal&ring=25');
    await eventually(() => page.locator('.plan-steps li').count()).toBeLessThan(before);
    await close();
  });

  test('on the living map a click adds, and another drops', async () => {
    const { page, expectQuiet, close } = await openPage(browser);
    await page.goto(at(NAMDAL));
    await ready(page);
    await untilLive(page);
    await page.waitForTimeout(2500);
    const { x, y } = await middleOfMap(page);
    await page.mouse.click(x, y);
    await eventually(() => query(page)).toMatch(/(nye|uten)=\d{4}$/);
    await page.waitForTimeout(1000);
    await page.mouse.click(x, y);
    await eventually(() => query(page)).toBe('?ordning=trainee-namdal');
    expectQuiet();
    await close();
  });
});

describe('a plan taken along', () => {
  const PLAN = `${NAMDAL}&nye=5046&uten=5047`;
  const download = async (page: Page, format: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`[data-format=${format}]`),
    ]);
    return readFileSync(await file.path(), 'utf8');
  };

  test('as CSV: link, sums, members with roles and reasons, sources', async () => {
    const { page, expectQuiet, close } = await visit(PLAN);
    const lines = (await download(page, 'csv')).split('\r\n');
    expect(lines).toContain(page.url());
    expect(lines.some((line) => line.startsWith('Kommuner;2;2;0'))).toBe(true);
    const row = (code: string) => lines.find((line) => line.startsWith(`${code};`)) ?? '';
    expect(row('5007')).toMatch(/;med fra før;4;Namsos;14923;2023;/);
    expect(row('5046')).toMatch(/^5046;Høylandet;lagt til;6;/);
    expect(row('5046')).toContain('grenser til Namsos');
    expect(row('5047')).toContain(';tatt ut;');
    expect(lines.join('\n')).toMatch(/07459.*CC BY 4\.0/);
    expectQuiet();
    await close();
  });

  test('as GeoJSON: the same municipalities with figures, sources and licence', async () => {
    const { page, expectQuiet, close } = await visit(PLAN);
    const file = JSON.parse(await download(page, 'geojson')) as {
      readonly link: string;
      readonly features: readonly {
        readonly id: string;
        readonly geometry: { readonly type: string };
        readonly properties: Readonly<Record<string, unknown>>;
      }[];
    };
    expect(file.link).toBe(page.url());
    expect(file.features.map(({ id, properties }) => [id, properties['role']])).toEqual([
      ['5007', 'kept'],
      ['5046', 'added'],
      ['5047', 'dropped'],
    ]);
    for (const { geometry, properties } of file.features) {
      expect(geometry.type).toMatch(/Polygon$/);
      expect(properties).toMatchObject({ population_year: 2023, jobs_year: 2022 });
      expect(properties['licence']).toContain('creativecommons.org');
    }
    expect(file.features[0]?.properties['population']).toBe(14_923);
    expectQuiet();
    await close();
  });

  test('on paper: two pages at most, with the map of the plan and its address', async () => {
    const { page, close } = await visit(PLAN);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await eventually(() => page.locator('.plan-paper-map path.p-added').count()).toBe(1);
    expect(await page.locator('.plan-paper-map').isVisible()).toBe(true);
    // The part of the national sheet, 620 wide, that has the plan in it.
    const frame = await page.locator('.plan-paper-map svg').getAttribute('viewBox');
    const [, , width = 0] = (frame ?? '').split(' ').map(Number);
    expect(width).toBeGreaterThan(35);
    expect(width).toBeLessThan(300);
    expect(await page.locator('.plan-paper-address').innerText()).toBe(page.url());
    expect(await page.locator('.plan-controls').first().isVisible()).toBe(false);
    await close();
  });
});

describe('for everyone', () => {
  test('with the keyboard alone: space and Enter on the map, and the focus stays', async () => {
    const { page, close } = await visit(NAMDAL);
    const area = page.locator('.areas a[data-id="5046"]');
    await area.focus();
    await page.keyboard.press('Space');
    await eventually(() => pressed(page, '5046')).toBe('true');
    await page.keyboard.press('Enter');
    await eventually(() => pressed(page, '5046')).toBe('false');
    expect(await area.evaluate((link) => link === document.activeElement)).toBe(true);
    await ready(page);
    await page.locator('.plan-steps button').first().focus();
    await page.keyboard.press('Enter');
    await eventually(async () => (await sums(page))[0]?.[2]).toBe('3');
    const place = await page.evaluate(() => document.activeElement?.closest('section')?.className);
    expect(place).toContain('plan-suggestions');
    await close();
  });

  test('with a finger at 360 pixels: a tap adds, and nothing is wider than the screen', async () => {
    const { page, expectQuiet, close } = await openPage(browser, { width: 360, hasTouch: true });
    await page.goto(at(NAMDAL));
    await ready(page);
    await stageOf(page).evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
    await untilLive(page);
    await page.waitForTimeout(2500);
    const { x, y } = await middleOfMap(page);
    await page.touchscreen.tap(x, y);
    await eventually(() => query(page)).toMatch(/(nye|uten)=\d{4}$/);
    expect(await page.locator('.plan-said').innerText()).toMatch(/er (lagt til|tatt ut)\./);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    expectQuiet();
    await close();
  });

  test('in three languages: one address, the same figures', async () => {
    const plan = '?ordning=trainee-sor&grunnlag=nevnt&nye=1101&uten=4204&ring=50&mal=kommuner56';
    const found = [];
    for (const language of ['', 'nn/', 'en/']) {
      const { page, close, expectQuiet } = await visit(`${language}planlegg/${plan}`);
      expect(query(page)).toBe(
        '?ordning=trainee-sor&grunnlag=nevnt&nye=1101&uten=4204&mal=kommuner56&ring=50',
      );
      const codes = await page
        .locator('.plan-steps li')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
      found.push([await figures(page), codes]);
      const links = await page
        .locator('.languages a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).search));
      expect(new Set(links)).toEqual(new Set([query(page)]));
      expectQuiet();
      await close();
    }
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
  });

  test('a new programme starts on the map and takes its name', async () => {
    const { page, expectQuiet, close } = await visit('planlegg/');
    await clickArea(page, '1804');
    await eventually(() => query(page)).toBe('?vert=1804');
    await page.fill('input[name=navn]', 'Trainee <b>Bodø</b>');
    await page.locator('input[name=navn]').blur();
    await eventually(() => sentence(page)).toContain('Trainee <b>Bodø</b> når 1\u00a0kommune');
    expect(await page.locator('.plan-sentence b').count()).toBe(0);
    await clickArea(page, '1804');
    expect(await page.locator('.plan-said').innerText()).toContain('kan ikke tas ut');
    expectQuiet();
    await close();
  });

  test('an address that cannot be understood is told of, and the rest stands', async () => {
    const { page, expectQuiet, close } = await visit(`${NAMDAL}&nye=5046,9999,x&ring=0&tull=1`);
    const notice = page.getByRole('alert');
    await eventually(() => notice.innerText()).toContain('nye=9999, nye=x, ring=0');
    expect(await notice.innerText()).toContain('tull=1');
    expect(query(page)).toBe('?ordning=trainee-namdal&nye=5046');
    expectQuiet();
    await close();
  });

  test('without a script: what each programme reaches today, and no dead controls', async () => {
    const { page, expectQuiet, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(at('planlegg/'));
    const rows = page.locator('.plan-today tbody tr');
    expect(await rows.count()).toBe(13);
    const namdal = rows.filter({ hasText: 'Trainee Namdal' }).first();
    expect(await namdal.innerText()).toContain('18\u202f796');
    expect(await page.locator('form.plan-controls:visible').count()).toBe(0);
    expect(await page.locator('main button:visible').count()).toBe(0);
    await namdal.getByRole('link', { name: 'Trainee Namdal', exact: true }).click();
    expect(await page.getByRole('link', { name: 'Planlegg ny rekkevidde' }).isVisible()).toBe(true);
    expectQuiet();
    await close();
  });
});
