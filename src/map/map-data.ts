import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { Figure } from './figure.ts';
import { toDegrees, type Position, type Sheet } from './sheet.ts';
import { parsePath, toPolygons, type Run } from './svg-geometry.ts';

/** `id` joins an area to its link in the SVG, `look` is the class of its path: its colour. */
export interface AreaProperties {
  readonly id: string;
  readonly look: string;
}
export type AreaFeature = Feature<MultiPolygon, AreaProperties>;
/** `kind` is one of BORDERS. */
export type BorderFeature = Feature<MultiLineString, { readonly kind: string }>;

/** What MapLibre draws, in made-up degrees. */
export interface MapData {
  readonly areas: FeatureCollection<MultiPolygon, AreaProperties>;
  readonly context: FeatureCollection<MultiPolygon>;
  readonly borders: FeatureCollection<MultiLineString, { readonly kind: string }>;
}

export const collection = <F extends Feature>(
  features: F[],
): { type: 'FeatureCollection'; features: F[] } => ({
  type: 'FeatureCollection',
  features,
});

const inDegrees = (sheet: Sheet, run: Run): Position[] =>
  run.map(([x, y]) => toDegrees(sheet, x, y));

/** The surface of a path's `d`, in degrees. */
export const surface = (sheet: Sheet, d: string): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: toPolygons(parsePath(d)).map((rings) => rings.map((ring) => inDegrees(sheet, ring))),
});

const dOf = (path: SVGPathElement): string => path.getAttribute('d') ?? '';
/** The class of a path: what its colour depends on. */
export const lookOf = (path: SVGPathElement): string => path.getAttribute('class') ?? '';

/** Everything a figure draws, read from its paths. */
export function dataOfFigure({ sheet, areas, context, borders }: Figure): MapData {
  return {
    areas: collection(
      [...areas.values()].map(({ id, path }) => ({
        type: 'Feature' as const,
        properties: { id, look: lookOf(path) },
        geometry: surface(sheet, dOf(path)),
      })),
    ),
    context: collection(
      context.map((path) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: surface(sheet, dOf(path)),
      })),
    ),
    borders: collection(
      borders.map((path) => ({
        type: 'Feature' as const,
        properties: { kind: lookOf(path) },
        geometry: {
          type: 'MultiLineString' as const,
          coordinates: parsePath(dOf(path)).map((run) => inDegrees(sheet, run)),
        },
      })),
    ),
  };
}
