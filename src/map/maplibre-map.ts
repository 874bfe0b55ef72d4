import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { allowWorker } from '../ui/browser/markup-policy.ts';
import { fitSheet, holdCamera } from './camera.ts';
import type { Position } from './sheet.ts';
import type { ViewRequest } from './view.ts';

setWorkerUrl(workerUrl);
allowWorker(workerUrl);

/** An empty MapLibre map in `container`, its camera on the sheet; it only moves and zooms. */
export function emptyMap(container: HTMLElement, { figure, words }: ViewRequest): MapLibre {
  const { sheet, svg } = figure;
  const map = new MapLibre({
    container,
    // Colours change at once, like those of the SVG: no motion, and no 20 frames for a dark screen.
    style: { version: 8, transition: { duration: 0, delay: 0 }, sources: {}, layers: [] },
    ...fitSheet(sheet, svg.getBoundingClientRect()),
    transformConstrain: (center, zoom) => {
      const wanted = { center: [center.lng, center.lat] as Position, zoom };
      const held = holdCamera(sheet, svg.getBoundingClientRect(), wanted);
      [center.lng, center.lat] = held.center;
      return { center, zoom: held.zoom };
    },
    // The style is ours and typed; looking through it costs a tenth of a second on a slow phone.
    validateStyle: false,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    keyboard: false,
    trackResize: false,
    fadeDuration: 0,
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': words.scrollWindows,
      'CooperativeGesturesHandler.MacHelpText': words.scrollMac,
      'CooperativeGesturesHandler.MobileHelpText': words.twoFingers,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().removeAttribute('tabindex');
  return map;
}
