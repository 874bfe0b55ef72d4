import type { MunicipalityShape, MunicipalityTopology } from '../../../domain/boundaries.ts';
import { defineRule, IMPORT_AGAIN } from '../rule.ts';

type Position = readonly [longitude: number, latitude: number];
type Line = readonly Position[];

/** Where the map's projection is true enough: mainland Norway, and some sea on each side. */
const WEST = 0;
const EAST = 40;
const SOUTH = 50;
const NORTH = 85;

/** Every shape is made of lines that are there, that lie in Norway, and that close around it. */
export const boundariesSound = defineRule('boundaries-sound', function* ({ boundaries }) {
  const file = 'boundaries/municipalities.topojson';
  const remedy = IMPORT_AGAIN;
  const lines = linesOf(boundaries);
  for (const [at, line] of lines.entries()) {
    const astray = line.find((position) => !isInNorway(position));
    if (astray === undefined) continue;
    const message = `goes by ${astray.join(', ')}, which is not in Norway`;
    yield { file, place: `arc ${at}`, message, remedy };
  }
  for (const shape of boundaries.objects.municipalities.geometries) {
    const broken = ringsOf(shape).flatMap((ring) => faultOf(ring, lines) ?? []);
    if (broken.length === 0) continue;
    yield { file, place: `municipality ${shape.id}`, message: broken.join('; '), remedy };
  }
});

/** Every arc in degrees; with a grid, each step is from the one before. */
const linesOf = ({ arcs, transform }: MunicipalityTopology): readonly Line[] =>
  arcs.map((arc) => {
    if (transform === undefined) return arc.map(([x = NaN, y = NaN]) => [x, y] as const);
    const { scale, translate } = transform;
    let [east, north] = [0, 0];
    return arc.map(([x = NaN, y = NaN]) => {
      [east, north] = [east + x, north + y];
      return [east * scale[0] + translate[0], north * scale[1] + translate[1]] as const;
    });
  });

const isInNorway = ([longitude, latitude]: Position): boolean =>
  longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;

type Ring = readonly number[];

const ringsOf = (shape: MunicipalityShape): readonly Ring[] =>
  shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();

/** What is wrong with a ring of arcs; a negative number is an arc that is run backwards. */
function faultOf(ring: Ring, lines: readonly Line[]): string | undefined {
  const run = ring.map((at) => (at < 0 ? lines[~at]?.toReversed() : lines[at]));
  const lacking = ring.filter((_, at) => run[at] === undefined);
  if (lacking.length > 0) return `there is no arc ${lacking.join(', ')}`;
  const whole = run.map((line) => line ?? []);
  const closes = whole.every((line, at) => {
    const next = whole[(at + 1) % whole.length];
    return line.at(-1)?.join() === next?.[0]?.join();
  });
  if (!closes) return `the ring ${ring.join(', ')} does not close`;
  const corners = new Set(whole.flat().map((position) => position.join()));
  return corners.size < 3 ? `the ring ${ring.join(', ')} has no area` : undefined;
}
