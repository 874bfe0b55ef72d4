import { METRES_PER_DEGREE, inverseMercator, mercator, toDegrees } from './sheet.ts';
import type { Position, Sheet } from './sheet.ts';

/** Width and height in CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

/** MapLibre draws the whole world, 360 degrees, 512 pixels wide at zoom 0. */
const WORLD_METRES = 360 * METRES_PER_DEGREE;
const WORLD_PIXELS = 512;
/** How far out of the start the reader may zoom, and how far in. */
const OUT = 0.25;
const IN = 6;
/** The share of a half view that may lie beyond the sheet's edge. */
const SLACK = 0.2;

/** CSS pixels per sheet unit of an SVG with `preserveAspectRatio="xMidYMid meet"`. */
export const pixelsPerUnit = (sheet: Sheet, box: Box): number =>
  Math.min(box.width / sheet.width, box.height / sheet.height);

/** The camera under which MapLibre draws the sheet exactly where the SVG does in a box this large. */
export function fitSheet(sheet: Sheet, box: Box): Camera {
  const center = toDegrees(sheet, sheet.x + sheet.width / 2, sheet.y + sheet.height / 2);
  const pixelsPerMetre = pixelsPerUnit(sheet, box) / sheet.unit;
  return { center, zoom: Math.log2((pixelsPerMetre * WORLD_METRES) / WORLD_PIXELS) };
}

/** Half of what the camera shows along one side, in degrees of Mercator height or longitude. */
const halfView = (pixels: number, zoom: number): number =>
  ((pixels / 2) * 360) / (WORLD_PIXELS * 2 ** zoom);

/** `value` held within the sheet along one axis, with a little slack. */
function hold(value: number, middle: number, halfSheet: number, half: number): number {
  const room = Math.max(0, halfSheet - half) + SLACK * half;
  return Math.min(Math.max(value, middle - room), middle + room);
}

/**
 * Keeps a camera near the sheet: not far out of the start, and never off into the open sea.
 * The start itself passes unchanged, so that the takeover is exact.
 */
export function holdCamera(sheet: Sheet, box: Box, wanted: Camera): Camera {
  const start = fitSheet(sheet, box);
  const zoom = Math.min(Math.max(wanted.zoom, start.zoom - OUT), start.zoom + IN);
  const halfWidth = (sheet.width * sheet.unit) / 2 / METRES_PER_DEGREE;
  const halfHeight = (sheet.height * sheet.unit) / 2 / METRES_PER_DEGREE;
  const [lng, lat] = wanted.center;
  const x = hold(lng, start.center[0], halfWidth, halfView(box.width, zoom));
  const wantedY = mercator(lat);
  const y = hold(wantedY, mercator(start.center[1]), halfHeight, halfView(box.height, zoom));
  // An unmoved latitude is handed back untouched: a round trip would cost the last digits.
  return { center: [x, y === wantedY ? lat : inverseMercator(y)], zoom };
}
