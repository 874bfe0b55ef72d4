import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** 100 × 356 is about the communes of France; it takes minutes, and is measured when asked for. */
export const SIZES = [1, 10] as const;

/** Of so many runs the least counts: whatever else the machine does can only add. */
const ROUNDS = 3;

/** What grows with the pairs of municipalities by nature, and is held against those. */
export const BY_PAIRS: readonly string[] = ['official flows'];

/** What one run of one size cost. */
interface Run {
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

/** What one size of country cost. */
export interface Size extends Run {
  readonly municipalities: number;
  readonly flows: number;
  /** Bytes of the model of a page, the mean of a sample. */
  readonly pageBytes: number;
}

export interface ScaleResult {
  readonly sizes: readonly Size[];
  /** By part: the power of the size that its cost grows with; 1 is in proportion. */
  readonly exponents: Readonly<Record<string, number>>;
}

/**
 * The slope of a straight line through the logarithms of size and cost (least squares).
 * @param points pairs of size and cost, all above 0
 */
export function growthExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (pick: (log: readonly [number, number]) => number): number =>
    logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const across = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const along = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return across / along;
}

/** Runs a program that tells what it measured as JSON on its last line. */
function told<Told>(program: string, ...args: readonly string[]): Told {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const command = ['--max-old-space-size=20000', file, ...args];
  const said = execFileSync(process.execPath, command, { encoding: 'utf8' });
  return JSON.parse(said.trim() || 'null') as Told;
}

/** The least of each time over the runs; the peak too, which a run's own garbage raises. */
function least<Some extends Run>(runs: readonly Some[]): Some {
  const [first] = runs;
  if (first === undefined) throw new RangeError('no run, no least');
  const seconds = Object.keys(first.seconds).map((part) => [
    part,
    Math.min(...runs.map((run) => run.seconds[part] ?? Infinity)),
  ]);
  const peakMegabytes = Math.min(...runs.map((run) => run.peakMegabytes));
  return { ...first, seconds: Object.fromEntries(seconds) as Run['seconds'], peakMegabytes };
}

function measure(copies: number): Size {
  const folder = mkdtempSync(join(tmpdir(), 'traineeatlas-country-'));
  try {
    told('scale-write.ts', `${copies}`, folder);
    const rounds = Array.from({ length: ROUNDS });
    const size = least(rounds.map(() => told<Size>('scale-once.ts', folder)));
    const official = least(rounds.map(() => told<Run>('scale-official.ts', `${copies}`)));
    const seconds = { ...official.seconds, ...size.seconds };
    console.log(`${size.municipalities} municipalities: ${JSON.stringify(seconds)}`);
    return { ...size, seconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The power of the size that a part grows with, over the sizes at which it was measured. */
const exponentOf = (part: string, sizes: readonly Size[]): number =>
  growthExponent(
    sizes.flatMap(({ municipalities, seconds }) => {
      const cost = seconds[part];
      const size = BY_PAIRS.includes(part) ? municipalities ** 2 : municipalities;
      return cost === undefined ? [] : [[size, cost] as const];
    }),
  );

/** Import, rules, indicators and pages of ever larger countries, and how their cost grows. */
export function benchScale(sizes: readonly number[] = SIZES): ScaleResult {
  const measured = sizes.map(measure);
  const parts = Object.keys(measured[0]?.seconds ?? {});
  const bytes = growthExponent(
    measured.map(({ municipalities, pageBytes }) => [municipalities, pageBytes]),
  );
  const exponents = parts.map((part) => [part, exponentOf(part, measured)] as const);
  return {
    sizes: measured,
    exponents: { ...Object.fromEntries(exponents), 'bytes of a page': bytes },
  };
}
