import type { Page } from 'playwright-core';

/** A task of 50 ms and more. Milliseconds; `start` is of the machine's clock. */
export interface Task {
  readonly start: number;
  readonly duration: number;
}

/** The longest of the tasks that began within a time; 0 when none did. */
export const longestOf = (tasks: readonly Task[], from = 0, to = Infinity): number =>
  Math.max(
    0,
    ...tasks.filter(({ start }) => start >= from && start < to).map(({ duration }) => duration),
  );

/** What a page noted of itself. Moments in milliseconds of the machine's clock; 0 when not yet. */
export interface Notes {
  /** The tasks of 50 ms and more since the notes were last read. */
  tasks: Task[];
  /** When the reader asked for the page. */
  start: number;
  /** When the picture after the one that had the whole map was begun: the map was then painted. */
  shown: number;
  live: number;
}

/** Told from inside the page at the moment that a note is made. */
export interface Moments {
  readonly shown: Promise<undefined>;
  readonly live: Promise<undefined>;
}

/**
 * Waits for moments that the page tells of itself. Asking the page again and again would slow it by
 * as much as there is on it: a search goes through every element.
 */
export async function momentsOf(page: Page): Promise<Moments> {
  const [shown, live] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  await page.exposeFunction('benchSay', (name: 'shown' | 'live') =>
    (name === 'shown' ? shown : live).resolve(undefined),
  );
  return { shown: shown.promise, live: live.promise };
}

/** The same promise, failing when it takes longer than so many milliseconds. */
export async function within(moment: Promise<undefined>, milliseconds: number, what: string) {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`${what} did not come in ${milliseconds / 1_000} s`)),
    milliseconds,
  );
  await Promise.race([moment, late.promise]).finally(() => clearTimeout(timer));
}

/**
 * Notes long tasks and the moments when the map is shown and live, from inside the page. Frames are
 * not begun before the style sheets that the page waits for have come, so a map without its colours
 * does not count.
 */
export const noteInside = (page: Page, shown: string, live: string): Promise<unknown> =>
  page.addInitScript(
    (selectors) => {
      const start = performance.timeOrigin;
      const notes: Notes = { tasks: [], start, shown: 0, live: 0 };
      // A second click on an area of ours opens its page; what is measured is the page that is here.
      globalThis.open = () => null;
      addEventListener('click', (event) => event.preventDefault());
      Object.assign(globalThis, { benchNotes: notes });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          notes.tasks.push({ start: start + startTime, duration });
      }).observe({ type: 'longtask', buffered: true });
      const say = (name: 'shown' | 'live', time: number): void => {
        notes[name] = start + time;
        (globalThis as unknown as { benchSay?: (name: string) => void }).benchSay?.(name);
      };
      // Told of changes: looking in every frame would have the page draw frames for nothing.
      const watch = (name: 'shown' | 'live'): void => {
        const look = (): void => {
          if (document.querySelector(selectors[name]) === null) return;
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame((time) => say(name, time)));
        };
        const observer = new MutationObserver(look);
        const attributeFilter = ['data-state', 'data-shown'];
        observer.observe(document, { childList: true, subtree: true, attributeFilter });
      };
      watch('shown');
      watch('live');
    },
    { shown, live },
  );

/** Reads the notes and forgets the tasks, so that the next reading starts afresh. */
export const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => {
    const { benchNotes } = globalThis as unknown as { benchNotes: Notes };
    const copy = { ...benchNotes };
    benchNotes.tasks = [];
    return copy;
  });
