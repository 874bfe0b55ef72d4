/** Milliseconds of work at a time: four times as long on a slow phone is still no hindrance. */
const TURN = 8;

interface Yielding {
  readonly yield?: () => Promise<void>;
}

const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Yielding };
  // Safari has no scheduler.
  return scheduler?.yield?.() ?? new Promise((go) => setTimeout(go));
};

/**
 * Goes through things so that the page can answer its reader in between: a task of the browser is
 * ended after a few milliseconds of work, and another begun.
 */
export async function inTurns<T>(things: Iterable<T>, work: (thing: T) => void): Promise<void> {
  let since = performance.now();
  for (const thing of things) {
    work(thing);
    if (performance.now() - since < TURN) continue;
    await nextTask();
    since = performance.now();
  }
}
