import { describe, expect, test } from 'vitest';
import { grouped } from './figures.ts';
import { search, SLOWLY, text, useExplorers } from './explore-page.ts';
import {
  atHome,
  BODO,
  BODO_REGION,
  dashOf,
  FAUSKE,
  LATEST,
  lit,
  opensFlows,
  published,
  sentence,
  settled,
  sum,
  tableOf,
  viewBox,
  widthOf,
} from './flow-page.ts';
import { bytesOf } from './site.ts';

const explorers = useExplorers();
const openFlows = opensFlows(explorers);

describe('flows with the mouse', () => {
  test('the country first; then a place, a year, a direction and a size', async () => {
    const { page, expectQuiet } = await openFlows('utforsk/strommer/');
    const all = published(LATEST, () => true);
    expect(await sentence(page)).toMatch(
      new RegExp(
        `^4\\. kvartal ${LATEST}: ${grouped(sum(all.values()))} av .* Den største strømmen går fra Bærum til Oslo: ${grouped(all.get('3024-0301')!)} personer\\.$`,
      ),
    );
    const whole = await viewBox(page);
    await page.selectOption('select[name="omrade"]', BODO);
    await settled(page, `?omrade=${BODO}`);
    expect(await sentence(page)).toContain(
      `4. kvartal ${LATEST}: Av ${grouped(atHome(BODO).all)} sysselsatte som bor i Bodø`,
    );
    expect(await viewBox(page)).not.toBe(whole);
    await page.selectOption('select[name="ar"]', '2020');
    await settled(page, `?omrade=${BODO}&ar=2020`);
    await page.selectOption('select[name="retning"]', 'ut');
    await settled(page, `?omrade=${BODO}&ar=2020&retning=ut`);
    await page.fill('input[name="minst"]', '0');
    await settled(page, `?omrade=${BODO}&ar=2020&retning=ut&minst=1`);
    expect(await search(page)).toBe(`?omrade=${BODO}&ar=2020&retning=ut&minst=1`);
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
  });

  test('widths follow the figures, dashes the borders, and the legend both', async () => {
    const { page } = await openFlows(`utforsk/strommer/?omrade=${BODO}`);
    const flows = published(LATEST, (from, to) => [from, to].includes(BODO));
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
  });

  test('a flow that is pointed at stands out in map, table and words', async () => {
    const { page } = await openFlows(`utforsk/strommer/?omrade=${BODO}`);
    await page.hover(`tr[data-flow="${BODO}-0301"] td.number`);
    expect(await lit(page)).toBe(`${BODO}-0301`);
    expect(await text(page, '.flow-readout')).toBe(
      `Bodø → Oslo: ${published(LATEST, () => true).get(`${BODO}-0301`)!} personer, mellom BA-regioner`,
    );
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
  });

  test('the map is dragged, zoomed and brought back; a drag chooses nothing', async () => {
    const { page } = await openFlows('utforsk/strommer/', { width: 1440, height: 1000 });
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
    expect(await search(page)).toBe('');
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
  });

  test('the coast is finer when the reader comes near, and light again from afar', async () => {
    const { page, expectQuiet } = await openFlows('utforsk/strommer/');
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
  });

  test('what is seen can be taken along', async () => {
    const { page } = await openFlows(`utforsk/strommer/?omrade=${BODO}&minst=50`);
    const files: Record<string, Buffer> = {};
    for (const format of ['csv', 'svg', 'png']) {
      const download = page.waitForEvent('download');
      await page.click(`[data-format="${format}"]`);
      const file = await download;
      expect(file.suggestedFilename()).toBe(`traineeatlas-strommer-${BODO}-${LATEST}.${format}`);
      files[format] = await bytesOf(file);
    }
    const lines = files['csv']!.toString('utf8').trimEnd().split('\r\n');
    const wanted = published(LATEST, (from, to) => [from, to].includes(BODO));
    const large = [...wanted.values()].filter((employed) => employed >= 50);
    const flows = lines.filter((line) => line.startsWith(`${LATEST};`));
    expect(flows).toHaveLength(large.length);
    expect(sum(flows.map((line) => Number(line.split(';')[5])))).toBe(sum(large));
    expect(lines.join('\n')).toContain('CC BY 4.0');
    const svg = files['svg']!.toString('utf8').replace(/[\u00a0\u202f]/g, ' ');
    for (const part of [`Pendlingsstrømmer, Bodø, 4. kvartal ${LATEST}`, 'Stiplet', '500 personer'])
      expect(svg).toContain(part);
    for (const part of ['Statistisk sentralbyrå', 'utforsk/strommer/?', 'stroke-dasharray="6'])
      expect(svg).toContain(part);
    expect(files['png']!.toString('latin1', 1, 4)).toBe('PNG');
  });
});
