import type { Figure } from './figure.ts';
import type { MapData } from './map-data.ts';
import type { Pixels } from './tooltip.ts';
import type { MapWords } from './words.ts';

/** The areas that stand out just now. */
export interface Marked {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly focused: string | null;
}

/** What the element asks of the interactive map. The map owns its camera, nothing else. */
export interface MapView {
  mark(marked: Marked): void;
  /** Reads the colours again, after light has become dark. */
  recolour(): void;
  /** Reads the classes of the areas again, after the page has given them others. */
  repaint(): void;
  /** The area at a point of the browser window, or null for the sea. */
  areaAt(clientX: number, clientY: number): string | null;
  /** Where the middle of an area is in the browser window. */
  placeOf(id: string): { readonly x: number; readonly y: number } | null;
  /** Brings an area into view if it is out of it. */
  reveal(id: string): void;
  /** Moves so that all of some areas are in view, as near as that goes. */
  show(ids: readonly string[]): void;
  /** In (positive) or out, around the area if there is one, else around the middle. */
  zoomBy(levels: number, around: string | null): void;
  reset(): void;
  remove(): void;
}

/** What the interactive map needs, and whom it tells. */
export interface ViewRequest {
  readonly stage: HTMLElement;
  readonly figure: Figure;
  readonly words: MapWords;
  /** What the figure draws. */
  readonly data: MapData;
  /** The national topology, if the map has one, and how its shapes make up the areas. */
  readonly detail: { readonly url: string; readonly join: string } | null;
  /** The national topology did not come; `retry` asks for it again. */
  readonly blurred: (retry: () => void) => void;
  /** The reader chose an area, or (null) the sea, at a point of the browser window. */
  readonly chosen: (id: string | null, clicks: number, at: Pixels) => void;
  /** The camera moves: what stands at a place of the map has to follow. */
  readonly moved: () => void;
  readonly lost: () => void;
  readonly restored: () => void;
}
