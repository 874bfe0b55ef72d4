/**
 * Pictures of built pages for people to look at:
 * `node scripts/screenshots.ts <folder> <path> [path…] [--no-js] [--dark] [--full] [--width=768]`
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { openPage, serveSite, type View } from '../tests/e2e/site.ts';

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;
/** Long enough for a map to wake and draw; a picture is for people, not a check. */
const SETTLE_MS = 1500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'no-js': { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    width: { type: 'string' },
    wait: { type: 'string' },
  },
});
const [folder, ...paths] = positionals;
if (folder === undefined || paths.length === 0) {
  console.error(
    'usage: node scripts/screenshots.ts <folder> <path> [path…] [--no-js] [--dark] [--full]',
  );
  process.exit(2);
}

/** `/kommune/1515-heroy/#x` at 360 px in the dark → `kommune-1515-heroy-x-360-dark.png`. */
function fileName(path: string, width: number): string {
  const words = path.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'index';
  const marks = [values.dark ? '-dark' : '', values['no-js'] ? '-no-js' : ''];
  return `${words}-${width}${marks.join('')}.png`;
}

const windows = WINDOWS.filter(
  ({ width }) => values.width === undefined || `${width}` === values.width,
);
const site = await serveSite();
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
for (const path of paths) {
  for (const size of windows) {
    const view: View = {
      ...size,
      colorScheme: values.dark ? 'dark' : 'light',
      javaScriptEnabled: !values['no-js'],
    };
    const { page, faults, close } = await openPage(browser, view);
    await page.goto(new URL(path.replace(/^\//, ''), site.address).href);
    if (!values['no-js']) await page.waitForTimeout(Number(values.wait ?? SETTLE_MS));
    const file = join(folder, fileName(path, size.width));
    await page.screenshot({ path: file, fullPage: values.full });
    console.log([file, ...faults].join('\n  '));
    await close();
  }
}
await browser.close();
await site.close();
