import type { Page } from 'playwright-core';
import { grouped, residents, RESIDENTS_YEAR } from './figures.ts';
import { untilLive } from './map-page.ts';
import type { View, WatchedPage } from './site.ts';
import { useSite } from './use-site.ts';

/** Municipalities of class 5–6 in Nordland and Troms that no programme reaches, named areas too. */
export const GAPS = '?grunnlag=nevnt&dekket=nei&klasse=5,6&fylke=18,55';
/** How many municipalities that leaves, and how many people. */
export const LEFT = residents(
  (row) =>
    // A gap is of class 5–6.
    row['coverage'] === 'gap' && ['18', '55'].includes(row['county_2024']!),
);
/** What an explorer says before anything is chosen. */
export const ALL_SAID = `Alle 356 kommuner, ${grouped(residents().people)} innbyggere (${RESIDENTS_YEAR}).`;
/** The processor draws the map in tests: a change may take a while to be seen. */
export const SLOWLY = { timeout: 20_000 };
export const VERY_SLOWLY = { timeout: 70_000, interval: 500 };
export const LONG_TEST = 200_000;
/** Bardu is one of them; Kautokeino is class 6, and in Finnmark. */
export const BARDU = '5416';
export const KAUTOKEINO = '5430';

/** A browser without WebGL keeps the still map, and spares the processor a living one. */
export const withoutWebgl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string) {
        return kind === '2d' ? getContext.call(this, kind) : null;
      },
    });
  });

export interface Explorers {
  /** The address of a path of the site. */
  readonly address: (path: string) => string;
  /** An empty page; nothing is asked for yet. */
  readonly blank: (view?: View) => Promise<WatchedPage>;
  /**
   * Opens an explorer and waits until the figures of its address stand. `alive`: with the living
   * map, which the processor draws; else the browser has no WebGL and keeps the still one.
   */
  readonly open: (path: string, view?: View & { readonly alive?: boolean }) => Promise<WatchedPage>;
}

/** Serves the site to one browser for all tests of a file. */
export function useExplorers(): Explorers {
  const { at, blank, open } = useSite();
  return {
    address: at,
    blank,
    async open(path, { alive = false, ...view } = {}) {
      const watched = await open(path, view, alive ? undefined : withoutWebgl);
      if (view.javaScriptEnabled !== false)
        await watched.page.waitForSelector('atlas-explorer[data-state]');
      return watched;
    },
  };
}

/** The words of an element, with plain spaces. */
export const text = async (page: Page, selector: string): Promise<string> =>
  ((await page.textContent(selector)) ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();
export const sentence = (page: Page): Promise<string> => text(page, '.explore-sentence');
/** What the page's own address asks for: what is told of it outside of the page may come later. */
export const search = (page: Page): Promise<string> => page.evaluate(() => location.search);

export const fillOf = (page: Page, code: string): Promise<string> =>
  page.$eval(`.areas a[data-id="${code}"] path`, (path) => getComputedStyle(path).fill);
export const swatchOf = (page: Page, look: string): Promise<string> =>
  page.$eval(`.explore-legend li[data-look="${look}"] rect`, (rect) => getComputedStyle(rect).fill);

/** A place well inside an area, in the window. */
export const placeOf = (page: Page, code: string): Promise<{ x: number; y: number }> =>
  page.$eval(`.areas a[data-id="${code}"] path`, (path) => {
    const shape = path as SVGGeometryElement;
    const box = shape.getBBox();
    const matrix = shape.getScreenCTM();
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7])
      for (const other of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        const point = new DOMPoint(box.x + box.width * share, box.y + box.height * other);
        if (shape.isPointInFill(point)) {
          const { x, y } = point.matrixTransform(matrix ?? undefined);
          return { x, y };
        }
      }
    throw new Error('no place in the area');
  });

/** The colour that the reader sees at a place, as `rgb(r, g, b)`. */
export async function seenAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d');
    context?.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
    const [r, g, b] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return `rgb(${String(r)}, ${String(g)}, ${String(b)})`;
  }, picture);
}

export const live = untilLive;
