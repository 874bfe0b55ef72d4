/** After «Basic map» of Highcharts Maps, the library of Statistics Norway's own maps. */
import Highcharts from 'highcharts/esm/highmaps.js';
import {
  loadCountry,
  onSwitch,
  sayLive,
  stage,
  tell,
  type Measure,
  type Properties,
} from './page.ts';

const country = await loadCountry();
let measure: Measure = 'first';
const data = () =>
  country.features.features.map(({ properties }) => ({
    ...properties,
    value: properties[measure],
  }));
const say = (point: unknown): void => {
  tell(country, point as Properties, measure);
};
const chart = Highcharts.mapChart(stage(), {
  chart: { animation: false, events: { load: sayLive } },
  title: { text: '' },
  credits: { enabled: false },
  legend: { enabled: false },
  tooltip: { animation: false },
  colorAxis: {
    dataClasses: country.colours.map((color, at) => ({ from: at, to: at, color })),
  },
  series: [
    {
      type: 'map',
      animation: false,
      mapData: country.features as Highcharts.GeoJSON,
      joinBy: 'id',
      allowPointSelect: true,
      data: data(),
      borderColor: '#fff',
      borderWidth: 0.5,
      point: {
        events: {
          mouseOver() {
            say(this.options);
          },
          click() {
            say(this.options);
          },
        },
      },
    },
  ],
});
onSwitch((next) => {
  measure = next;
  chart.series[0]?.setData(data());
});
