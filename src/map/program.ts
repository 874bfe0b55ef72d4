import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type * as View from './maplibre-view.ts';
import viewUrl from './maplibre-view.ts?chunk';

/**
 * Fetches the program of the interactive map and its worker into the cache, and runs neither. What
 * does not come is asked for again when it is wanted: a module that the browser itself had fetched
 * ahead in vain would stay lost for the page.
 */
export function fetchProgram(): void {
  for (const address of [viewUrl, workerUrl])
    if (address !== '')
      fetch(address, { priority: 'low' })
        // Read to its end, or the browser would not fetch it to its end.
        .then((answer) => answer.blob())
        .catch(() => undefined);
}

/** The program of the interactive map. @throws TypeError when it does not come */
export const loadProgram = (): Promise<typeof View> => import('./maplibre-view.ts');
