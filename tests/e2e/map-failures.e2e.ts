import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  beginReading,
  clickArea,
  insideOf,
  saidOf,
  selectedInAddress,
  stageOf,
  stateOf,
  untilLive,
} from './map-page.ts';
import { PAGES } from './pages.ts';
import { difference, parseColour, photograph, shareMoved } from './picture.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const visit = (path: string, prepare: (page: Page) => Promise<unknown>) =>
  site.open(path, { reducedMotion: 'reduce' }, prepare);

async function untilFailed(page: Page): Promise<void> {
  await beginReading(page);
  await page.waitForSelector('atlas-map[data-state="failed"]', { timeout: 30_000 });
}

/** Answers the first request in some bad way and the next ones as usual. */
const onceBadly = (badly: (route: Route) => Promise<void>) => {
  let asked = 0;
  return (route: Route) => (asked++ === 0 ? badly(route) : route.continue());
};

/** The still map is what is seen, in its colours, and can be used. */
async function expectStillMap(page: Page, id: string): Promise<void> {
  const { x, y, fill } = await insideOf(page, id);
  const picture = await photograph(stageOf(page));
  expect(difference(picture.at(x, y), parseColour(fill))).toBeLessThanOrEqual(3);
  await clickArea(page, id);
  expect(await selectedInAddress(page)).toBe(id);
  expect(await page.locator('.map-readout').innerText()).toContain(await saidOf(page, id));
}

const refuseWebgl = (page: Page) =>
  page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind);
    } as typeof getContext;
  });

describe('a map that can not come alive stays, is used and says why', () => {
  test('without WebGL', async () => {
    const { page, expectQuiet } = await visit(PAGES.coverage, refuseWebgl);
    await untilFailed(page);
    expect(await page.locator('.map-message').innerText()).toContain('Nettleseren kan ikke vise');
    expect(await page.locator('.map-message button').count()).toBe(0);
    expect(await page.locator('.map-canvas').count()).toBe(0);
    await expectStillMap(page, '5430');
    expectQuiet();
  });

  test('but what was fetched ahead in vain is asked for again', async () => {
    const ahead: string[] = [];
    const { page } = await visit(PAGES.coverage, (each) =>
      each.route(/maplibre/, (route) => {
        if (route.request().resourceType() !== 'fetch') return route.continue();
        ahead.push(route.request().url());
        return route.abort();
      }),
    );
    await expect.poll(() => ahead.length, { timeout: 15_000 }).toBe(2);
    await untilLive(page);
    expect(await page.locator('.map-message').isVisible()).toBe(false);
  });

  test.each([
    ['is cut off', (route: Route) => route.fulfill({ body: '{"type":"Topology","objects":{' })],
  ] as const)(
    'a living map whose file of finer borders %s keeps those it has',
    async (_, badly) => {
      const asked: string[] = [];
      const { page } = await visit(PAGES.front, async (each) => {
        each.on('request', (request) => asked.push(request.url()));
        await each.route(/maps\/municipalities\.json/, onceBadly(badly));
      });
      const finer = () => asked.filter((url) => url.includes('maps/municipalities.json')).length;
      await stageOf(page).scrollIntoViewIfNeeded();
      await untilLive(page);
      expect(finer(), 'nobody has come closer').toBe(0);
      await page.getByRole('button', { name: 'Zoom inn' }).click();
      const message = page.locator('.map-message');
      await message.getByText('De nøyaktige grensene kunne ikke lastes').waitFor();
      expect(await stateOf(page)).toBe('live');
      const coarse = await photograph(stageOf(page));
      await message.getByRole('button', { name: 'Prøv igjen' }).click();
      expect(await message.isVisible()).toBe(false);
      // Finer lines are other lines: some pixels along the borders change, and nothing else.
      await expect
        .poll(async () => shareMoved(coarse, await photograph(stageOf(page))), { timeout: 15_000 })
        .toBeGreaterThan(0.001);
      expect(finer()).toBe(2);
      expect(await message.isVisible()).toBe(false);
    },
  );

  test('when the worker of the map does not arrive', async () => {
    const { page } = await visit(PAGES.municipality, (each) =>
      each.route(/maplibre-gl-worker/, (route) => route.abort()),
    );
    await untilFailed(page);
    expect(await page.locator('.map-message').innerText()).toContain('kunne ikke lastes');
    expect(await page.locator('.map-canvas').count()).toBe(0);
  });

  test('when the graphics are lost, until they are back', async () => {
    const { page } = await visit(PAGES.municipality, () => Promise.resolve());
    await untilLive(page);
    const loss = await page.evaluateHandle(() => {
      const gl = document
        .querySelector<HTMLCanvasElement>('.map-canvas canvas')
        ?.getContext('webgl2');
      const extension = gl?.getExtension('WEBGL_lose_context') ?? null;
      extension?.loseContext();
      return extension;
    });
    await untilFailed(page);
    expect(await page.locator('.map-message').innerText()).toContain('stoppet');
    const { x, y, fill } = await insideOf(page, '5045');
    const picture = await photograph(stageOf(page));
    expect(difference(picture.at(x, y), parseColour(fill))).toBeLessThanOrEqual(3);
    await loss.evaluate((extension) => extension?.restoreContext());
    await untilLive(page);
    expect(await stateOf(page)).toBe('live');
  });
});
