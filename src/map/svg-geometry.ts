/** A point of the sheet, in its units. */
export type Point = readonly [x: number, y: number];
/** A closed or open run of points. A ring repeats its first point at the end. */
export type Run = Point[];

const TOKEN = /([a-zA-Z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/g;

/** One command letter of a path with the numbers that follow it. */
interface Step {
  readonly letter: string;
  readonly numbers: number[];
}

function steps(d: string): Step[] {
  const found: Step[] = [];
  for (const [, letter, number] of d.matchAll(TOKEN)) {
    if (letter !== undefined) found.push({ letter, numbers: [] });
    else found.at(-1)?.numbers.push(Number(number));
  }
  return found;
}

/** How many numbers one step of each command takes, relative or absolute. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Z: 0 };

/** Walks the commands and collects the runs of points. */
class Pen {
  readonly runs: Run[] = [];
  #run: Run = [];
  #x = 0;
  #y = 0;

  move(letter: string, [a = 0, b = 0]: readonly number[]): void {
    const relative = letter >= 'a';
    const [fromX, fromY] = relative ? [this.#x, this.#y] : [0, 0];
    const kind = letter.toUpperCase();
    if (kind === 'H') this.#x = fromX + a;
    else if (kind === 'V') this.#y = fromY + a;
    else [this.#x, this.#y] = [fromX + a, fromY + b];
    if (kind === 'M') this.#start();
    else this.#extend();
  }

  /** Back to the start of the run; a drawing command straight after Z begins a new run there. */
  close(): void {
    const first = this.#run[0];
    if (first === undefined) return;
    [this.#x, this.#y] = first;
    if (this.#run.length > 1) this.#extend();
    this.#start();
  }

  #start(): void {
    this.#run = [[this.#x, this.#y]];
    this.runs.push(this.#run);
  }

  #extend(): void {
    this.#run.push([this.#x, this.#y]);
  }
}

/**
 * The runs of points of an SVG path made of straight lines (M, L, H, V, Z, absolute or relative).
 * @throws RangeError for any other command, and for a command with too few numbers.
 */
export function parsePath(d: string): Run[] {
  const pen = new Pen();
  for (const { letter, numbers } of steps(d)) {
    const takes = TAKES[letter.toUpperCase()];
    if (takes === undefined || (takes > 0 && (numbers.length === 0 || numbers.length % takes > 0)))
      throw new RangeError(`map figure: "${letter}" with ${numbers.length} number(s) in a path`);
    if (takes === 0) pen.close();
    // More pairs after a move are lines, as in the SVG specification (section 9.3.3).
    const next = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
    for (let at = 0; takes > 0 && at < numbers.length; at += takes)
      pen.move(at === 0 ? letter : next, numbers.slice(at, at + takes));
  }
  return pen.runs.filter((run) => run.length > 1);
}

const closed = (run: Run): Run => {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return run;
  return first[0] === last[0] && first[1] === last[1] ? run : [...run, first];
};

/** Whether a point lies inside a ring, by the even-odd rule (ray casting). */
function holds(ring: Run, [x, y]: Point): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Point;
    const [bx, by] = ring[i] as Point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

interface Ring {
  readonly points: Run;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function measured(points: Run): Ring {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return { points, left, right, top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Most of the corners decide: rounding may put one of them on the other ring's edge. */
function within(inner: Ring, outer: Ring): boolean {
  if (inner === outer || inner.left < outer.left || inner.right > outer.right) return false;
  if (inner.top < outer.top || inner.bottom > outer.bottom) return false;
  const corners = inner.points.slice(1);
  return corners.filter((point) => holds(outer.points, point)).length * 2 > corners.length;
}

/**
 * Sorts the rings of a path into polygons: an outer ring and the holes in it, by how deep each
 * ring lies in the others (even-odd, as the SVG fills them). An island in a hole is a polygon of
 * its own.
 */
export function toPolygons(runs: readonly Run[]): Run[][] {
  const rings = runs
    .map(closed)
    .filter((run) => run.length > 3)
    .map(measured);
  const around = new Map(rings.map((ring) => [ring, rings.filter((other) => within(ring, other))]));
  const depth = (ring: Ring): number => around.get(ring)?.length ?? 0;
  const polygons = new Map<Ring, Run[]>();
  for (const ring of rings) if (depth(ring) % 2 === 0) polygons.set(ring, [ring.points]);
  for (const ring of rings) {
    if (depth(ring) % 2 === 0) continue;
    const owner = around.get(ring)?.find((other) => depth(other) === depth(ring) - 1);
    if (owner !== undefined) polygons.get(owner)?.push(ring.points);
  }
  return [...polygons.values()];
}
