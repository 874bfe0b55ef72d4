import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { looksOf, withLooks } from './map-data.ts';
import type { ViewRequest } from './view.ts';

type Detail = NonNullable<ViewRequest['detail']>;

/** How far in, in zoom levels from the start, the figure's own lines begin to look coarse. */
const COARSE = 0.5;
/** How long the national file may take, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Gives a living map finer shapes when the reader comes closer: until then the figure's own are as
 * fine as the screen can show, and nobody waits for others.
 */
export class Sharpening {
  readonly #map: MapLibre;
  readonly #request: ViewRequest;
  readonly #detail: NonNullable<ViewRequest['detail']>;
  readonly #start: number;

  constructor(map: MapLibre, request: ViewRequest, detail: Detail) {
    this.#map = map;
    this.#request = request;
    this.#detail = detail;
    this.#start = map.getZoom();
  }

  /** Waits for the reader to come closer, and then fetches the shapes once. */
  watch(): void {
    const look = (): void => {
      if (this.#map.getZoom() - this.#start < COARSE) return;
      this.#map.off('zoom', look);
      void this.#sharpen();
    };
    this.#map.on('zoom', look);
  }

  async #sharpen(): Promise<void> {
    const { figure } = this.#request;
    const { url, join } = this.#detail;
    try {
      const { dataOfTopology, fetchTopology } = await import('./detail.ts');
      const topology = await fetchTopology(url, PATIENCE);
      const { areas, borders } = await dataOfTopology(topology, looksOf(figure), join);
      void this.#map.getSource<GeoJSONSource>('areas')?.setData(withLooks(areas, figure));
      void this.#map.getSource<GeoJSONSource>('borders')?.setData(borders);
    } catch {
      this.#request.blurred(() => void this.#sharpen());
    }
  }
}
