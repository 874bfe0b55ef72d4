import type { Page } from 'playwright-core';

/** What a page noted of itself. Moments in milliseconds of the machine's clock; 0 when not yet. */
export interface Notes {
  /** The longest task since the notes were last read; 0 when none lasted 50 ms. */
  longest: number;
  /** When the picture after the one that had the whole map was begun: the map was then painted. */
  shown: number;
  live: number;
}

/**
 * Notes long tasks and the moments when the map is shown and live, from inside the page. Frames are
 * not begun before the style sheets that the page waits for have come, so a map without its colours
 * does not count.
 */
export const noteInside = (page: Page, shown: string, live: string): Promise<unknown> =>
  page.addInitScript(
    (selectors) => {
      const notes: Notes = { longest: 0, shown: 0, live: 0 };
      // A second click on an area of ours opens its page; what is measured is the page that is here.
      globalThis.open = () => null;
      addEventListener('click', (event) => event.preventDefault());
      Object.assign(globalThis, { benchNotes: notes });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          notes.longest = Math.max(notes.longest, duration);
      }).observe({ type: 'longtask', buffered: true });
      const watch = (name: 'shown' | 'live'): void => {
        const look = (): void => {
          if (document.querySelector(selectors[name]) === null) requestAnimationFrame(look);
          else
            requestAnimationFrame((time) => {
              notes[name] = performance.timeOrigin + time;
            });
        };
        requestAnimationFrame(look);
      };
      watch('shown');
      watch('live');
    },
    { shown, live },
  );

/** Reads the notes and forgets the longest task, so that the next reading starts afresh. */
export const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => {
    const { benchNotes } = globalThis as unknown as { benchNotes: Notes };
    const copy = { ...benchNotes };
    benchNotes.longest = 0;
    return copy;
  });
