import { pageSelection, SelectionEvent, type Selection } from '../client/selection.ts';
import { AreaKeys } from './area-keys.ts';
import { AreaList } from './area-list.ts';
import { mapControls } from './controls.ts';
import { areaInWords, readFigure, type Area, type Figure } from './figure.ts';
import { MapInput } from './map-input.ts';
import { MapMessage } from './map-message.ts';
import { Readout } from './readout.ts';
import { SvgMarks } from './svg-marks.ts';
import type { MapView, Marked, ViewRequest } from './view.ts';
import { whenWanted } from './wake.ts';
import { parseWords, type MapWords } from './words.ts';

/**
 * `<atlas-map>`: a static SVG map that comes alive. Until MapLibre stands, and whenever it fails,
 * the SVG is the map; its links stay the map of the keyboard and of assistive technology.
 *
 * Attributes: `data-detail` (URL of the national topology), `data-join` (`id`, `region`,
 * `county`), `data-follow` (choosing an area goes to its page), `data-list` (the name of the list of
 * areas, where choosing never leaves the page; an area's link may carry `data-outside`),
 * `data-choose` (choosing an area tells the page by a `choose` event with its id and selects
 * nothing), `data-wake="touch"` (not before the reader asks). State: `data-state` is `still`, `live`
 * or `failed`.
 */
