import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { fetchTopology } from '../../map/detail.ts';
import { fromDegrees, type Sheet } from '../../map/sheet.ts';

/** A slow line may take its time; the coarse coast stands meanwhile. */
const WAIT_MS = 30_000;
/** Shapes written in one go: short enough that the map still answers. */
const AT_ONCE = 20;

/** The finer lines of the map, as SVG paths on the sheet. */
export interface FineLines {
  /** By the number of the municipality. */
  readonly outlines: ReadonlyMap<string, string>;
  readonly regionBorders: string;
}

/** @throws DetailError when the file does not arrive */
export async function fineLines(url: string, sheet: Sheet): Promise<FineLines> {
  const topology = await fetchTopology(url, WAIT_MS);
  const whole = Object.values(topology.objects)[0] as GeometryCollection;
  const outlines = new Map<string, string>();
  for (const [at, shape] of whole.geometries.entries()) {
    const { geometry } = feature(topology, shape) as Feature;
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
      outlines.set(String(shape.id), outline(geometry, sheet));
    if (at % AT_ONCE === AT_ONCE - 1) await new Promise((go) => setTimeout(go));
  }
  const borders = mesh(topology, whole, (a, b) => a !== b && regionOf(a) !== regionOf(b));
  return {
    outlines,
    regionBorders: borders.coordinates.map((line) => `M${pointsOn(sheet, line)}`).join(''),
  };
}

const regionOf = ({ properties }: GeometryObject): unknown =>
  (properties as { readonly region?: string } | undefined)?.region;

const outline = (geometry: Polygon | MultiPolygon, sheet: Sheet): string =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .flat()
    .map((ring) => `M${pointsOn(sheet, ring)}Z`)
    .join('');

const pointsOn = (sheet: Sheet, line: readonly Position[]): string =>
  line.map((position) => pointOn(sheet, position)).join('L');

function pointOn(sheet: Sheet, [longitude = 0, latitude = 0]: Position): string {
  const [x, y] = fromDegrees(sheet, [longitude, latitude]);
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
