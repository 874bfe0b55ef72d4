/**
 * Draws the pictures of the README from the built site: `npm run build && npm run pictures`.
 * The maps are the still ones, so that the same site gives the same pictures.
 */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { spareData } from '../tests/e2e/map-page.ts';
import { openPage, serveSite } from '../tests/e2e/site.ts';

const FOLDER = join(import.meta.dirname, 'pictures');
/** What each picture shows, and what has to stand there before it is taken. */
const PICTURES = [
  { name: 'front', path: 'en/', ready: '.areas path' },
  { name: 'industry', path: 'en/naering/residence/10-33/2022/', ready: '.areas path' },
  { name: 'municipality', path: 'en/kommune/5047-overhalla/', ready: '.areas path' },
  { name: 'gaps', path: 'en/hull/', ready: '.areas path' },
  {
    name: 'explorer',
    path: 'en/utforsk/?grunnlag=nevnt&dekket=nei&klasse=5,6&fylke=18,55',
    ready: 'atlas-explorer[data-state]',
  },
  {
    name: 'planner',
    path: 'en/planlegg/?ordning=trainee-namdal',
    ready: 'atlas-planner[data-state="ready"]',
  },
] as const;
const WINDOW = { width: 1200, height: 800 };
/** As wide as two of them are shown beside each other, on a sharp screen. */
const SHOWN = 900;
/** More than this a README should not weigh, a picture. */
const MOST_BYTES = 60_000;

const site = await serveSite();
const browser = await launchBrowser();
await mkdir(FOLDER, { recursive: true });
for (const { name, path, ready } of PICTURES) {
  const { page, close } = await openPage(browser, WINDOW);
  await spareData(page);
  await page.goto(new URL(path, site.address).href, { waitUntil: 'networkidle' });
  await page.waitForSelector(ready);
  const file = join(FOLDER, `${name}.webp`);
  await sharp(await page.screenshot())
    .resize(SHOWN)
    .webp({ quality: 78, effort: 6 })
    .toFile(file);
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw new Error(`${file} weighs ${size} bytes, more than ${MOST_BYTES}`);
  console.log(`${file}: ${size} bytes`);
  await close();
}
await browser.close();
await site.close();
