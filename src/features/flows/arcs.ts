import type { PlacesFile } from './flow-files.ts';
import type { Flow } from './flow-view.ts';
import { arcWidth } from './flow-width.ts';

export interface Place {
  readonly name: string;
  readonly region: string;
  readonly x: number;
  readonly y: number;
}
export type Places = ReadonlyMap<string, Place>;

export const placesOf = ({ municipalities }: PlacesFile): Places =>
  new Map(municipalities.map(([code, name, region, x, y]) => [code, { name, region, x, y }]));

/** One flow as it is drawn: a bend to the right of its way, so that there and back lie apart. */
export interface Arc extends Flow {
  /** The line, in units of the sheet. */
  readonly d: string;
  /** The arrowhead at the workplace. */
  readonly head: string;
  /** In CSS pixels, proportional to the number of persons. */
  readonly width: number;
}

/** More lines than these can't be told apart; the page says it when there are more. */
export const MOST_ARCS = 400;
/** How far a line bends to the side, as a share of its length. */
const BEND = 0.18;
/** Pixels: an arrowhead's least length, and how much of the line's width it adds. */
const HEAD = { length: 6, broader: 1.2 } as const;

/**
 * The arcs of some flows, the widest first; a flow with an end that is nowhere is left out.
 * @param most the number of persons that gets the widest line
 * @param pixels CSS pixels for one unit of the sheet
 */
export function arcsOf(
  flows: readonly Flow[],
  places: Places,
  { most, pixels }: { readonly most: number; readonly pixels: number },
): readonly Arc[] {
  return flows.slice(0, MOST_ARCS).flatMap((flow) => {
    const [start, end] = [places.get(flow.from), places.get(flow.to)];
    if (start === undefined || end === undefined) return [];
    const width = arcWidth(flow.employed, most);
    return [{ ...flow, width, ...bent(start, end, width, pixels) }];
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function bent(start: Point, end: Point, width: number, pixels: number): Pick<Arc, 'd' | 'head'> {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const bend = {
    x: middle.x - (end.y - start.y) * BEND,
    y: middle.y + (end.x - start.x) * BEND,
  };
  const [dx, dy] = [end.x - bend.x, end.y - bend.y];
  const way = Math.hypot(dx, dy) || 1;
  // Short arcs keep a line in front of their head.
  const length = Math.min((HEAD.length + width * HEAD.broader) / pixels, way * 0.6);
  const half = length * 0.5;
  const [ux, uy] = [dx / way, dy / way];
  const neck = { x: end.x - ux * length, y: end.y - uy * length };
  const side = { x: -uy * half, y: ux * half };
  return {
    d: `M${pair(start)}Q${pair(bend)} ${pair(neck)}`,
    head: `M${pair(end)}L${pair({ x: neck.x + side.x, y: neck.y + side.y })}L${pair({ x: neck.x - side.x, y: neck.y - side.y })}Z`,
  };
}

const pair = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
const short = (value: number): number => Math.round(value * 100) / 100;
