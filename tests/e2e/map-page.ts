import type { Page } from 'playwright-core';

/** The stage of the page's map: the SVG, the canvas and the buttons on them. */
export const stageOf = (page: Page) => page.locator('.map-stage');

/** As a reader on a dear connection: the map then stays still until it is pointed at. */
export const spareData = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });

/** Does what a reader does somewhere on the page, and touches nothing. */
export async function beginReading(page: Page): Promise<void> {
  await page.waitForSelector('atlas-map[data-state]');
  await page.evaluate(() => dispatchEvent(new Event('scroll')));
}

/**
 * Begins to use the page and waits until MapLibre has taken over; the drawing is done by the
 * processor, so it takes its time.
 */
export async function untilLive(page: Page): Promise<void> {
  await beginReading(page);
  await page.waitForSelector('atlas-map[data-state="live"]', { timeout: 45_000 });
}

/** What the map says of an area: «Oslo: Dokumentert dekning». */
export const saidOf = (page: Page, id: string): Promise<string> =>
  page
    .locator(`.areas a[data-id="${id}"]`)
    .evaluate(
      (link) => link.getAttribute('aria-label') ?? link.querySelector('title')?.textContent ?? '?',
    );

export const stateOf = (page: Page) => page.locator('atlas-map').getAttribute('data-state');

/** The area in the address, as the page has it: what is told of a page's address may come later. */
export const selectedInAddress = (page: Page): Promise<string | null> =>
  page.evaluate(() => new URLSearchParams(location.search).get('omrade'));

/** A place well inside an area, relative to the stage, and the colour the stylesheet gives it. */
export interface Inside {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/**
 * A place in an area with 4 pixels of the same area around it.
 * @throws Error when the area is too thin for that
 */
export async function insideOf(page: Page, id: string): Promise<Inside> {
  const inside = await stageOf(page).evaluate((stage, wanted) => {
    const path = stage.querySelector<SVGPathElement>(`.areas a[data-id="${wanted}"] path`);
    const toScreen = path?.getScreenCTM();
    if (!path || !toScreen) return null;
    const back = toScreen.inverse();
    const box = path.getBoundingClientRect();
    const origin = stage.getBoundingClientRect();
    const holds = (x: number, y: number): boolean =>
      path.isPointInFill(new DOMPoint(x, y).matrixTransform(back));
    const around = [-4, 0, 4];
    for (let y = box.top; y < box.bottom; y += 2)
      for (let x = box.left; x < box.right; x += 2)
        if (around.every((dx) => around.every((dy) => holds(x + dx, y + dy))))
          return { x: x - origin.left, y: y - origin.top, fill: getComputedStyle(path).fill };
    return null;
  }, id);
  if (inside === null) throw new Error(`no room inside area ${id}`);
  return inside;
}

/** Clicks in the middle of an area, on whatever is on top there: the SVG or the canvas. */
export async function clickArea(page: Page, id: string): Promise<void> {
  await stageOf(page).scrollIntoViewIfNeeded();
  const { x, y } = await insideOf(page, id);
  await stageOf(page).click({ position: { x, y } });
}

/** Waits until the page has drawn itself so many times more. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (wanted) => {
    for (let seen = 0; seen < wanted; seen += 1)
      await new Promise((done) => requestAnimationFrame(done));
  }, count);

/** Where the names of a living map are, and so its camera. */
export const placesOf = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.map-labels > g')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('transform')));

/** Waits until the camera of a living map has stood still for ten frames. */
export async function untilStill(page: Page): Promise<void> {
  let before = '';
  for (let now = '?'; now !== before;) {
    before = now;
    await frames(page, 10);
    now = (await placesOf(page)).join();
  }
}

/** Lets so many seconds pass on a page whose clock was installed, without waiting for them. */
export const pass = (page: Page, seconds: number): Promise<void> =>
  page.clock.runFor(seconds * 1000);
