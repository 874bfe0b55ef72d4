import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layoutFaults } from './layout-faults.ts';
import { spareData } from './map-page.ts';
import { ALL_LANGUAGES, LANGUAGES, MORE_PAGES, PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** The reader's own text spacing, as WCAG 2.2 has it in 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** What a reader may do to a page, one after another on the same page. */
const CHANGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'twice as large': (page) => page.setViewportSize({ width: 640, height: 512 }),
  'four times as large, 320 px wide': (page) => page.setViewportSize({ width: 320, height: 256 }),
  'text twice as large': async (page) => {
    await page.setViewportSize({ width: 1280, height: 1024 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  },
  'text spaced out': async (page) => {
    await page.evaluate((css) => {
      document.documentElement.style.fontSize = '';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
  },
  'text spaced out on a phone': (page) => page.setViewportSize({ width: 360, height: 740 }),
};

async function faultsOf(page: Page): Promise<Record<string, readonly string[]>> {
  const faults: Record<string, readonly string[]> = {};
  for (const [name, change] of Object.entries(CHANGES)) {
    await change(page);
    const found = await layoutFaults(page);
    if (found.length > 0) faults[name] = found;
  }
  return faults;
}

describe.each(ALL_LANGUAGES)('nothing is lost in %s', (language) => {
  test.each(Object.entries({ ...PAGES, ...MORE_PAGES }))(
    'where a reader enlarges or spaces out %s',
    async (_name, path) => {
      const { page, close } = await site.blank({ height: 1024 });
      await spareData(page);
      await page.goto(site.at(LANGUAGES[language] + path));
      expect(await faultsOf(page)).toEqual({});
      await close();
    },
  );
});

test('text that is cut off, and text that lies over text, would be told of', async () => {
  const { page, close } = await site.blank();
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
  await close();
});
