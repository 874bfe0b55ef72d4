/** A position in MapLibre's order: longitude and latitude, here of the made-up degrees below. */
export type Position = [longitude: number, latitude: number];

/**
 * The frame of a map figure: what its numbers mean on the ground (UTM 33, metres).
 * `x`, `y`, `width` and `height` are the viewBox in sheet units; `unit` is metres per sheet unit.
 */
export interface Sheet {
  readonly minE: number;
  readonly maxN: number;
  readonly unit: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ORIGIN_E = 500_000;
const ORIGIN_N = 7_250_000;
/** 1000 km are drawn as one degree, so that the country lies where Mercator is all but true. */
export const METRES_PER_DEGREE = 1_000_000;

/** The latitude whose Mercator height, in degrees, is `y`: the inverse of the Mercator projection. */
export const inverseMercator = (y: number): number =>
  ((2 * Math.atan(Math.exp((y * Math.PI) / 180)) - Math.PI / 2) * 180) / Math.PI;

/** The Mercator height of a latitude, in degrees: ln tan(π/4 + φ/2). */
export const mercator = (latitude: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;

/** Where a point of the sheet lies in the degrees handed to MapLibre. */
export function toDegrees(sheet: Sheet, x: number, y: number): Position {
  const east = sheet.minE + x * sheet.unit;
  const north = sheet.maxN - y * sheet.unit;
  return [
    (east - ORIGIN_E) / METRES_PER_DEGREE,
    inverseMercator((north - ORIGIN_N) / METRES_PER_DEGREE),
  ];
}

/** Where made-up degrees lie on the sheet: the inverse of {@link toDegrees}. */
export const fromDegrees = (sheet: Sheet, [longitude, latitude]: Position): [number, number] => [
  (longitude * METRES_PER_DEGREE + ORIGIN_E - sheet.minE) / sheet.unit,
  (sheet.maxN - mercator(latitude) * METRES_PER_DEGREE - ORIGIN_N) / sheet.unit,
];

/**
 * Reads the frame that a figure states: its viewBox and `data-min-e`, `data-max-n`, `data-unit`.
 * @throws RangeError naming the attribute that is not a number.
 */
export function readSheet(attribute: (name: string) => string | null): Sheet {
  const numbers = (name: string, count: number): number[] => {
    const text = attribute(name) ?? '';
    const values = text
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (text.trim() === '' || values.length !== count || !values.every(Number.isFinite))
      throw new RangeError(`map figure: ${name}="${text}" should hold ${count} number(s)`);
    return values;
  };
  const [x = 0, y = 0, width = 0, height = 0] = numbers('viewBox', 4);
  const [minE = 0] = numbers('data-min-e', 1);
  const [maxN = 0] = numbers('data-max-n', 1);
  const [unit = 0] = numbers('data-unit', 1);
  return { minE, maxN, unit, x, y, width, height };
}
