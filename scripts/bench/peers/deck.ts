/** After «GeoJsonLayer» and «Standalone» of the deck.gl documentation. */
import { Deck, MapView } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import type { Feature } from 'geojson';
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
const rgb = (colour: string): [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
};
const fills = country.colours.map(rgb);
const layer = () =>
  new GeoJsonLayer<Properties>({
    id: 'areas',
    data: country.features,
    pickable: true,
    autoHighlight: true,
    getFillColor: ({ properties }: Feature<never, Properties>) =>
      fills[properties[measure]] ?? [204, 204, 204],
    getLineColor: [255, 255, 255],
    lineWidthUnits: 'pixels',
    getLineWidth: 0.5,
    updateTriggers: { getFillColor: measure },
  });
let shown = layer();
const say = ({ object }: { object?: Feature | null }): void => {
  if (object) tell(country, object.properties as Properties, measure);
};
const deck = new Deck({
  parent: stage() as HTMLDivElement,
  views: new MapView({ repeat: false }),
  initialViewState: { longitude: 17, latitude: 65.4, zoom: 3.05 },
  controller: true,
  layers: [shown],
  onHover: say,
  onClick: say,
  onAfterRender: () => {
    if (shown.isLoaded) sayLive();
  },
});
onSwitch((next) => {
  measure = next;
  shown = layer();
  deck.setProps({ layers: [shown] });
});
