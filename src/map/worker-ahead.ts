/*
 * MapLibre starts its worker when the first map is made, long after its own program has come. Here
 * the worker's program is asked for before MapLibre's own is even run – this module is the first of
 * its file – so that it comes meanwhile. It is then taken from the cache.
 */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

// A failure shows where the worker is really wanted.
fetch(workerUrl).catch(() => undefined);

export { workerUrl };
