import type { FlowTriple } from './flow-files.ts';

export interface Place {
  readonly name: string;
  readonly region: string;
  readonly x: number;
  readonly y: number;
}
export type Places = ReadonlyMap<string, Place>;

/** One flow as it is drawn: a bend to the right of its way, so that there and back lie apart. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly employed: number;
  readonly within: boolean;
  readonly d: string;
  /** In CSS pixels; the surface of the line, not its length, says how many. */
  readonly width: number;
}

const BEND = 0.18;
const WIDEST = 9;
const THINNEST = 0.7;

/** The arcs of some flows, the widest first; a flow with an end that is nowhere is left out. */
export function arcsOf(flows: readonly FlowTriple[], places: Places): readonly Arc[] {
  const most = Math.max(1, ...flows.map(([, , employed]) => employed));
  return flows.flatMap(([from, to, employed]) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return [];
    const width = Math.max(THINNEST, (employed / most) * WIDEST);
    const within = start.region === end.region;
    return [{ from, to, employed, within, d: bend(start, end), width }];
  });
}

function bend(start: Place, end: Place): string {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const x = middle.x - (end.y - start.y) * BEND;
  const y = middle.y + (end.x - start.x) * BEND;
  return `M${short(start.x)} ${short(start.y)}Q${short(x)} ${short(y)} ${short(end.x)} ${short(end.y)}`;
}

const short = (value: number): number => Math.round(value * 10) / 10;

/** Least side of a view, in units of the sheet: about 150 km. */
const LEAST_SIDE = 70;

/** A viewBox that holds some places with a little around them, in the proportions of the sheet. */
export function viewAround(
  points: readonly { readonly x: number; readonly y: number }[],
  sheet: { readonly width: number; readonly height: number },
): string {
  if (points.length === 0) return `0 0 ${sheet.width} ${sheet.height}`;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)];
  const scale = Math.max(
    LEAST_SIDE / sheet.width,
    ((right - left) * 1.25) / sheet.width,
    ((bottom - top) * 1.25) / sheet.height,
  );
  const [width, height] = [sheet.width * scale, sheet.height * scale];
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height]
    .map(short)
    .join(' ');
}
