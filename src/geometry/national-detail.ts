import type { MunicipalityTopology } from '../domain/boundaries.ts';
import { pair } from './position.ts';
import { toFakeDegrees } from './projection.ts';
import type { PlanarAtlas } from './planar-atlas.ts';
import { simplifyTopology } from './simplification.ts';
import type { Detail } from './simplification.ts';

/** In fake degrees; a step is 25 m. */
const GRID = {
  scale: [0.000025, 0.000025] as [number, number],
  translate: [0, 0] as [number, number],
};
/** Square metres: shapes of about 300 m, islands from a quarter of a square kilometre. */
const MUNICIPALITY_DETAIL: Detail = { minTriangle: 100_000, minIsland: 250_000 };
/** Square metres in a square fake degree. */
const SQUARE_FAKE_DEGREE = 1e12;

/**
 * The municipalities that a national map in the browser needs when the reader comes closer: a
 * quantised topology in fake degrees (as MapLibre draws them), with the detail in square metres.
 */
export function nationalDetail(
  { topology }: PlanarAtlas,
  { minTriangle, minIsland }: Detail = MUNICIPALITY_DETAIL,
): MunicipalityTopology {
  const arcs = topology.arcs.map((arc) => arc.map((point) => [...toFakeDegrees(pair(point))]));
  const detail = {
    minTriangle: minTriangle / SQUARE_FAKE_DEGREE,
    minIsland: minIsland / SQUARE_FAKE_DEGREE,
  };
  return simplifyTopology({ ...topology, arcs }, { detail, grid: GRID });
}

/** What a municipality says of itself in the file, by its number: the areas it is part of. */
export type Membership = (municipality: string) => Readonly<Record<string, string>>;

/** The topology as text, as short as TopoJSON can be, each shape with the areas it is part of. */
export const nationalDetailText = (
  { objects, arcs, transform }: MunicipalityTopology,
  membership?: Membership,
): string =>
  JSON.stringify({
    type: 'Topology',
    transform,
    objects: {
      municipalities: {
        type: 'GeometryCollection',
        geometries: objects.municipalities.geometries.map(({ type, id, arcs }) => ({
          type,
          id,
          ...(membership === undefined ? {} : { properties: membership(id) }),
          arcs,
        })),
      },
    },
    arcs,
  });