export class AtlasMap extends HTMLElement {
  #figure!: Figure;
  #words!: MapWords;
  #stage!: HTMLElement;
  #message!: MapMessage;
  #input!: MapInput;
  #marks!: SvgMarks;
  #keys!: AreaKeys;
  #list: AreaList | null = null;
  #readout: Readout | null = null;
  #view: MapView | null = null;
  #controls: HTMLElement | null = null;
  /** How often the page has given the areas other classes. */
  #repaints = 0;
  readonly #selection: Selection = pageSelection();

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('.map-stage > svg');
    const stage = svg?.parentElement;
    if (svg === null || !stage || this.dataset['state'] !== undefined) return;
    this.#stage = stage;
    this.#figure = readFigure(svg);
    this.#words = parseWords(
      (this.querySelector('script.map-words') ?? document.querySelector('#map-words'))
        ?.textContent ?? '{}',
    );
    this.#furnish();
    this.#listen();
    this.dataset['state'] = 'still';
    this.#mark();
    this.#readout?.show(this.#selectedArea);
    whenWanted(this.#stage, this.dataset['wake'] !== 'touch', () => void this.#wake());
  }

  /** To be called after the page has given the areas other classes or figures. */
  repaint(): void {
    this.#nameAreas();
    this.#list?.refresh(this.#selection.selected);
    this.#keys.refresh();
    this.#repaints += 1;
    this.#view?.repaint();
    this.#readout?.show(this.#selectedArea);
  }

  /** Brings some areas into view as near as they go; not while the map is still. */
  show(ids: readonly string[]): void {
    this.#view?.show(ids);
  }

  get #chooses(): boolean {
    return this.dataset['choose'] !== undefined;
  }

  get #follows(): boolean {
    return this.dataset['follow'] !== undefined;
  }

  #furnish(): void {
    this.#message = new MapMessage(this);
    this.#marks = new SvgMarks(this.#figure);
    const { list } = this.dataset;
    this.#list = list === undefined ? null : new AreaList(this.#figure, list);
    this.#keys = new AreaKeys(this.#figure, this.#list, (id) => this.#selection.select(id, 'map'));
    const output = this.querySelector<HTMLElement>('.map-readout');
    if (output !== null) this.#readout = new Readout(output, this.#words, () => this.#clear());
    this.#stage.append(this.#keys.hint(this.#words.keys));
    this.#nameAreas();
  }

  #nameAreas(): void {
    for (const area of this.#figure.areas.values()) {
      // The title was the tooltip without a script; beside the map's own it would show twice.
      area.link.querySelector('title')?.remove();
      area.link.setAttribute('aria-label', areaInWords(area, this.#words));
    }
  }

  #takeInput(): MapInput {
    const shown = (): MapView | null => (this.dataset['state'] === 'live' ? this.#view : null);
    const choose = (id: string) => this.dispatchEvent(new CustomEvent('choose', { detail: id }));
    const chooses = (): boolean => this.#chooses;
    return new MapInput(this, {
      stage: this.#stage,
      figure: this.#figure,
      words: this.#words,
      selection: this.#selection,
      follows: this.#follows,
      stays: this.#list !== null,
      get choose() {
        return chooses() ? choose : null;
      },
      get view() {
        return shown();
      },
      reached: (id) => this.#keys.makeCurrent(id),
      changed: () => this.#mark(),
      cleared: () => this.#clear(),
    });
  }

  #listen(): void {
    this.#input = this.#takeInput();
    this.#selection.addEventListener('change', (event) => this.#selectionChanged(event));
    this.#selection.addEventListener('hover', () => this.#mark());
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', () => this.#view?.recolour());
  }

  async #wake(): Promise<void> {
    this.#message.hide();
    if (!hasWebgl()) return this.#fail(this.#words.noWebgl);
    try {
      // What is read from the figure is read while the program is on its way.
      const [{ createView }, data] = await Promise.all([
        import('./maplibre-view.ts'),
        import('./map-data.ts').then(({ dataOfFigure }) => dataOfFigure(this.#figure)),
      ]);
      const painted = this.#repaints;
      this.#view = await createView(this.#request(data));
      // What the page said while the map was being made.
      if (painted !== this.#repaints) this.#view.repaint();
      this.#live();
    } catch {
      // A browser remembers that a module failed, so that only a fresh page can fetch it again.
      this.#fail(this.#words.programFailed, () => location.reload());
    }
  }

  #request(data: ViewRequest['data']): ViewRequest {
    const { detail, join = 'id' } = this.dataset;
    return {
      stage: this.#stage,
      figure: this.#figure,
      words: this.#words,
      data,
      detail: detail === undefined ? null : { url: detail, join },
      chosen: (id, clicks) => this.#input.chosen(id, clicks),
      lost: () => this.#fail(this.#words.stopped),
      restored: () => this.#live(),
      moved: () => this.#input.nameFocused(),
      blurred: (retry) => this.#offer(this.#words.detailFailed, retry),
    };
  }

  #live(): void {
    this.dataset['state'] = 'live';
    this.#message.hide();
    this.#controls ??= mapControls(this.#words, {
      zoomIn: () => this.#view?.zoomBy(1, this.#selection.selected),
      zoomOut: () => this.#view?.zoomBy(-1, null),
      reset: () => this.#view?.reset(),
    });
    this.#stage.append(this.#controls);
    this.#mark();
  }

  /** The SVG is the map again, and says why; `retry` where trying again can help. */
  #fail(words: string, retry?: () => void): void {
    this.dataset['state'] = 'failed';
    this.#controls?.remove();
    this.#mark();
    if (retry === undefined) this.#message.show(words, null);
    else this.#offer(words, retry);
  }

  #offer(words: string, retry: () => void): void {
    const action = (): void => {
      this.#message.hide();
      retry();
    };
    this.#message.show(words, { words: this.#words.retry, action });
  }

  #area(id: string | null): Area | null {
    return id === null ? null : (this.#figure.areas.get(id) ?? null);
  }

  #mark(): void {
    const { selected, hovered } = this.#selection;
    const marked: Marked = {
      selected: this.#follows ? null : selected,
      hovered,
      focused: this.#input.focused,
    };
    this.#marks.mark(marked, this.dataset['state'] !== 'live');
    this.#view?.mark(marked);
  }

  get #selectedArea(): Area | null {
    return this.#follows ? null : this.#area(this.#selection.selected);
  }

  /** Undoes the selection; a focus whose button goes moves to the area that was selected. */
  #clear(): void {
    const area = this.#selectedArea;
    const button = document.activeElement?.closest('.map-readout') ?? null;
    this.#selection.select(null, 'map');
    if (button !== null) area?.link.focus({ preventScroll: true });
  }

  #selectionChanged(event: Event): void {
    const { selected } = this.#selection;
    this.#mark();
    this.#readout?.show(this.#selectedArea);
    this.#list?.select(selected);
    this.#keys.makeCurrent(selected);
    const fromHere = event instanceof SelectionEvent && event.cause === 'map';
    if (selected !== null && !fromHere && this.#area(selected) !== null)
      this.#view?.reveal(selected);
  }
}

/** Whether this browser can draw the interactive map; asked before 300 kB are fetched for it. */
function hasWebgl(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

customElements.define('atlas-map', AtlasMap);
