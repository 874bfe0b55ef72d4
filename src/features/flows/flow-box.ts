/** A rectangle of the sheet, in its units: the viewBox of the map. */
export interface FlowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** Least width of a view that is chosen for the reader, in units of the sheet: about 150 km. */
const LEAST_WIDTH = 70;
/** How far in the reader may zoom: the sheet's width over the view's. */
const NEAREST = 24;
const MARGIN = 1.25;

const around = (x: number, y: number, scale: number, sheet: SheetSize): FlowBox => {
  const [width, height] = [sheet.width * scale, sheet.height * scale];
  return inSheet({ x: x - width / 2, y: y - height / 2, width, height }, sheet);
};

export const wholeBox = ({ width, height }: SheetSize): FlowBox => ({ x: 0, y: 0, width, height });

/** A box that holds some places with a little around them, in the proportions of the sheet. */
export function boxAround(
  points: readonly { readonly x: number; readonly y: number }[],
  sheet: SheetSize,
): FlowBox {
  if (points.length === 0) return wholeBox(sheet);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)];
  const scale = Math.max(
    LEAST_WIDTH / sheet.width,
    ((right - left) * MARGIN) / sheet.width,
    ((bottom - top) * MARGIN) / sheet.height,
  );
  return around((left + right) / 2, (top + bottom) / 2, Math.min(1, scale), sheet);
}

/** Zooms so many times in about a point of the sheet that stays where it is. */
export function zoomed(box: FlowBox, times: number, at: Point, sheet: SheetSize): FlowBox {
  const wanted = box.width / times;
  const width = Math.min(sheet.width, Math.max(sheet.width / NEAREST, wanted));
  const share = width / box.width;
  return inSheet(
    {
      x: at.x - (at.x - box.x) * share,
      y: at.y - (at.y - box.y) * share,
      width,
      height: (width / sheet.width) * sheet.height,
    },
    sheet,
  );
}

/** Moves by so many units. */
export const moved = (box: FlowBox, dx: number, dy: number, sheet: SheetSize): FlowBox =>
  inSheet({ ...box, x: box.x + dx, y: box.y + dy }, sheet);

/** The middle of a view never leaves the sheet. */
function inSheet({ x, y, width, height }: FlowBox, sheet: SheetSize): FlowBox {
  const kept = (start: number, side: number, whole: number): number =>
    side >= whole ? 0 : Math.min(whole - side / 2, Math.max(-side / 2, start));
  return { x: kept(x, width, sheet.width), y: kept(y, height, sheet.height), width, height };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export const holds = ({ x, y, width, height }: FlowBox, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

const short = (value: number): number => Math.round(value * 100) / 100;
export const viewBoxOf = ({ x, y, width, height }: FlowBox): string =>
  [x, y, width, height].map(short).join(' ');
