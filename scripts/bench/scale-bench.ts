import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ONCE = fileURLToPath(new URL('scale-once.ts', import.meta.url));
/** 100 × 356 is about the communes of France; it takes minutes, and is measured when asked for. */
export const SIZES = [1, 10] as const;

/** What one size of country cost. */
export interface Size {
  readonly copies: number;
  readonly municipalities: number;
  readonly flows: number;
  readonly seconds: Readonly<Record<string, number>>;
  /** Bytes of the model of a page, the mean of a sample. */
  readonly pageBytes: number;
  readonly peakMegabytes: number;
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

function measure(copies: number): Size {
  const args = ['--max-old-space-size=20000', ONCE, `${copies}`];
  const size = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Size;
  console.log(`${size.municipalities} municipalities: ${JSON.stringify(size.seconds)}`);
  return size;
}

/** Indicators and pages of ever larger countries, and how their cost grows. */
export function benchScale(sizes: readonly number[] = SIZES): ScaleResult {
  const measured = sizes.map(measure);
  const parts = Object.keys(measured[0]?.seconds ?? {});
  const exponents = Object.fromEntries(
    parts.map((part) => [
      part,
      growthExponent(
        measured.map(({ municipalities, seconds }) => [municipalities, seconds[part] ?? 0]),
      ),
    ]),
  );
  const bytes = growthExponent(
    measured.map(({ municipalities, pageBytes }) => [municipalities, pageBytes]),
  );
  return { sizes: measured, exponents: { ...exponents, 'bytes of a page': bytes } };
}
