/** After «GEO choropleth» of the ECharts examples, with only what a map needs imported. */
import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import {
  loadCountry,
  onSwitch,
  sayLive,
  stage,
  tell,
  type Measure,
  type Properties,
} from './page.ts';

use([MapChart, TooltipComponent, VisualMapComponent, CanvasRenderer]);
const country = await loadCountry();
let measure: Measure = 'first';
registerMap('country', country.features as never);
const byId = new Map(
  country.features.features.map(({ properties }) => [properties.id, properties]),
);
const chart = init(stage());
const option = () => ({
  animation: false,
  tooltip: { transitionDuration: 0 },
  visualMap: {
    type: 'piecewise' as const,
    show: false,
    pieces: country.colours.map((color, value) => ({ value, color })),
  },
  series: [
    {
      type: 'map' as const,
      map: 'country',
      nameProperty: 'id',
      selectedMode: 'single' as const,
      label: { show: false },
      itemStyle: { borderColor: '#fff', borderWidth: 0.5 },
      data: [...byId.values()].map((properties) => ({
        name: properties.id,
        value: properties[measure],
      })),
    },
  ],
});
const say = ({ name }: { name: string }): void => {
  const properties: Properties | undefined = byId.get(name);
  if (properties !== undefined) tell(country, properties, measure);
};
chart.on('mouseover', (event) => say(event as unknown as { name: string }));
chart.on('click', (event) => say(event as unknown as { name: string }));
onSwitch((next) => {
  measure = next;
  chart.setOption(option());
});
chart.on('rendered', sayLive);
chart.setOption(option());
