import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { lookAtStops } from './focus-walk.ts';
import { layoutFaults } from './layout-faults.ts';
import { spareData } from './map-page.ts';
import { leaveOneOfEach } from './one-of-each.ts';
import { disordered, moving } from './page-order.ts';
import { PAGES } from './pages.ts';
import { useSmallSite } from './use-site.ts';

/** That each question which every page is asked can find a fault. */
const site = useSmallSite();

test('axe would tell of a picture without words and of grey on grey', async () => {
  const { page } = await site.open(PAGES.methods);
  await page.evaluate(() => {
    const grey = document.createElement('p');
    grey.textContent = 'Grått';
    Object.assign(grey.style, { color: '#999999', background: '#aaaaaa' });
    document.querySelector('main')?.append(document.createElement('img'), grey);
  });
  const found = (await violations(page)).map((line) => line.split(' ')[0]);
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
});

test('text that is cut off, and text that lies over text, would be told of', async () => {
  const { page } = await site.blank();
  await page.goto(site.at(PAGES.methods));
  expect(await layoutFaults(page)).toEqual([]);
  await page.evaluate(() => {
    const paragraph = document.querySelector<HTMLElement>('main p')!;
    Object.assign(paragraph.style, { height: '0.6em', overflow: 'hidden' });
    const heading = document.querySelector<HTMLElement>('main h2')!;
    const copy = heading.cloneNode(true) as HTMLElement;
    Object.assign(copy.style, { position: 'absolute', marginTop: '0' });
    heading.before(copy);
    document.querySelector<HTMLElement>('footer')!.style.width = '3000px';
  });
  const told = (await layoutFaults(page)).join('\n');
  expect(told).toMatch(/scrolls sideways/);
  expect(told).toMatch(/is cut off/);
  expect(told).toMatch(/lies over/);
});

test('a stop without an outline, and one beneath something, would be told of', async () => {
  const { page } = await site.open(PAGES.methods);
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLElement>('.site-header nav a');
    first!.style.outline = 'none';
    const lid = document.body.appendChild(document.createElement('div'));
    const { left, top, width, height } = second!.getBoundingClientRect();
    Object.assign(lid.style, {
      position: 'absolute',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  });
  const { faults } = await lookAtStops(page);
  expect(faults.map((fault) => fault.replace(/^.*» /, ''))).toEqual([
    'has no outline',
    'is hidden',
  ]);
});

test('what moves, or is turned, would be told of', async () => {
  const { page } = await site.open(PAGES.methods, { width: 360, height: 740 });
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.style.transition = 'opacity 1s';
    Object.assign(main.style, { display: 'flex', flexDirection: 'column-reverse' });
  });
  expect(await moving(page)).toEqual(['MAIN ']);
  expect((await disordered(page)).length).toBeGreaterThan(1);
});

test('what is left of a page has a row of every shape', async () => {
  const { page } = await site.open(PAGES.coverage, {}, spareData);
  const table = page.locator('#tabell tbody');
  await table.evaluate((body) => {
    const last = body.querySelector('tr:last-child')!;
    for (let more = 0; more < 9; more += 1) body.prepend(last.cloneNode(true));
    last.querySelector('td')!.className = 'odd';
  });
  const before = await table.locator('tr').count();
  await leaveOneOfEach(page);
  expect(await table.locator('tr').count()).toBeLessThan(before);
  expect(await table.locator('.odd').count()).toBe(1);
});
