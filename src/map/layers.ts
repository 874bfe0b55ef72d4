import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { BORDERS } from './figure.ts';
import type { Palette, Stroke } from './palette.ts';

export const SOURCES = ['context', 'areas', 'borders'] as const;
/** The layers a pointer can hit. */
export const AREA_LAYERS = ['areas', 'areas-hatched'];

const is = (state: string): ExpressionSpecification => ['boolean', ['feature-state', state], false];

/**
 * All lines are joined alike: layers of one source that are laid out alike share what MapLibre
 * makes of the shapes, which is most of the work before the first picture.
 */
const LINES = { 'line-join': 'round', 'line-cap': 'round' } as const;

type ByLook = DataDrivenPropertyValueSpecification<string>;

/** What to draw by the class of an area; `other` for a class that is not named. */
const byLook = (drawn: Iterable<readonly [string, string]>, other: string): ByLook => {
  const [first, ...rest] = [...drawn].flat();
  if (first === undefined) return other;
  return ['match', ['get', 'look'], first, ...rest, other] as unknown as ExpressionSpecification;
};

const oneOf = (looks: Iterable<string>): FilterSpecification => [
  'in',
  ['get', 'look'],
  ['literal', [...looks]],
];

function line(
  id: string,
  source: string,
  { color, width }: { readonly color: ByLook; readonly width: number },
  more: { filter?: FilterSpecification } = {},
): LayerSpecification {
  const paint = { 'line-color': color, 'line-width': width };
  return { id, type: 'line', source, layout: LINES, paint, ...more };
}

/** An outline that widens with what is happening to the area: hover, selection, keyboard focus. */
function outline(
  id: string,
  color: DataDrivenPropertyValueSpecification<string>,
  extra: number,
): LayerSpecification {
  const width: ExpressionSpecification = [
    'case',
    ['any', is('selected'), is('focused')],
    2 + extra,
    is('hovered'),
    1.5 + extra,
    0,
  ];
  const paint = { 'line-color': color, 'line-width': width };
  return { id, type: 'line', source: 'areas', layout: LINES, paint };
}

/** The layers of the map, bottom first, in the order the SVG paints. */
export function layers(palette: Palette): LayerSpecification[] {
  const none: Stroke = { color: 'transparent', width: 0 };
  const borders = BORDERS.map((kind) =>
    line(kind, 'borders', palette.borders.get(kind) ?? none, {
      filter: ['==', ['get', 'kind'], kind],
    }),
  );
  const hatches = [...palette.hatched].map(([look, { id }]) => [look, id] as const);
  return [
    { id: 'context', type: 'fill', source: 'context', paint: { 'fill-color': palette.context } },
    line('context-line', 'context', palette.contextLine),
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      filter: ['!', oneOf(palette.hatched.keys())] as FilterSpecification,
      paint: { 'fill-color': byLook(palette.fills, 'transparent') },
    },
    {
      id: 'areas-hatched',
      type: 'fill',
      source: 'areas',
      filter: oneOf(palette.hatched.keys()),
      paint: { 'fill-pattern': byLook(hatches, '') },
    },
    line('area-line', 'areas', {
      ...palette.areaLine,
      color: byLook(palette.lines, palette.areaLine.color),
    }),
    ...borders,
    outline('casing', palette.casing, 2),
    outline('outline', ['case', is('focused'), palette.focus, palette.selected], 0),
  ];
}
