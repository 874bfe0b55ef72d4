import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { Figure } from './figure.ts';
import { toDegrees, type Position, type Sheet } from './sheet.ts';
import { parsePath, toPolygons, type Run } from './svg-geometry.ts';
import { inTurns } from './turns.ts';

/** `id` joins an area to its link in the SVG, `look` is the class of its path: its colour. */
export interface AreaProperties {
  readonly id: string;
  readonly look: string;
}
export type AreaFeature = Feature<MultiPolygon, AreaProperties>;
/** `kind` is one of BORDERS. */
export type BorderFeature = Feature<MultiLineString, { readonly kind: string }>;

/** What comes finer when the reader comes closer, in made-up degrees. */
export interface FineData {
  readonly areas: FeatureCollection<MultiPolygon, AreaProperties>;
  readonly borders: FeatureCollection<MultiLineString, { readonly kind: string }>;
}

/** What MapLibre draws, in made-up degrees. */
export interface MapData extends FineData {
  readonly context: FeatureCollection<MultiPolygon>;
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

/** The class of each area of a figure, as the page says it now. */
export const looksOf = ({ areas }: Figure): ReadonlyMap<string, string> =>
  new Map([...areas.values()].map(({ id, path }) => [id, lookOf(path)]));

/** The areas with the classes that the page says now: it may have changed them meanwhile. */
export function withLooks(areas: MapData['areas'], figure: Figure): MapData['areas'] {
  const looks = looksOf(figure);
  return collection(
    areas.features.map((area) => {
      const { id, look } = area.properties;
      return { ...area, properties: { id, look: looks.get(id) ?? look } };
    }),
  );
}

/** Everything a figure draws, read from its paths; in turns, since it is read while they are seen. */
export async function dataOfFigure({ sheet, areas, context, borders }: Figure): Promise<MapData> {
  const features: AreaFeature[] = [];
  await inTurns(areas.values(), ({ id, path }) => {
    const properties = { id, look: lookOf(path) };
    features.push({ type: 'Feature', properties, geometry: surface(sheet, dOf(path)) });
  });
  const lines: BorderFeature[] = [];
  await inTurns(borders, (path) => lines.push(borderOf(sheet, path)));
  return {
    areas: collection(features),
    context: collection(
      context.map((path) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: surface(sheet, dOf(path)),
      })),
    ),
    borders: collection(lines),
  };
}

const borderOf = (sheet: Sheet, path: SVGPathElement): BorderFeature => ({
  type: 'Feature',
  properties: { kind: lookOf(path) },
  geometry: {
    type: 'MultiLineString',
    coordinates: parsePath(dOf(path)).map((run) => inDegrees(sheet, run)),
  },
});
