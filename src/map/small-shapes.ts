import type { Atlas } from '../atlas/atlas.ts';
import { simplifyTopology } from '../geometry/simplification.ts';

/** Square metres: what a map of 220 pixels over 60 kilometres can show. */
const DETAIL = { minTriangle: 400_000, minIsland: 700_000 };
/** Metres, UTM zone 33N, in steps of 100. */
const GRID = {
  scale: [100, 100] as [number, number],
  translate: [0, 6_400_000] as [number, number],
};

/** The text of the file with the municipalities as small maps draw them: TopoJSON in metres. */
export function smallShapesFile(atlas: Atlas): string {
  const { objects, arcs, transform } = simplifyTopology(atlas.geography.atlas.topology, {
    detail: DETAIL,
    grid: GRID,
  });
  const geometries = objects.municipalities.geometries.map((shape) => ({
    type: shape.type,
    id: shape.id,
    arcs: shape.arcs,
  }));
  const municipalities = { type: 'GeometryCollection', geometries };
  return JSON.stringify({ type: 'Topology', transform, objects: { municipalities }, arcs });
}
