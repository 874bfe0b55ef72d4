import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { basePath, serveFolder } from '../../scripts/static-server.ts';
import { untilLive } from './map-page.ts';
import { smallRepository } from './small-site.ts';
import { useSmallSite } from './use-site.ts';

const slim = useSmallSite();
const closing: (() => unknown)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

const bytesOf = (folder: string, which: RegExp): number =>
  readdirSync(folder)
    .filter((name) => which.test(name))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

test('the published MapLibre draws the maps too, by one setting', async () => {
  const repository = await smallRepository('published-maplibre');
  closing.push(repository.remove);
  const { status, output } = await repository.build({ MAPLIBRE: 'published', BASE: basePath() });
  expect({ status, output }).toEqual({ status: 0, output: '' });
  const dist = join(repository.folder, 'dist');
  expect(bytesOf(join(dist, '_astro'), /maplibre.*\.m?js$/)).toBeGreaterThan(700_000);
  const served = await serveFolder(dist);
  closing.push(served.close);

  const { page, expectQuiet } = await slim.blank({ reducedMotion: 'reduce' });
  await page.goto(new URL('dekning/', served.address).href);
  await untilLive(page);
  const canvas = page.locator('.map-stage canvas');
  const whole = await canvas.screenshot();
  await page.getByRole('button', { name: 'Zoom inn' }).click();
  await expect.poll(() => canvas.screenshot(), { timeout: 15_000 }).not.toEqual(whole);
  expectQuiet();
});
