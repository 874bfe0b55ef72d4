import type { Map as MapLibre } from 'maplibre-gl';
import { fitSheet, pixelsPerUnit, type Box } from './camera.ts';
import type { Figure } from './figure.ts';
import type { LabelLayer } from './label-layer.ts';
import type { MarkLayer } from './mark-layer.ts';
import { toDegrees, type Position } from './sheet.ts';

/** How near the edge, in CSS pixels, an area counts as out of view. */
const EDGE = 24;
/** The share of the view that is left free around areas that are shown together. */
const SHOWN_EDGE = 0.05;

/** The camera of the interactive map: on the sheet until the reader moves it. */
export class ViewCamera {
  readonly #map: MapLibre;
  readonly #figure: Figure;
  readonly #labels: LabelLayer;
  readonly #marks: MarkLayer;
  readonly #watch = new ResizeObserver(() => this.#resize());
  readonly #middles = new Map<string, Position>();
  #moved = false;
  /** What the page has asked to see together, until the reader looks elsewhere. */
  #shown: readonly string[] = [];

  constructor(map: MapLibre, figure: Figure, labels: LabelLayer, marks: MarkLayer) {
    this.#map = map;
    this.#figure = figure;
    this.#labels = labels;
    this.#marks = marks;
    map.on('move', () => this.placeOverlays());
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent !== undefined) this.#lookElsewhere();
    });
    this.#watch.observe(figure.svg);
  }

  get #box(): Box {
    return this.#figure.svg.getBoundingClientRect();
  }

  /** Where the middle of an area is, in CSS pixels from the corner of the map. */
  placeOf(id: string): { readonly x: number; readonly y: number } | null {
    const middle = this.#middleOf(id);
    return middle === null ? null : this.#map.project(middle);
  }

  /** The middle of an area's box in the SVG: near enough to look at. */
  #middleOf(id: string): Position | null {
    const known = this.#middles.get(id);
    const path = this.#figure.areas.get(id)?.path;
    if (known !== undefined || path === undefined) return known ?? null;
    const { x, y, width, height } = path.getBBox();
    const middle = toDegrees(this.#figure.sheet, x + width / 2, y + height / 2);
    this.#middles.set(id, middle);
    return middle;
  }

  reveal(id: string): void {
    const [center, place] = [this.#middleOf(id), this.placeOf(id)];
    if (center === null || place === null || !this.#moved) return;
    const { width, height } = this.#box;
    const inside = (at: number, size: number): boolean => at > EDGE && at < size - EDGE;
    if (inside(place.x, width) && inside(place.y, height)) return;
    this.#lookElsewhere();
    this.#map.easeTo({ center });
  }

  /** At once: a flight is held within the sheet on its way, and would end beside what is shown. */
  show(ids: readonly string[]): void {
    const corners = ids.flatMap((id) => this.#cornersOf(id));
    if (corners.length === 0) return;
    const [lng, lat] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    this.#moved = true;
    this.#shown = ids;
    this.#map.fitBounds([Math.min(...lng), Math.min(...lat), Math.max(...lng), Math.max(...lat)], {
      padding: Math.min(this.#box.width, this.#box.height) * SHOWN_EDGE,
      linear: true,
      animate: false,
    });
  }

  #lookElsewhere(): void {
    this.#moved = true;
    this.#shown = [];
  }

  /** Two opposite corners of an area's box. */
  #cornersOf(id: string): readonly Position[] {
    const path = this.#figure.areas.get(id)?.path;
    if (path === undefined) return [];
    const { x, y, width, height } = path.getBBox();
    const { sheet } = this.#figure;
    return [toDegrees(sheet, x, y), toDegrees(sheet, x + width, y + height)];
  }

  zoomBy(levels: number, around: string | null): void {
    this.#lookElsewhere();
    const zoom = this.#map.getZoom() + levels;
    const center = around === null || levels < 0 ? null : this.#middleOf(around);
    this.#map.easeTo(center === null ? { zoom } : { zoom, center });
  }

  reset(): void {
    this.#map.easeTo(fitSheet(this.#figure.sheet, this.#box));
    this.#moved = false;
    this.#shown = [];
  }

  #resize(): void {
    if (this.#box.width === 0 || this.#box.height === 0) return;
    this.#map.resize();
    if (!this.#moved) this.#map.jumpTo(fitSheet(this.#figure.sheet, this.#box));
    this.show(this.#shown);
    this.placeOverlays();
    // Without this the canvas would be blank until the next frame.
    this.#map.redraw();
  }

  /** Puts names and marks where the camera has their places. */
  placeOverlays(): void {
    const { sheet } = this.#figure;
    const zoomedIn = this.#map.getZoom() - fitSheet(sheet, this.#box).zoom;
    const scale = pixelsPerUnit(sheet, this.#box);
    const project = (at: Position): { x: number; y: number } => this.#map.project(at);
    this.#labels.place(project, scale, zoomedIn);
    this.#marks.place(project);
  }

  remove(): void {
    this.#watch.disconnect();
  }
}
