import { AreaKeys } from '../../map/area-keys.ts';
import { mapControls } from '../../map/controls.ts';
import { readFigure, type Figure } from '../../map/figure.ts';
import type { MapWords } from '../../map/words.ts';
import type { Places } from './arcs.ts';
import type { SheetSize, FlowBox } from './flow-box.ts';
import { FlowCamera } from './flow-camera.ts';
import { listenToGestures, type GestureHints } from './flow-gestures.ts';
import type { FineLines } from './flow-detail.ts';

const STEP = 1.6;
/** Long enough to read a line. */
const HINT_MS = 2500;

/** What the map asks of the page. */
export interface FlowMapPage {
  readonly places: Places;
  readonly sheet: SheetSize;
  readonly words: MapWords;
  readonly keys: string;
  /** Address of the finer outlines. */
  readonly detail: string;
  readonly choose: (area: string) => void;
  /** The camera has moved. */
  readonly moved: () => void;
}

/** Makes the map one to walk in: by mouse, fingers, buttons and keys. Returns its camera. */
export function wakeFlowMap(stage: HTMLElement, page: FlowMapPage): FlowCamera {
  const svg = stage.querySelector<SVGSVGElement>('svg.flow-map');
  if (svg === null) throw new Error('the flows have no map');
  const figure = readFigure(svg);
  const coast = new FlowCoast(figure, page.detail);
  const camera = new FlowCamera(svg, page.sheet, () => {
    page.moved();
    void coast.show(camera.box, camera.pixels);
  });
  // Enter is a click on the link, which chooses.
  const keys = new AreaKeys(figure, () => null, page.choose);
  stage.append(keys.hint(page.keys));
  stage.append(
    mapControls(page.words, {
      zoomIn: () => camera.zoom(STEP),
      zoomOut: () => camera.zoom(1 / STEP),
      reset: () => camera.reset(),
    }),
  );
  listenToGestures(stage, camera, hintsIn(stage, page.words));
  svg.addEventListener('click', (event) => clicked(event, page));
  // Not on the SVG: Chromium makes an SVG that listens to focus a stop of the tab key.
  stage.addEventListener('focusin', ({ target }) => {
    const area = areaAt(target);
    if (area === undefined) return;
    keys.makeCurrent(area);
    const place = page.places.get(area);
    // Only a walk by keyboard takes the view along; a click is where the reader looks already.
    if (place && target instanceof Element && target.matches(':focus-visible'))
      camera.reveal(place);
  });
  return camera;
}

const areaAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? target.closest<SVGAElement>('.areas a[data-id]')?.dataset['id']
    : undefined;

function clicked(event: MouseEvent, { choose }: FlowMapPage): void {
  const area = areaAt(event.target);
  // With a key held down the link leads to the municipality's page, in a tab of its own.
  if (area === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  choose(area);
}

/** Tells in the map how to move it, for a moment. */
function hintsIn(stage: HTMLElement, words: MapWords): GestureHints {
  const hint = document.createElement('p');
  hint.className = 'flow-hint';
  hint.hidden = true;
  hint.setAttribute('aria-hidden', 'true');
  stage.append(hint);
  const mac = navigator.userAgent.includes('Mac');
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    show: (device) => {
      const wheel = mac ? words.scrollMac : words.scrollWindows;
      hint.textContent = device === 'wheel' ? wheel : words.twoFingers;
      hint.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(() => (hint.hidden = true), HINT_MS);
    },
  };
}

/** CSS pixels for one unit of the sheet, from which the coarse coast shows its corners. */
const NEAR = 3;

/**
 * The outlines of the municipalities: those the page came with, and finer ones, fetched once, for
 * what is seen when the reader comes near.
 */
export class FlowCoast {
  readonly #figure: Figure;
  readonly #url: string;
  readonly #coarse: ReadonlyMap<string, { readonly d: string; readonly box: DOMRect }>;
  readonly #borders: SVGPathElement | undefined;
  readonly #coarseBorders: string;
  readonly #drawnFine = new Set<string>();
  #fine: Promise<FineLines> | null = null;

  constructor(figure: Figure, url: string) {
    this.#figure = figure;
    this.#url = url;
    this.#borders = figure.borders.find((line) => line.matches('.region-borders'));
    this.#coarseBorders = this.#borders?.getAttribute('d') ?? '';
    this.#coarse = new Map(
      [...figure.areas].map(([id, { path }]) => [
        id,
        { d: path.getAttribute('d') ?? '', box: path.getBBox() },
      ]),
    );
  }

  /** Draws what a view needs. A file that does not come is asked for at the next move. */
  async show(view: FlowBox, pixels: number): Promise<void> {
    if (pixels < NEAR) return this.#coarsen();
    this.#fine ??= import('./flow-detail.ts').then(({ fineLines }) =>
      fineLines(this.#url, this.#figure.sheet),
    );
    const fine = await this.#fine.catch(() => (this.#fine = null));
    if (fine === null) return;
    this.#borders?.setAttribute('d', fine.regionBorders);
    for (const [id, { box }] of this.#coarse) {
      const d = fine.outlines.get(id);
      if (d === undefined || this.#drawnFine.has(id) || !meets(view, box)) continue;
      this.#drawnFine.add(id);
      this.#figure.areas.get(id)?.path.setAttribute('d', d);
    }
  }

  #coarsen(): void {
    this.#borders?.setAttribute('d', this.#coarseBorders);
    for (const id of this.#drawnFine)
      this.#figure.areas.get(id)?.path.setAttribute('d', this.#coarse.get(id)?.d ?? '');
    this.#drawnFine.clear();
  }
}

const meets = (a: FlowBox, b: FlowBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
