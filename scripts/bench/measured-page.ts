import type { Browser, CDPSession, Page } from 'playwright-core';
import { slowDown, type Conditions } from './conditions.ts';
import { noteInside, notesOf } from './notes.ts';
import { places, sharesOf, type Box, type Colour } from './photograph.ts';

/** One way to show the map: a page and how to tell that it is ready and where its map is. */
export interface Way {
  readonly name: string;
  readonly path: string;
  /** Selects the map's box. */
  readonly map: string;
  /** Selects something that is there once the whole map is drawn, and its colours with it. */
  readonly shown: string;
  /** Selects something that is there once the reader can point at areas and be answered. */
  readonly live: string;
  /** The element that is pressed to show another measure; none where the page has none. */
  readonly change?: string;
}

/** What one visit showed. Times in milliseconds from the start of the visit. */
export interface Visit {
  readonly firstMap: number;
  readonly live: number;
  readonly bytesToMap: number;
  readonly bytesToLive: number;
  readonly bytes: number;
  readonly requests: number;
  /** Longest task before the map was live; 0 when none lasted 50 ms. */
  readonly longest: number;
  /** Milliseconds the page's thread was busy until the map was live. */
  readonly busy: number;
  /** Milliseconds of the thread per hover, per select and per change of measure. */
  readonly hover: number;
  readonly select: number;
  readonly change: number | null;
  /** Longest task while hovering, selecting and changing; 0 when none lasted 50 ms. */
  readonly longestAfter: number;
  /** The share of each fill among the map's pixels: pages that differ show different maps. */
  readonly shares: readonly number[];
}

interface Arrival {
  readonly at: number;
  readonly bytes: number;
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

/** Visits one page once in a browser that remembers nothing, and touches its map. */
export async function visit(
  browser: Browser,
  origin: string,
  way: Way,
  conditions: Conditions,
  colours: readonly Colour[],
): Promise<Visit> {
  const { width, height } = conditions;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nb-NO' });
  const page = await context.newPage();
  try {
    // The process that draws the origin's pages is there before the clock starts, for all alike.
    await page.goto(new URL('bench-nothing', origin).href);
    const session = await slowDown(context, page, conditions);
    await noteInside(page, way.shown, way.live);
    page.on('pageerror', (error) => console.error(`${way.name}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(`${way.name}: ${message.text()}`);
    });
    const arrivals: Arrival[] = [];
    let requests = 0;
    session.on('Network.requestWillBeSent', () => (requests += 1));
    session.on('Network.dataReceived', ({ encodedDataLength, timestamp }) =>
      arrivals.push({ at: timestamp, bytes: encodedDataLength }),
    );
    const start = new Promise<{ wall: number; steady: number }>((resolve) => {
      session.once('Network.requestWillBeSent', ({ wallTime, timestamp }) =>
        resolve({ wall: wallTime, steady: timestamp }),
      );
    });
    await page.goto(new URL(way.path, origin).href, { waitUntil: 'commit', timeout: 60_000 });
    await page.locator(way.live).first().waitFor({ state: 'attached', timeout: 90_000 });
    const { wall, steady } = await start;
    const busy = await busyOf(session);
    await page.waitForTimeout(SETTLE);
    const box = await boxOf(page, way.map);
    const final = await page.screenshot({ scale: 'css' });
    const notes = await notesOf(page);
    const live = notes.live - wall * 1_000;
    const spots = await places(final, box, colours, 8);
    const hover = await costOf(
      session,
      page,
      spots.map(
        ({ x, y }) =>
          () =>
            page.mouse.move(x, y),
      ),
    );
    const select = await costOf(
      session,
      page,
      spots.map(
        ({ x, y }) =>
          () =>
            page.mouse.click(x, y),
      ),
    );
    const { change: button } = way;
    const change =
      button === undefined
        ? null
        : await costOf(session, page, [() => page.locator(button).first().click()]);
    const until = (time: number): number =>
      arrivals.reduce((sum, { at, bytes }) => (at - steady <= time / 1_000 ? sum + bytes : sum), 0);
    const firstMap = notes.shown - wall * 1_000;
    return {
      firstMap,
      live,
      bytesToMap: until(firstMap),
      bytesToLive: until(live),
      bytes: until(Infinity),
      requests,
      longest: notes.longest,
      busy,
      hover,
      select,
      change,
      longestAfter: (await notesOf(page)).longest,
      shares: await sharesOf(final, box, colours),
    };
  } finally {
    await context.close();
  }
}
