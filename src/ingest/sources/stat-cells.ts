import type { Observation } from '../../domain/observation.ts';

export interface Dimension {
  readonly name: string;
  readonly codes: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
}

export interface Cell {
  /** One code for each dimension, by the dimension's name, in the order of the file. */
  readonly codes: Readonly<Record<string, string>>;
  readonly observation: Observation;
}

/** A dimension as it is walked along. */
interface Axis {
  readonly name: string;
  readonly steps: readonly Step[];
}
/** A code, and how far on in the values its cells lie. */
interface Step {
  readonly code: string;
  readonly offset: number;
}

/** The cells of a table, some of which may be a hundred million: they are made while one walks. */
export class StatCells {
  readonly #axes: readonly Axis[];
  readonly #observe: (at: number) => Observation;

  /** @param observe what stands at a place of the values, which are in the order of the file */
  constructor(dimensions: readonly Dimension[], observe: (at: number) => Observation) {
    this.#axes = dimensions.map(({ name, codes }, at) => {
      const stride = cellsIn(dimensions.slice(at + 1));
      return { name, steps: codes.map((code, step) => ({ code, offset: step * stride })) };
    });
    this.#observe = observe;
  }

  /** In the order of the file: the last dimension moves fastest. */
  inFile(): Generator<Cell> {
    return this.#along(this.#axes);
  }

  /** In the order of the dimensions' names and then of their codes, whatever the file has. */
  byCode(): Generator<Cell> {
    const sorted = this.#axes.map(({ name, steps }) => ({
      name,
      steps: steps.toSorted((a, b) => compare(a.code, b.code)),
    }));
    return this.#along(sorted.sort((a, b) => compare(a.name, b.name)));
  }

  *#along(axes: readonly Axis[]): Generator<Cell> {
    const codes = Object.fromEntries(this.#axes.map(({ name }) => [name, '']));
    const places = axes.map(() => 0);
    let at = 0;
    for (const { name, steps } of axes) {
      codes[name] = steps[0]?.code ?? '';
      at += steps[0]?.offset ?? 0;
    }
    for (let left = stepsIn(axes); left > 0; left -= 1) {
      yield { codes: { ...codes }, observation: this.#observe(at) };
      at += advance(axes, places, codes);
    }
  }
}

const cellsIn = (dimensions: readonly Dimension[]): number =>
  dimensions.reduce((product, { codes }) => product * codes.length, 1);

const stepsIn = (axes: readonly Axis[]): number =>
  axes.reduce((product, { steps }) => product * steps.length, 1);

/**
 * One step on along the last axis; at its end, back to its beginning and on along the one before.
 * @returns how far on that is in the values
 */
function advance(axes: readonly Axis[], places: number[], codes: Record<string, string>): number {
  let moved = 0;
  for (let axis = axes.length - 1; axis >= 0; axis -= 1) {
    const { name, steps } = axes[axis] as Axis;
    const place = places[axis] as number;
    const next = place + 1 < steps.length ? place + 1 : 0;
    const [from, to] = [steps[place] as Step, steps[next] as Step];
    places[axis] = next;
    codes[name] = to.code;
    moved += to.offset - from.offset;
    if (next !== 0) break;
  }
  return moved;
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
