/** After «Create a hover effect» and «Add a GeoJSON polygon» of the MapLibre documentation. */
import { Map, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import {
  loadCountry,
  onSwitch,
  sayLive,
  sayShown,
  stage,
  tell,
  type Measure,
  type Properties,
} from './page.ts';

setWorkerUrl('/peers/maplibre-worker.js');
const country = await loadCountry();
let measure: Measure = 'first';
let selected: string | number | undefined;
let hovered: string | number | undefined;
const fill = (): ExpressionSpecification => [
  'to-color',
  ['at', ['get', measure], ['literal', [...country.colours]]],
];
const map = new Map({
  container: stage(),
  attributionControl: false,
  fadeDuration: 0,
  bounds: [4.5, 57.9, 31.2, 71.2],
  style: {
    version: 8,
    sources: { areas: { type: 'geojson', data: country.features, promoteId: 'id' } },
    layers: [
      { id: 'fill', type: 'fill', source: 'areas', paint: { 'fill-color': fill() } },
      {
        id: 'line',
        type: 'line',
        source: 'areas',
        paint: {
          'line-color': ['case', ['boolean', ['feature-state', 'on'], false], '#000', '#fff'],
          'line-width': ['case', ['boolean', ['feature-state', 'on'], false], 2, 0.5],
        },
      },
    ],
  },
});
const mark = (before: string | number | undefined, now: string | number | undefined): void => {
  if (before !== undefined) map.setFeatureState({ source: 'areas', id: before }, { on: false });
  if (now !== undefined) map.setFeatureState({ source: 'areas', id: now }, { on: true });
};
map.on('mousemove', 'fill', ({ features }) => {
  const [feature] = features ?? [];
  if (feature === undefined || feature.id === hovered) return;
  mark(hovered === selected ? undefined : hovered, feature.id);
  hovered = feature.id;
  tell(country, feature.properties as Properties, measure);
});
map.on('click', 'fill', ({ features }) => {
  const [feature] = features ?? [];
  if (feature === undefined) return;
  mark(selected, feature.id);
  selected = feature.id;
  tell(country, feature.properties as Properties, measure);
});
onSwitch((next) => {
  measure = next;
  map.setPaintProperty('fill', 'fill-color', fill());
});
map.on('render', () => {
  if (map.isSourceLoaded('areas') && map.areTilesLoaded()) sayShown();
});
void map.once('idle', sayLive);
