import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { BARDU, fillOf, GAPS, KAUTOKEINO, swatchOf, useExplorers } from './explore-page.ts';
import { difference, parseColour, readPng, type Colour, type Picture } from './picture.ts';
import { bytesOf } from './site.ts';

const { open } = useExplorers();
/** Pixels of the PNG for one unit of the picture. */
const SCALE = 2;

async function download(page: Page, format: 'svg' | 'png'): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.click(`[data-format="${format}"]`);
  return bytesOf(await download);
}

/** The downloaded picture, and where things of the map are in it. */
async function pictureOf(page: Page) {
  const svg = (await download(page, 'svg')).toString('utf8');
  const picture = readPng(await download(page, 'png'));
  const shifts = [...svg.matchAll(/<g transform="translate\((\d+) (\d+)\)/g)];
  const [map, ...legend] = shifts.map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  if (map === undefined) throw new Error('no map in the picture');
  const at = (x: number, y: number): Colour => picture.at(x * SCALE, y * SCALE);
  return { picture, at, map, legend };
}

/** A place in an area with as much room around it as there is, in units of the map. */
const insideOf = (page: Page, code: string): Promise<{ x: number; y: number }> =>
  page.$eval(`.areas a[data-id="${code}"] path`, (path) => {
    const shape = path as SVGGeometryElement;
    const { x, y, width, height } = shape.getBBox();
    const holds = (left: number, top: number, room: number): boolean =>
      [-room, 0, room].every((dx) =>
        [-room, 0, room].every((dy) => shape.isPointInFill(new DOMPoint(left + dx, top + dy))),
      );
    for (const room of [3, 0.4])
      for (let top = y; top < y + height; top += 0.5)
        for (let left = x; left < x + width; left += 0.5)
          if (holds(left, top, room)) return { x: left, y: top };
    throw new Error('no place in the area');
  });

/** The share of pixels in a box, in units, that stand out from the paper. */
function inked({ at }: { at: Picture['at'] }, box: readonly number[], paper: Colour): number {
  const [left = 0, top = 0, width = 0, height = 0] = box;
  let count = 0;
  for (let y = top; y < top + height; y += 0.5)
    for (let x = left; x < left + width; x += 0.5) if (difference(at(x, y), paper) > 24) count += 1;
  return count / (4 * width * height);
}

describe('the picture that is taken along', () => {
  test.each(['light', 'dark'] as const)('has the %s colours of the page', async (colorScheme) => {
    const { page, expectQuiet } = await open(`utforsk/${GAPS}`, { colorScheme });
    const taken = await pictureOf(page);
    const { picture, at, map, legend } = taken;
    expect(picture.width).toBe(SCALE * 660);
    for (const code of [BARDU, KAUTOKEINO]) {
      const { x, y } = await insideOf(page, code);
      const seen = at(map.x + x, map.y + y);
      expect(difference(seen, parseColour(await fillOf(page, code))), code).toBeLessThan(4);
    }
    const looks = await page.$$eval('.explore-legend li', (items) =>
      items.map((item) => item.getAttribute('data-look') ?? ''),
    );
    expect(legend).toHaveLength(looks.length);
    for (const [index, { x, y }] of legend.entries()) {
      const swatch = parseColour(await swatchOf(page, looks[index]!));
      expect(difference(at(x + 6, y + 6), swatch), looks[index]).toBeLessThan(4);
    }
    const paper = parseColour(
      await page.$eval('body', (body) => getComputedStyle(body).backgroundColor),
    );
    // Title and source are there; between title and legend there is nothing.
    expect(inked(taken, [20, 20, 70, 22], paper)).toBeGreaterThan(0.05);
    expect(inked(taken, [20, picture.height / SCALE - 40, 300, 30], paper)).toBeGreaterThan(0.03);
    expect(inked(taken, [map.x - 8, map.y - 4, 100, 30], paper)).toBe(0);
    expectQuiet();
  });

  test.each(['utforsk/', 'utforsk/?mal=lq-bosted-10-33', 'utforsk/region/'])(
    'has its legend beside the map of /%s, and none of it over land',
    async (path) => {
      const { page } = await open(path);
      const { picture, map, legend } = await pictureOf(page);
      const land = await page.$eval('.map-stage > svg > .areas', (areas) => {
        const { y, height } = (areas as SVGGElement).getBBox();
        return y + height;
      });
      expect(legend.length).toBeGreaterThan(3);
      for (const { y } of legend) {
        expect(y).toBeGreaterThan(map.y + land);
        expect((y + 12) * SCALE).toBeLessThan(picture.height);
      }
    },
  );

  test('is hatched where the page is', async () => {
    // Only class 5–6 has the coefficient.
    const { page } = await open('utforsk/?mal=pendlingskoeffisient&fylke=18,55');
    const { at, legend } = await pictureOf(page);
    const none = legend.at(-1);
    expect(await page.getAttribute('.explore-legend li:last-child', 'data-look')).toBe('na');
    const row = Array.from({ length: 24 }, (_, step) =>
      at((none?.x ?? 0) + step / 2, (none?.y ?? 0) + 4),
    );
    const contrast = Math.max(...row.map((colour) => difference(colour, row[0]!)));
    expect(contrast).toBeGreaterThan(24);
  });
});
