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
export const HATCH = 'hatch';

const is = (state: string): ExpressionSpecification => ['boolean', ['feature-state', state], false];

const byLook = ({ fills }: Palette): DataDrivenPropertyValueSpecification<string> => {
  const [first, ...rest] = [...fills].flat();
  if (first === undefined) return 'transparent';
  return [
    'match',
    ['get', 'look'],
    first,
    ...rest,
    'transparent',
  ] as unknown as ExpressionSpecification;
};

const oneOf = (looks: ReadonlySet<string>): FilterSpecification => [
  'in',
  ['get', 'look'],
  ['literal', [...looks]],
];

function line(
  id: string,
  source: string,
  { color, width }: Stroke,
  more: { filter?: FilterSpecification } = {},
): LayerSpecification {
  const paint = { 'line-color': color, 'line-width': width };
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return { id, type: 'line', source, layout, paint, ...more };
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
  return { id, type: 'line', source: 'areas', layout: { 'line-join': 'round' }, paint };
}

/** The layers of the map, bottom first, in the order the SVG paints. */
export function layers(palette: Palette): LayerSpecification[] {
  const none: Stroke = { color: 'transparent', width: 0 };
  const borders = BORDERS.map((kind) =>
    line(kind, 'borders', palette.borders.get(kind) ?? none, {
      filter: ['==', ['get', 'kind'], kind],
    }),
  );
  return [
    { id: 'context', type: 'fill', source: 'context', paint: { 'fill-color': palette.context } },
    line('context-line', 'context', palette.contextLine),
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      filter: ['!', oneOf(palette.hatched)] as FilterSpecification,
      paint: { 'fill-color': byLook(palette) },
    },
    {
      id: 'areas-hatched',
      type: 'fill',
      source: 'areas',
      filter: oneOf(palette.hatched),
      paint: { 'fill-pattern': HATCH },
    },
    line('area-line', 'areas', palette.areaLine),
    ...borders,
    outline('casing', palette.casing, 2),
    outline('outline', ['case', is('focused'), palette.focus, palette.selected], 0),
  ];
}
