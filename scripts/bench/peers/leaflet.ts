/** After «Interactive Choropleth Map» of the Leaflet documentation, on a canvas, without tiles. */
import { geoJSON, map as createMap, type Path } from 'leaflet';
import 'leaflet/dist/leaflet.css';
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
let selected: Path | undefined;
const map = createMap(stage(), { attributionControl: false, zoomSnap: 0, preferCanvas: true });
const styleOf = (properties: Properties) => ({
  fillColor: country.colours[properties[measure]] ?? '#ccc',
  fillOpacity: 1,
  color: '#fff',
  weight: 0.5,
});
const layer = geoJSON<Properties>(country.features, {
  style: (feature) => (feature === undefined ? {} : styleOf(feature.properties)),
  onEachFeature: (feature, each) => {
    const path = each as Path;
    each.on('mouseover', () => {
      path.setStyle({ color: '#000', weight: 2 });
      tell(country, feature.properties, measure);
    });
    each.on('mouseout', () => {
      if (path !== selected) layer.resetStyle(path);
    });
    each.on('click', () => {
      if (selected !== undefined) layer.resetStyle(selected);
      selected = path;
      path.setStyle({ color: '#000', weight: 2 });
      tell(country, feature.properties, measure);
    });
  },
}).addTo(map);
map.fitBounds(layer.getBounds());
onSwitch((next) => {
  measure = next;
  layer.setStyle((feature) =>
    feature === undefined ? {} : styleOf(feature.properties as Properties),
  );
});
sayLive();
