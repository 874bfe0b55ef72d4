import type { Page } from 'playwright-core';
import { layoutFaults } from './layout-faults.ts';

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

/** What is lost of a page by each change; nothing where all is well. */
export async function lostBy(page: Page): Promise<Record<string, readonly string[]>> {
  const faults: Record<string, readonly string[]> = {};
  for (const [name, change] of Object.entries(CHANGES)) {
    await change(page);
    const found = await layoutFaults(page);
    if (found.length > 0) faults[name] = found;
  }
  return faults;
}
