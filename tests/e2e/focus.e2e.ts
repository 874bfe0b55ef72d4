import { describe, expect, test } from 'vitest';
import { lookAtStops, walkByTab } from './focus-walk.ts';
import { spareData } from './map-page.ts';
import { MORE_PAGES, PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

describe.each([
  ['on a desktop', { width: 1280, height: 800 }],
  ['on a phone in the dark', { width: 360, height: 640, colorScheme: 'dark' }],
] as const)('the focus %s', (_, view) => {
  test.each(Object.entries({ ...PAGES, ...MORE_PAGES }))(
    'is seen at every stop of %s, and comes by in the order of the page',
    async (_name, path) => {
      const { page, close } = await site.open(path, view, spareData);
      await page.waitForLoadState('networkidle');
      const { stops, faults } = await lookAtStops(page);
      expect(faults).toEqual([]);
      expect(stops).toBeGreaterThan(path.startsWith('embed/') ? 1 : 15);
      const order = await walkByTab(page);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order.length).toBeGreaterThan(path.startsWith('embed/') ? 1 : 15);
      await close();
    },
  );
});

test('a stop without an outline, and one beneath something, would be told of', async () => {
  const { page, close } = await site.open(PAGES.methods);
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
  await close();
});
