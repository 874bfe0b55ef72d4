import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { collection, type AreaFeature, type BorderFeature, type FineData } from './map-data.ts';
import { inTurns } from './turns.ts';

/** What each municipality of the national file says of itself besides its `id`. */
export type Membership = 'region' | 'county';
type Properties = Partial<Record<Membership, string>>;
type Shape = (TopoPolygon<Properties> | TopoMultiPolygon<Properties>) & { id?: string | number };

/** The national file did not arrive, or is not what it should be. */
export class DetailError extends Error {
  override readonly name = 'DetailError';
}

function shapesOf(file: {
  readonly type?: string;
  readonly objects?: Topology['objects'];
}): Shape[] {
  const [object] = Object.values(file.objects ?? {});
  if (file.type !== 'Topology' || object?.type !== 'GeometryCollection')
    throw new DetailError('not a topology with one collection of areas');
  const { geometries } = object as GeometryCollection<Properties>;
  return geometries.filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  );
}

/** The key a shape is joined by: its own number, or the region or county it is part of. */
const keyOf = (shape: Shape, join: string): string => {
  if (join === 'region' || join === 'county') return shape.properties?.[join] ?? '';
  return String(shape.id ?? '');
};

/**
 * The areas and borders of the national topology (made-up degrees), joined to what the figure says;
 * in turns, since the reader moves the map meanwhile.
 * @param looks the class of each area, by its id: the areas that the figure has
 * @param join `id` for municipalities, or the membership whose members make up one area
 * @throws DetailError for another file, or when an area of the figure is not in it.
 */
export async function dataOfTopology(
  topology: Topology,
  looks: ReadonlyMap<string, string>,
  join: string,
): Promise<FineData> {
  const members = Map.groupBy(shapesOf(topology), (shape) => keyOf(shape, join));
  const missing = [...looks.keys()].filter((id) => !members.has(id));
  if (missing.length > 0) throw new DetailError(`not in the national file: ${missing.join(', ')}`);
  const areas: AreaFeature[] = [];
  await inTurns(looks, ([id, look]) => {
    const geometry: MultiPolygon = surfaceOf(topology, members.get(id) ?? []);
    areas.push({ type: 'Feature', properties: { id, look }, geometry });
  });
  const borders: BorderFeature[] = [];
  await inTurns(['region', 'county'] as const, (by) => borders.push(borderBetween(topology, by)));
  return { areas: collection(areas), borders: collection(borders) };
}

/** Several shapes are dissolved to one; one is taken as it is, which is far less work. */
function surfaceOf(topology: Topology, shapes: readonly Shape[]): MultiPolygon {
  const [only, ...others] = shapes;
  if (only === undefined || others.length > 0) return merge(topology, [...shapes]);
  const { geometry } = feature(topology, only) as Feature<Polygon | MultiPolygon>;
  if (geometry.type === 'MultiPolygon') return geometry;
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

/** The lines between municipalities of different regions or counties. */
function borderBetween(topology: Topology, by: Membership): BorderFeature {
  const [object] = Object.values(topology.objects);
  const membership = (shape: GeometryObject): string => (shape as Shape).properties?.[by] ?? '';
  const geometry = mesh(
    topology,
    object as GeometryObject,
    (a, b) => a !== b && membership(a) !== membership(b),
  );
  return { type: 'Feature', properties: { kind: `${by}-borders` }, geometry };
}

/**
 * Fetches the national topology.
 * @throws DetailError when it does not arrive within the time, or is not JSON.
 */
export async function fetchTopology(url: string, milliseconds: number): Promise<Topology> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(milliseconds) });
    if (!response.ok) throw new DetailError(`${url}: ${response.status}`);
    return (await response.json()) as Topology;
  } catch (cause) {
    throw cause instanceof DetailError ? cause : new DetailError(url, { cause });
  }
}
