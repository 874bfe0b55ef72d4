import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { BORDERS } from './figure.ts';
import type { Palette, Stroke } from './palette.ts';

export type MapLayer = FillLayerSpecification | LineLayerSpecification;

const NO_STROKE: Stroke = { color: 'transparent', width: 0 };

/** What a map is made of, bottom first. */
export const SOURCES = ['context', 'areas', 'borders'] as const;
export type SourceName = (typeof SOURCES)[number];
/** The layers a pointer can hit. */
export const AREA_LAYERS = ['areas', 'areas-hatched'];

/**
 * Lines a pixel wide: nobody sees how they are joined, and a round joint is several triangles at
 * each of ten thousand corners, more than half of the work of a picture.
 */
const LINES = { 'line-join': 'miter', 'line-cap': 'butt' } as const;

type ByKind<T extends string | number> = DataDrivenPropertyValueSpecification<T>;

/** What to draw by a property of the shape; `other` for a value that is not named. */
function by<T extends string | number>(
  property: 'look' | 'kind',
  drawn: Iterable<readonly [string, T]>,
  other: T,
): ByKind<T> {
  const [first, ...rest] = [...drawn].flat();
  if (first === undefined) return other;
  return ['match', ['get', property], first, ...rest, other] as unknown as ExpressionSpecification;
}

const oneOf = (looks: Iterable<string>): FilterSpecification => [
  'in',
  ['get', 'look'],
  ['literal', [...looks]],
];

function line(
  id: string,
  source: SourceName,
  { color, width }: { readonly color: ByKind<string>; readonly width: ByKind<number> },
): LineLayerSpecification {
  const paint = { 'line-color': color, 'line-width': width };
  return { id, type: 'line', source, layout: LINES, paint };
}

/** All borders in one layer, thin ones first in its source: each layer is a pass over the picture. */
function borders({ borders: strokes }: Palette): LineLayerSpecification {
  const drawn = BORDERS.map((kind) => [kind, strokes.get(kind) ?? NO_STROKE] as const);
  return line('borders', 'borders', {
    color: by(
      'kind',
      drawn.map(([kind, { color }]) => [kind, color] as const),
      'transparent',
    ),
    width: by(
      'kind',
      drawn.map(([kind, { width }]) => [kind, width] as const),
      0,
    ),
  });
}

function areas({ fills, hatched }: Palette): FillLayerSpecification[] {
  const patterns = [...hatched].map(([look, { id }]) => [look, id] as const);
  const [first] = patterns;
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      filter: ['!', oneOf(hatched.keys())] as FilterSpecification,
      paint: { 'fill-color': by('look', fills, 'transparent') },
    },
    {
      id: 'areas-hatched',
      type: 'fill',
      source: 'areas',
      filter: oneOf(hatched.keys()),
      layout: { visibility: first === undefined ? 'none' : 'visible' },
      paint: first === undefined ? {} : { 'fill-pattern': by('look', patterns, first[1]) },
    },
  ];
}

/**
 * The layers of the map, bottom first, in the order the SVG paints.
 * @param sources those that the map has
 */
export function layers(palette: Palette, sources: readonly SourceName[]): MapLayer[] {
  const all: MapLayer[] = [
    { id: 'context', type: 'fill', source: 'context', paint: { 'fill-color': palette.context } },
    line('context-line', 'context', palette.contextLine),
    ...areas(palette),
    line('area-line', 'areas', {
      ...palette.areaLine,
      color: by('look', palette.lines, palette.areaLine.color),
    }),
    borders(palette),
  ];
  return all.filter(({ source }) => sources.includes(source as SourceName));
}
