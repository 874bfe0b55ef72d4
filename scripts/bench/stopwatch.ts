/** Seconds spent in each named part of a run. */
export class Stopwatch {
  readonly seconds: Record<string, number> = {};

  /** Does the work and adds its time to the part's. */
  time<T>(part: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    this.seconds[part] = (this.seconds[part] ?? 0) + (performance.now() - start) / 1_000;
    return result;
  }
}
