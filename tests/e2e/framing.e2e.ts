import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { download } from './figures.ts';
import { stageOf, untilLive, untilStill } from './map-page.ts';
import { ready } from './planner-page.ts';
import { useSite } from './use-site.ts';

const { at, blank } = useSite();

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;

const PLACES = download('municipalities.csv').map((row) => row['municipality']!);

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

/** New programmes with up to four members anywhere in the country. */
function plansAtRandom(count: number): readonly string[] {
  const random = numbers(20_261_130);
  const place = (): string => PLACES[Math.floor(random.next().value * PLACES.length)]!;
  return Array.from({ length: count }, () => {
    const added = Array.from({ length: 1 + Math.floor(random.next().value * 3) }, place);
    return `?vert=${place()}&nye=${added.join(',')}`;
  });
}

const PLANS = [
  // Sørfold and Steigen beside Bodø: a flight ended over Helgeland.
  '?ordning=trainee-salten&nye=1845,1848',
  '?ordning=trainee-namdal',
  '?ordning=arena-nord-troms',
  '?ordning=trainee-innlandet',
  ...plansAtRandom(5),
] as const;

/** What of some paths, and of how many, is not wholly in the view, as the camera of the map has it. */
const outOfView = (page: Page, paths: string) =>
  stageOf(page).evaluate((stage, wanted) => {
    const frame = stage.getBoundingClientRect();
    const still = stage.querySelector<SVGSVGElement>(':scope > svg:not(.map-overlay)')!;
    // The living map lays its marks where its camera has the sheet.
    const sheet = stage.querySelector<SVGGElement>('.map-overlay > .map-marks') ?? still;
    const toWindow = sheet.getScreenCTM()!;
    const found = [...still.querySelectorAll<SVGPathElement>(wanted)];
    const outside = found.filter((path) => {
      const { x, y, width, height } = path.getBBox();
      const from = new DOMPoint(x, y).matrixTransform(toWindow);
      const to = new DOMPoint(x + width, y + height).matrixTransform(toWindow);
      return from.x < frame.left || to.x > frame.right || from.y < frame.top || to.y > frame.bottom;
    });
    const names = outside.map((path) => path.closest('a')?.getAttribute('aria-label') ?? 'outline');
    return { found: found.length, names };
  }, paths);

/** Another plan in the same page, as the back button brings it. */
async function turnTo(page: Page, plan: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, plan);
  await ready(page);
}

const PROFILES = [
  'kommune/5047-overhalla/',
  'kommune/1848-steigen/',
  'region/132-tromso/',
  'fylke/18-nordland/',
  'fylke/56-finnmark/',
  'ordning/trainee-salten/',
] as const;

describe.each(SIZES)('at $width × $height, with motion', (size) => {
  test('the planner shows every member of a plan, when it opens and when it changes', async () => {
    const { page, expectQuiet } = await blank({ ...size, reducedMotion: 'no-preference' });
    await page.goto(at(`planlegg/${PLANS[0]}`));
    await ready(page);
    await untilLive(page);
    for (const plan of PLANS) {
      if (plan !== PLANS[0]) await turnTo(page, plan);
      await untilStill(page);
      const { found, names } = await outOfView(page, '.areas a[aria-pressed="true"] path');
      expect(found, plan).toBeGreaterThan(0);
      expect(names, plan).toEqual([]);
    }
    expectQuiet();
  }, 120_000);

  test('the page of a place shows all that it outlines, still and alive', async () => {
    const { page, expectQuiet } = await blank({ ...size, reducedMotion: 'no-preference' });
    for (const path of PROFILES) {
      await page.goto(at(path));
      expect(await outOfView(page, '.focus-outline'), path).toEqual({ found: 1, names: [] });
      await untilLive(page);
      expect(await outOfView(page, '.focus-outline'), path).toEqual({ found: 1, names: [] });
    }
    expectQuiet();
  }, 120_000);
});

test('a plan stays in view when the window becomes another', async () => {
  const { page } = await blank({ ...SIZES[0], reducedMotion: 'no-preference' });
  await page.goto(at(`planlegg/${PLANS[0]}`));
  await ready(page);
  await untilLive(page);
  await page.setViewportSize(SIZES[2]);
  await untilStill(page);
  expect(await outOfView(page, '.areas a[aria-pressed="true"] path')).toMatchObject({ names: [] });
}, 60_000);
