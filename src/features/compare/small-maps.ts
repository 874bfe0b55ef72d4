import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { html, type Html } from '../../ui/browser/markup.ts';

/** A rectangle in metres, UTM zone 33N. */
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The sides of a small map in units of its drawing; two are a pixel of the smallest one. */
const SIZE = 440;
/** Air around what the map is about, as a share of it, and the least a map shows, in metres. */
const AIR = 1.3;
const LEAST_EXTENT = 60_000;
/** Lengths that a scale bar may have, in kilometres. */
const BARS = [200, 100, 50, 20, 10];

/** How a municipality is painted, and what it says. */
export type PaintSmall = (code: string) => { readonly look: string; readonly text: string };

/** `explore/compare/shapes.json`, as maps that all have the same scale. */
export class SmallMaps {
  readonly #topology: Topology;
  readonly #collection: GeometryCollection;
  readonly #rings = new Map<string, readonly Position[][]>();
  readonly #boxes = new Map<string, Box>();

  constructor(topology: Topology) {
    this.#topology = topology;
    this.#collection = topology.objects['municipalities'] as GeometryCollection;
    for (const { properties, geometry, id } of feature(topology, this.#collection).features) {
      const code = String(id ?? (properties as { id?: string } | null)?.id ?? '');
      const rings = ringsOf(geometry as Polygon | MultiPolygon);
      this.#rings.set(code, rings);
      this.#boxes.set(code, boxOf(rings.flat()));
    }
  }

  /** The side in metres of the square that holds the largest of some areas, with air around. */
  extentOf(areas: readonly (readonly string[])[]): number {
    const sides = areas.map((members) => {
      const { west, south, east, north } = this.#around(members);
      return Math.max(east - west, north - south) * AIR;
    });
    return Math.max(LEAST_EXTENT, ...sides);
  }

  /** An area among its neighbours in a square of so many metres. */
  html(members: readonly string[], extent: number, paint: PaintSmall, label: string): Html {
    const box = this.#around(members);
    const west = (box.west + box.east - extent) / 2;
    const north = (box.south + box.north + extent) / 2;
    const point = ([x = 0, y = 0]: Position): string =>
      `${Math.round(((x - west) / extent) * SIZE)} ${Math.round(((north - y) / extent) * SIZE)}`;
    const frame = { west, north, east: west + extent, south: north - extent };
    const areas = [...this.#boxes]
      .filter(([, each]) => overlap(each, frame))
      .map(([code]) => {
        const { look, text } = paint(code);
        const d = (this.#rings.get(code) ?? []).map((ring) => `M${ring.map(point).join('L')}Z`);
        return html`<path class="${look}" data-code="${code}" d="${d}"><title>${text}</title></path>`;
      });
    const outline = this.#outline(new Set(members)).map((line) => `M${line.map(point).join('L')}`);
    return html`<svg class="small-map" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="${label}"><g class="small-areas">${areas}</g><path class="small-outline" d="${outline}"/>${scaleHtml(extent)}</svg>`;
  }

  #around(members: readonly string[]): Box {
    const boxes = members.flatMap((code) => this.#boxes.get(code) ?? []);
    return {
      west: Math.min(...boxes.map(({ west }) => west)),
      south: Math.min(...boxes.map(({ south }) => south)),
      east: Math.max(...boxes.map(({ east }) => east)),
      north: Math.max(...boxes.map(({ north }) => north)),
    };
  }

  /** The coast and borders of all the members together. */
  #outline(members: ReadonlySet<string>): readonly Position[][] {
    const inside = ({ id }: GeometryObject): boolean => members.has(String(id));
    return mesh(this.#topology, this.#collection, (a, b) =>
      a === b ? inside(a) : inside(a) !== inside(b),
    ).coordinates;
  }
}

const ringsOf = (geometry: Polygon | MultiPolygon): readonly Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

function boxOf(points: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

const overlap = (a: Box, b: Box): boolean =>
  a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;

/** The longest bar that takes at most a third of the map. */
export const scaleBar = (extent: number): number =>
  BARS.find((kilometres) => kilometres * 1000 <= extent / 3) ?? 10;

function scaleHtml(extent: number): Html {
  const kilometres = scaleBar(extent);
  const width = Math.round(((kilometres * 1000) / extent) * SIZE);
  return html`<path class="small-scale" d="M16 ${SIZE - 24}v8h${width}v-8"/><text x="20" y="${SIZE - 30}">${kilometres}\u00a0km</text>`;
}
