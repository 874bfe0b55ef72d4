import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { slowDown, type Conditions } from './conditions.ts';
import { longestOf, momentsOf, noteInside, notesOf, within, type Moments } from './notes.ts';
import type { SlowLine } from './slow-line.ts';
import { places, sharesOf, type Box, type Colour } from './photograph.ts';

/** One way to show the map: a page and how to tell that it is ready and where its map is. */
export interface Way {
  readonly name: string;
  readonly path: string;
  /** Selects the map's box. */
  readonly map: string;
  /** Selects something that is there once the whole map is drawn, and its colours with it. */
  readonly shown: string;
  /**
   * Selects something that is there once the reader can point at areas and be answered; left out
   * where the map is a picture for good.
   */
  readonly live?: string;
  /** The map comes alive when it is used: the reader points at it as soon as it is shown. */
  readonly point?: boolean;
  /** What is pressed, or the list of which another entry is chosen, to show another measure. */
  readonly change?: string;
}

/** What one visit showed. Times in milliseconds from the start of the visit; null: has none. */
export interface Visit {
  readonly firstMap: number;
  readonly live: number | null;
  readonly bytesToMap: number;
  readonly bytesToLive: number | null;
  readonly bytes: number;
  readonly requests: number;
  /** Longest task that began before the first map; 0 when none lasted 50 ms. */
  readonly longestToMap: number;
  /** The same of those that began later, before the map was live. */
  readonly longestToLive: number | null;
  /** Milliseconds the page's thread was busy until the map was live, or the page at rest. */
  readonly busy: number;
  /** Milliseconds of the thread per hover, per select and per change of measure. */
  readonly hover: number | null;
  readonly select: number | null;
  readonly change: number | null;
  /** Longest task while hovering, selecting and changing; 0 when none lasted 50 ms. */
  readonly longestAfter: number | null;
  /** The share of each fill among the map's pixels: pages that differ show different maps. */
  readonly shares: readonly number[];
}

const busyOf = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
};

/** The part of the map that the window shows, in whole pixels; one below the window is scrolled to. */
async function boxOf(page: Page, selector: string): Promise<Box> {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  const box = await page.locator(selector).first().boundingBox();
  const window = page.viewportSize();
  if (box === null || window === null) throw new Error(`no map ${selector} on ${page.url()}`);
  const [x, y] = [Math.max(0, Math.ceil(box.x)), Math.max(0, Math.ceil(box.y))];
  const width = Math.min(window.width, Math.floor(box.x + box.width)) - x;
  const height = Math.min(window.height, Math.floor(box.y + box.height)) - y;
  if (width < 50 || height < 50) throw new Error(`the map of ${page.url()} is out of sight`);
  return { x, y, width, height };
}

/** The main thread's time for each of some acts, and the time for the picture to follow. */
async function costOf(
  session: CDPSession,
  page: Page,
  acts: readonly (() => Promise<unknown>)[],
): Promise<number> {
  const before = await busyOf(session);
  for (const act of acts) {
    await act();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(0))));
  }
  return ((await busyOf(session)) - before) / acts.length;
}

/** How long the page is left alone before its finished map is photographed, and after each act. */
const SETTLE = 700;
const PLACES = 8;

/** Shows another measure: presses a button, or chooses the next entry of a list. */
async function changeMeasure(page: Page, selector: string): Promise<void> {
  const control = page.locator(selector).first();
  const isList = await control.evaluate((element) => element instanceof HTMLSelectElement);
  if (!isList) return control.click();
  await control.selectOption({ index: 1 });
}

