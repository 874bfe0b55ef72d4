import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { looksOf, withLooks, type FineData } from './map-data.ts';
import type { MarkLayer } from './mark-layer.ts';
import { fromDegrees, type Position, type Sheet } from './sheet.ts';
import type { OutlineOf } from './svg-marks.ts';
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
  readonly #detail: Detail;
  readonly #marks: MarkLayer;
  readonly #start: number;

  constructor(map: MapLibre, request: ViewRequest, detail: Detail, marks: MarkLayer) {
    this.#map = map;
    this.#request = request;
    this.#detail = detail;
    this.#marks = marks;
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
      this.#marks.sharpen(outlineIn(areas, figure.sheet));
    } catch {
      this.#request.blurred(() => void this.#sharpen());
    }
  }
}

/** Digits behind the point of a sheet's unit: a hundredth of it, at the nearest, is half a pixel. */
const DIGITS = 2;

/** The outlines of finer shapes, in units of the sheet; only those that are asked for are drawn. */
function outlineIn({ features }: FineData['areas'], sheet: Sheet): OutlineOf {
  const shapes = new Map(features.map(({ properties, geometry }) => [properties.id, geometry]));
  const point = (place: Position): string =>
    fromDegrees(sheet, place)
      .map((number) => number.toFixed(DIGITS))
      .join(' ');
  return (id) => {
    const rings = shapes.get(id)?.coordinates.flat();
    if (rings === undefined) return null;
    return rings
      .map((ring) => `M${ring.map((place) => point(place as Position)).join('L')}Z`)
      .join('');
  };
}
