import { sheetSize, viewBox, type Sheet } from '../geometry/sheet.ts';

/** One area of a map: a link with its name, its figure in words and its class of colour. */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  /** The figure in words; empty when the map only shows where. */
  readonly value: string;
  /** The colour class, such as `c-gap`, `q3` or `na`. */
  readonly colour: string;
  readonly uncertain: boolean;
  /** Address of the area's page below the language. */
  readonly path: string;
  readonly d: string;
}

export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A map as it is drawn in the page, and as MapLibre takes it over. */
export interface MapFigure {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly sheet: Sheet;
  readonly areas: readonly MapArea[];
  readonly regionBorders: string;
  readonly countyBorders: string;
  /** The outline of what the page is about; '' where it is all of the map. */
  readonly outline: string;
  readonly labels: readonly MapLabel[];
}

export const framed = (sheet: Sheet) => ({ sheet, viewBox: viewBox(sheet), ...sheetSize(sheet) });

/** The mean width of a letter, in sizes of the font. */
const LETTER = 8 / 13;

/** About half of what a name takes, in the unit of the size of its font. */
export const halfWidth = (text: string, size: number): number => (text.length * LETTER * size) / 2;
