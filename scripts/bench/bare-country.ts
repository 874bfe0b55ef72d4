import type { Browser } from 'playwright-core';
import type { Degrees } from '../../src/geometry/position.ts';
import { unproject } from '../../src/geometry/projection.ts';
import { parsePath, toPolygons, type Point } from '../../src/map/svg-geometry.ts';
import type { Country } from './peers/page.ts';

/** The country as the peers get it, and as the bare SVG draws it. */
export interface BareCountry {
  readonly file: Country;
  /** `<svg>` with one path a municipality and nothing else. */
  readonly svg: string;
}

/** One area as our own page draws it. */
interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly d: string;
  readonly fill: string;
  readonly kind: string;
}

interface Drawing {
  readonly viewBox: string;
  readonly minE: number;
  readonly maxN: number;
  readonly unit: number;
  readonly areas: readonly Drawn[];
}

/** What our own map page draws, read off the page as built, so that all draw the same. */
async function read(browser: Browser, address: string): Promise<Drawing> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const drawing = await page.evaluate(() => {
    const svg = document.querySelector<SVGSVGElement>('.map-stage > svg');
    if (svg === null) throw new Error('the page has no map');
    const areas = [...svg.querySelectorAll<SVGAElement>('.areas a')].map((link) => {
      const path = link.querySelector('path');
      const fill = path === null ? '' : getComputedStyle(path).fill;
      return {
        id: link.dataset['id'] ?? '',
        name: (link.getAttribute('aria-label') ?? link.textContent).split(':')[0]?.trim() ?? '',
        d: path?.getAttribute('d') ?? '',
        // A hatch is no colour that every peer can draw; theirs are grey.
        fill: fill.startsWith('rgb') ? fill : 'rgb(200, 200, 200)',
        kind: path?.getAttribute('class') ?? '',
      };
    });
    const number = (name: string): number => Number(svg.dataset[name]);
    return {
      viewBox: svg.getAttribute('viewBox') ?? '',
      minE: number('minE'),
      maxN: number('maxN'),
      unit: number('unit'),
      areas,
    };
  });
  await context.close();
  return drawing;
}

/** About 50 m: less than a pixel of the national map. */
const rounded = ([longitude, latitude]: Degrees): [number, number] => [
  Math.round(longitude * 1e3) / 1e3,
  Math.round(latitude * 1e3) / 1e3,
];

/**
 * The municipalities of two of our own map pages as one GeoJSON and one bare SVG.
 * @param first the page whose measure is shown first, `second` the one the button shows
 */
export async function bareCountry(
  browser: Browser,
  first: string,
  second: string,
): Promise<BareCountry> {
  const [one, two] = [await read(browser, first), await read(browser, second)];
  const seconds = new Map(two.areas.map((area) => [area.id, area]));
  const colours = [...new Set([...one.areas, ...two.areas].map(({ fill }) => fill))];
  const classOf = (area: Drawn | undefined): number =>
    area === undefined ? 0 : colours.indexOf(area.fill);
  const degrees = ([x, y]: Point): [number, number] =>
    rounded(unproject([one.minE + x * one.unit, one.maxN - y * one.unit]));
  const features = one.areas.map((area) => ({
    type: 'Feature' as const,
    properties: {
      id: area.id,
      name: area.name,
      first: classOf(area),
      second: classOf(seconds.get(area.id)),
    },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: toPolygons(parsePath(area.d)).map((rings) =>
        rings.map((ring) => ring.map(degrees)),
      ),
    },
  }));
  const paths = one.areas.map((area, at) => {
    const { first: a, second: b } = features[at]?.properties ?? { first: 0, second: 0 };
    return `<path class="c${a}" data-first="${a}" data-second="${b}" data-name="${area.name}" d="${area.d}"/>`;
  });
  return {
    file: {
      features: { type: 'FeatureCollection', features },
      colours,
      labels: colours.map((_, at) => `class ${at + 1}`),
    },
    svg: `<svg viewBox="${one.viewBox}">${paths.join('')}</svg>`,
  };
}
