import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newestIn, RESIDENTS_YEAR, residentsOf } from './figures.ts';
import { useExplorers } from './explore-page.ts';
import { spareData, untilLive, untilStill } from './map-page.ts';
import {
  clickArea,
  eventually,
  figures,
  middleOfMap,
  NAMDAL,
  NAMDAL_NOW,
  OSEN,
  opensPlanner,
  pressed,
  query,
  ready,
  sentence,
  SNÅSA,
  sums,
} from './planner-page.ts';
import { bytesOf, lettingCopy } from './site.ts';

const explorers = useExplorers();
const { address, blank } = explorers;
const visit = opensPlanner(explorers);

describe('a programme leader in Namdal', () => {
  test('sees the programme as it is, adds from map, list and suggestions, and sends the link', async () => {
    const { page, expectQuiet } = await blank();
    await spareData(page);
    const copied = await lettingCopy(page);
    await page.goto(address('planlegg/'));
    await ready(page);
    await page.selectOption('select[name=ordning]', { label: 'Trainee Namdal' });
    await eventually(() => sentence(page)).toContain(
      `Trainee Namdal når ${NAMDAL_NOW.length}\u00a0kommuner`,
    );
    await ready(page);
    const before = NAMDAL_NOW.length;
    const namdal = String(residentsOf(...NAMDAL_NOW));
    expect((await figures(page)).slice(0, 2)).toEqual([
      `${before} ${before} 0`,
      `${namdal} ${namdal} 0`,
    ]);
    await clickArea(page, SNÅSA);
    await eventually(() => pressed(page, SNÅSA)).toBe('true');
    expect(await page.locator('.plan-said').innerText()).toContain('Snåase er lagt til.');
    expect(await query(page)).toBe(`?ordning=trainee-namdal&nye=${SNÅSA}`);
    await ready(page);
    await page.locator(`[data-toggle="${OSEN}"][data-place="row"]`).click();
    await eventually(() => query(page)).toBe(`?ordning=trainee-namdal&nye=${OSEN},${SNÅSA}`);
    await ready(page);
    const [first] = await page.locator('.plan-steps li').all();
    const suggested = await first!.getAttribute('data-code');
    expect(await first!.innerText()).toMatch(/gir [\d\u202f]+\u00a0innbyggere i klasse 5–6/);
    await first!.getByRole('button').click();
    await eventually(() => query(page)).toContain(suggested!);
    await ready(page);
    const mine = await sums(page);
    expect(mine[0]).toEqual(['Kommuner', `${before}`, `${before + 3}`, '+3']);
    await page.click('.plan-copy');
    await eventually(() => page.locator('.plan-shared').innerText()).toBe('Lenken er kopiert.');
    const link = (await copied())!;
    const other = await visit(link.slice(address('').length));
    expect(await sums(other.page)).toEqual(mine);
    expect(await sentence(other.page)).toBe(await sentence(page));
    await page.goBack();
    await eventually(async () => (await sums(page))[0]?.[2]).toBe(`${before + 2}`);
    await page.goForward();
    await eventually(() => sums(page)).toEqual(mine);
    expectQuiet();
    other.expectQuiet();
  });

  test('on the living map a click adds, and another drops', async () => {
    const { page, expectQuiet } = await blank({ reducedMotion: 'reduce' });
    await page.goto(address(NAMDAL));
    await ready(page);
    await untilLive(page);
    const { x, y } = await middleOfMap(page);
    await page.mouse.click(x, y);
    await eventually(() => query(page)).toMatch(/(nye|uten)=\d{4}$/);
    await ready(page);
    await untilStill(page);
    await page.mouse.click(x, y);
    await eventually(() => query(page)).toBe('?ordning=trainee-namdal');
    expectQuiet();
  });
});

describe('a plan taken along', () => {
  const PLAN = `${NAMDAL}&nye=${SNÅSA}&uten=5047`;
  const download = async (page: Page, format: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`[data-format=${format}]`),
    ]);
    return (await bytesOf(file)).toString('utf8');
  };

  test('as CSV: link, sums, members with roles and reasons, sources', async () => {
    const { page, expectQuiet } = await visit(PLAN);
    const lines = (await download(page, 'csv')).split('\r\n');
    expect(lines).toContain(page.url());
    expect(
      lines.some((line) => line.startsWith(`Kommuner;${NAMDAL_NOW.length};${NAMDAL_NOW.length};0`)),
    ).toBe(true);
    const row = (code: string) => lines.find((line) => line.startsWith(`${code};`)) ?? '';
    expect(row('5007')).toContain(
      `;med fra før;4;Namsos;${residentsOf('5007')};${RESIDENTS_YEAR};`,
    );
    expect(row(SNÅSA)).toMatch(/^5041;Snåase - Snåsa;lagt til;6;/);
    expect(row(SNÅSA)).toContain('grenser til Lierne');
    expect(row('5047')).toContain(';tatt ut;');
    expect(lines.join('\n')).toMatch(/07459.*CC BY 4\.0/);
    expectQuiet();
  });

  test('as GeoJSON: the same municipalities with figures, sources and licence', async () => {
    const { page, expectQuiet } = await visit(PLAN);
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
      ...[...NAMDAL_NOW, SNÅSA]
        .filter((code) => code !== '5047')
        .toSorted()
        .map((code) => [code, code === SNÅSA ? 'added' : 'kept']),
      ['5047', 'dropped'],
    ]);
    for (const { geometry, properties } of file.features) {
      expect(geometry.type).toMatch(/Polygon$/);
      expect(properties).toMatchObject({
        population_year: Number(RESIDENTS_YEAR),
        jobs_year: Number(newestIn('employment.csv')),
      });
      expect(properties['licence']).toContain('creativecommons.org');
    }
    expect(file.features[0]?.properties['population']).toBe(residentsOf('5007'));
    expectQuiet();
  });

  test('on paper: two pages at most, with the map of the plan and its address', async () => {
    const { page } = await visit(PLAN);
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
  });
});