/** Touches the map as a reader does, and what the page's thread needs for it. */
async function touched(
  session: CDPSession,
  page: Page,
  { change }: Way,
  spots: readonly { readonly x: number; readonly y: number }[],
): Promise<Pick<Visit, 'hover' | 'select' | 'change' | 'longestAfter'>> {
  const at = (act: (x: number, y: number) => Promise<void>) =>
    spots.map(
      ({ x, y }) =>
        () =>
          act(x, y),
    );
  const hover = await costOf(
    session,
    page,
    at((x, y) => page.mouse.move(x, y)),
  );
  const select = await costOf(
    session,
    page,
    at((x, y) => page.mouse.click(x, y)),
  );
  const changed =
    change === undefined ? null : await costOf(session, page, [() => changeMeasure(page, change)]);
  await page.waitForTimeout(SETTLE);
  const { tasks } = await notesOf(page);
  return { hover, select, change: changed, longestAfter: longestOf(tasks) };
}

const UNTOUCHED = { hover: null, select: null, change: null, longestAfter: null };

async function opened(context: BrowserContext, origin: string, way: Way): Promise<Page> {
  const page = await context.newPage();
  // The reader comes from another site. From a page of the same site it would be the same process,
  // and the page's thread would stand still while the page before is put away, a second later.
  await page.goto(new URL('bench-nothing', origin.replace('127.0.0.1', 'localhost')).href);
  await noteInside(page, way.shown, way.live ?? way.shown);
  page.on('pageerror', (error) => console.error(`${way.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${way.name}: ${message.text()}`);
  });
  return page;
}

const LONGEST_WAIT = 60_000;

/** Points at the part of the map that is in the window. */
async function pointAt(page: Page, selector: string): Promise<void> {
  // Asked plainly: the search of the test library would keep the page's thread from its own work.
  const place = await page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    if (box === undefined) return null;
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    return { x: box.left + box.width / 2, y: (top + bottom) / 2 };
  }, selector);
  if (place === null) throw new Error(`no map ${selector} on ${page.url()}`);
  await page.mouse.move(place.x, place.y);
}

/** Goes to the page and waits until its map is live, or at rest where it stays a picture. */
async function arrive(page: Page, origin: string, way: Way, moments: Moments): Promise<void> {
  const { path, map, live, point } = way;
  await page.goto(new URL(path, origin).href, { waitUntil: 'commit', timeout: LONGEST_WAIT });
  await within(moments.shown, LONGEST_WAIT, 'the map');
  if (point === true) await pointAt(page, map);
  if (live === undefined) await page.waitForLoadState('load', { timeout: LONGEST_WAIT });
  else await within(moments.live, LONGEST_WAIT, 'the live map');
}

/** Visits one page once in a browser that remembers nothing, and touches its map. */
export async function visit(
  browser: Browser,
  origin: string,
  way: Way,
  conditions: Conditions,
  line: SlowLine,
  colours: readonly Colour[],
): Promise<Visit> {
  const { width, height } = conditions;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nb-NO' });
  try {
    const page = await opened(context, origin, way);
    const moments = await momentsOf(page);
    const session = await slowDown(context, page, conditions);
    line.forget();
    await arrive(page, origin, way, moments);
    const busy = await busyOf(session);
    await page.waitForTimeout(SETTLE);
    const box = await boxOf(page, way.map);
    const final = await page.screenshot({ scale: 'css' });
    const notes = await notesOf(page);
    const live = way.live === undefined ? null : notes.live - notes.start;
    const spots = await places(final, box, colours, PLACES);
    const touch = live === null ? UNTOUCHED : await touched(session, page, way, spots);
    return {
      firstMap: notes.shown - notes.start,
      live,
      bytesToMap: line.bytesUntil(notes.shown),
      bytesToLive: live === null ? null : line.bytesUntil(notes.live),
      bytes: line.bytesUntil(Infinity),
      requests: line.requests,
      longestToMap: longestOf(notes.tasks, 0, notes.shown),
      longestToLive: live === null ? null : longestOf(notes.tasks, notes.shown, notes.live),
      busy,
      ...touch,
      shares: await sharesOf(final, box, colours),
    };
  } finally {
    await context.close();
  }
}
