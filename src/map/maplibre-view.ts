import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { fitSheet, pixelsPerUnit } from './camera.ts';
import { hatchImage, hatchRatio } from './hatch.ts';
import { LabelLayer } from './label-layer.ts';
import { MarkLayer } from './mark-layer.ts';
import { AREA_LAYERS, layers, SOURCES, type MapLayer, type SourceName } from './layers.ts';
import { lookOf, withLooks } from './map-data.ts';
import { emptyMap } from './maplibre-map.ts';
import { readPalette } from './palette.ts';
import { Sharpening } from './sharpening.ts';
import { ViewCamera } from './view-camera.ts';
import type { MapView, Marked, ViewRequest } from './view.ts';

/** How long the first picture may take before the map gives up. */
const PATIENCE = 20_000;

/** The interactive map: one MapLibre map in place of one SVG. */
class View implements MapView {
  readonly #request: ViewRequest;
  readonly #place = document.createElement('div');
  readonly #map: MapLibre;
  readonly #labels: LabelLayer;
  readonly #marks: MarkLayer;
  readonly #camera: ViewCamera;

  constructor(request: ViewRequest) {
    this.#request = request;
    const { stage, figure, chosen, moved, lost, restored } = request;
    this.#place.className = 'map-canvas';
    // The links of the SVG are the map for assistive technology; the canvas is for the eye.
    this.#place.setAttribute('aria-hidden', 'true');
    stage.prepend(this.#place);
    try {
      this.#map = emptyMap(this.#place, request);
    } catch (cause) {
      this.#place.remove();
      throw cause;
    }
    this.#marks = new MarkLayer(stage, figure);
    this.#labels = new LabelLayer(stage, figure);
    this.#camera = new ViewCamera(this.#map, figure, this.#labels, this.#marks);
    this.#map.on('click', ({ originalEvent: { clientX, clientY, detail } }) =>
      chosen(this.areaAt(clientX, clientY), detail, { x: clientX, y: clientY }),
    );
    this.#map.on('move', moved);
    this.#map.on('webglcontextlost', lost);
    this.#map.on('webglcontextrestored', () => this.#map.once('idle', restored));
  }

  /** Draws the figure; resolves when the picture stands. Rejects when it does not come. */
  async draw(): Promise<void> {
    const { figure, data, detail } = this.#request;
    const standing = Promise.withResolvers<undefined>();
    const giveUp = setTimeout(() => standing.reject(new Error('the map took too long')), PATIENCE);
    this.#map.on('error', ({ error }) => standing.reject(error));
    await Promise.race([this.#map.once('style.load'), standing.promise]);
    this.#drawHatches();
    const drawn = { ...data, areas: withLooks(data.areas, figure) };
    for (const id of this.#sources) {
      const { [id]: shapes } = drawn;
      this.#map.addSource(id, { type: 'geojson', data: shapes, tolerance: 0.1, promoteId: 'id' });
    }
    for (const layer of this.#layers) this.#map.addLayer(unseen(layer));
    this.#camera.placeOverlays();
    await Promise.race([this.#map.once('idle'), standing.promise]);
    for (const { id, type } of this.#layers) this.#map.setPaintProperty(id, `${type}-opacity`, 1);
    this.#map.once('idle', () => standing.resolve(undefined));
    await standing.promise.finally(() => clearTimeout(giveUp));
    if (detail === null) return;
    new Sharpening(this.#map, this.#request, detail, this.#marks).watch();
  }

  /** What the figure has something of: a source is a question to the worker, even an empty one. */
  get #sources(): readonly SourceName[] {
    return SOURCES.filter((id) => this.#request.data[id].features.length > 0);
  }

  get #layers(): readonly MapLayer[] {
    return layers(readPalette(this.#request.figure), this.#sources);
  }

  #drawHatches(): void {
    const { figure } = this.#request;
    const box = figure.svg.getBoundingClientRect();
    for (const { id, line, ground, side } of readPalette(figure).hatched.values()) {
      const image = hatchImage(line, ground);
      if (this.#map.hasImage(id)) {
        this.#map.updateImage(id, image);
        continue;
      }
      const pixels = side * pixelsPerUnit(figure.sheet, box);
      const pixelRatio = hatchRatio(pixels, fitSheet(figure.sheet, box).zoom);
      this.#map.addImage(id, image, { pixelRatio });
    }
  }

  recolour(): void {
    this.#drawHatches();
    for (const { id, paint } of this.#layers)
      for (const [name, value] of Object.entries(paint ?? {}))
        this.#map.setPaintProperty(id, name as 'fill-color', value as string);
  }

  repaint(): void {
    const { areas } = this.#request.figure;
    const update = [...areas.values()].map(({ id, path }) => ({
      id,
      addOrUpdateProperties: [{ key: 'look', value: lookOf(path) }],
    }));
    void this.#map.getSource<GeoJSONSource>('areas')?.updateData({ update });
    this.recolour();
    for (const { id, filter, layout } of this.#layers) {
      if (!AREA_LAYERS.includes(id)) continue;
      this.#map.setFilter(id, filter);
      this.#map.setLayoutProperty(id, 'visibility', layout?.visibility ?? 'visible');
    }
  }

  mark(marked: Marked): void {
    this.#marks.mark(marked);
  }

  areaAt(clientX: number, clientY: number): string | null {
    const { left, top } = this.#place.getBoundingClientRect();
    const at: [number, number] = [clientX - left, clientY - top];
    const [hit] = this.#map.queryRenderedFeatures(at, { layers: AREA_LAYERS });
    const id: unknown = hit?.properties['id'];
    return typeof id === 'string' ? id : null;
  }

  placeOf(id: string): { readonly x: number; readonly y: number } | null {
    const place = this.#camera.placeOf(id);
    const { left, top } = this.#place.getBoundingClientRect();
    return place === null ? null : { x: left + place.x, y: top + place.y };
  }

  reveal(id: string): void {
    this.#camera.reveal(id);
  }

  show(ids: readonly string[]): void {
    this.#camera.show(ids);
  }

  zoomBy(levels: number, around: string | null): void {
    this.#camera.zoomBy(levels, around);
  }

  reset(): void {
    this.#camera.reset();
  }

  remove(): void {
    this.#camera.remove();
    this.#labels.remove();
    this.#marks.remove();
    this.#map.remove();
    this.#place.remove();
  }
}

/**
 * A layer that is not drawn yet: MapLibre would draw the whole picture again with every piece that
 * comes from its worker, and nobody sees it before the last.
 */
const unseen = (layer: MapLayer): MapLayer =>
  ({ ...layer, paint: { ...layer.paint, [`${layer.type}-opacity`]: 0 } }) as MapLayer;

/**
 * Puts an interactive map behind the SVG of a figure, and resolves when it stands.
 * @throws Error when MapLibre fails or takes too long
 */
export async function createView(request: ViewRequest): Promise<MapView> {
  const view = new View(request);
  try {
    await view.draw();
    return view;
  } catch (cause) {
    view.remove();
    throw cause;
  }
}
