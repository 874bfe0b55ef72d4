/** After «Choropleth» of Observable Plot's documentation, drawn in the browser. */
import { geo, plot, pointer, centroid } from '@observablehq/plot';
import type { Feature, MultiPolygon } from 'geojson';
import {
  loadCountry,
  onSwitch,
  sayLive,
  stage,
  tell,
  type Measure,
  type Properties,
} from './page.ts';

type Area = Feature<MultiPolygon, Properties>;
const country = await loadCountry();
let measure: Measure = 'first';
const width = stage().clientWidth;
function draw(): void {
  const chart = plot({
    width,
    height: stage().clientHeight,
    margin: 0,
    projection: { type: 'mercator', domain: country.features },
    color: { type: 'identity' },
    marks: [
      geo(country.features.features, {
        fill: ({ properties }: Area) => country.colours[properties[measure]] ?? '#ccc',
        stroke: '#fff',
        strokeWidth: 0.5,
      }),
      geo(country.features.features, pointer(centroid({ stroke: '#000', strokeWidth: 2 }))),
    ],
  });
  chart.addEventListener('input', () => {
    const area = (chart as unknown as { value: Area | null }).value;
    if (area !== null) tell(country, area.properties, measure);
  });
  stage().replaceChildren(chart);
}
draw();
onSwitch((next) => {
  measure = next;
  draw();
});
sayLive();
