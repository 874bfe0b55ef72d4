import { pageSelection, SelectionEvent, type Selection } from '../ui/browser/selection.ts';
import { AreaKeys } from './area-keys.ts';
import type { AreaList } from './area-list.ts';
import { readFigure, type Area, type Figure } from './figure.ts';
import { MapInput } from './map-input.ts';
import type { Readout } from './readout.ts';
import { SvgMarks } from './svg-marks.ts';
import { Takeover } from './takeover.ts';
import type { Pixels } from './tooltip.ts';
import type { MapView, Marked } from './view.ts';
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
  #input!: MapInput;
  #marks!: SvgMarks;
  #keys!: AreaKeys;
  #takeover!: Takeover;
  #list: AreaList | null = null;
  #readout: Readout | null = null;
  /** The area that the reader told the page of, where choosing selects nothing. */
  #chosen: string | null = null;
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
    this.#takeover = this.#takeOver();
    this.#listen();
    this.#mark();
    const output = this.querySelector<HTMLElement>('.map-readout');
    // A region that is there from the start is one that screen readers speak of when it changes.
    if (output !== null) output.hidden = false;
    if (output !== null && !this.#follows) void this.#readOut(output);
  }

  /** The card of the area that is chosen; where choosing leads away there is none to fetch. */
  async #readOut(output: HTMLElement): Promise<void> {
    const { Readout: Card } = await import('./readout.ts');
    this.#readout = new Card(output, {
      stage: this.#stage,
      words: this.#words,
      middleOf: (area) => this.#input.middleOf(area),
      cleared: () => this.#clear(),
    });
    this.#tell(this.#input.touched);
  }

  /** To be called after the page has given the areas other classes or figures. */
  repaint(): void {
    for (const area of this.#figure.areas.values()) area.say(this.#words);
    this.#list?.refresh(this.#selection.selected);
    this.#keys.refresh();
    this.#takeover.repaint();
    this.#tell();
  }

  /** Brings some areas into view as near as they go; the map comes alive for it. */
  show(ids: readonly string[]): void {
    this.#takeover.ask((view) => view.show(ids));
  }

  get #chooses(): boolean {
    return this.dataset['choose'] !== undefined;
  }

  get #follows(): boolean {
    return this.dataset['follow'] !== undefined;
  }

  #furnish(): void {
    this.#marks = new SvgMarks(this.#figure);
    const { list } = this.dataset;
    if (list !== undefined) void this.#listAreas(list);
    const select = (id: string): void => this.#selection.select(id, 'map');
    this.#keys = new AreaKeys(this.#figure, () => this.#list, select);
    this.#stage.append(this.#keys.hint(this.#words.keys));
  }

  /** Few maps are lists to choose from: what makes one comes when it is wanted. */
  async #listAreas(name: string): Promise<void> {
    const { AreaList: List } = await import('./area-list.ts');
    this.#list = new List(this.#figure, name);
    this.#list.select(this.#selection.selected);
  }

  #takeOver(): Takeover {
    return new Takeover({
      element: this,
      stage: this.#stage,
      figure: this.#figure,
      words: this.#words,
      selected: () => this.#selection.selected,
      chosen: (id, clicks, at) => this.#input.chosen(id, clicks, at),
      moved: () => this.#moved(),
      changed: () => this.#mark(),
    });
  }

  #takeInput(): MapInput {
    const shown = (): MapView | null => this.#takeover.view;
    const choose = (id: string): void => {
      this.#chosen = id;
      this.dispatchEvent(new CustomEvent('choose', { detail: id }));
      this.#tell(this.#input.touched);
    };
    const chooses = (): boolean => this.#chooses;
    return new MapInput(this, {
      stage: this.#stage,
      figure: this.#figure,
      words: this.#words,
      selection: this.#selection,
      follows: this.#follows,
      stays: this.dataset['list'] !== undefined,
      get choose() {
        return chooses() ? choose : null;
      },
      get view() {
        return shown();
      },
      ask: (wish) => this.#takeover.ask(wish),
      reached: (id) => this.#keys.makeCurrent(id),
      changed: () => this.#mark(),
      told: () => (this.#readout === null ? null : (this.#toldArea?.id ?? null)),
      cleared: () => this.#clear(),
    });
  }

  #listen(): void {
    this.#input = this.#takeInput();
    this.#selection.addEventListener('change', (event) => this.#selectionChanged(event));
    this.#selection.addEventListener('hover', () => this.#mark());
    addEventListener('resize', () => this.#moved());
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', () => this.#takeover.recolour());
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
    this.#marks.mark(marked, this.#takeover.view === null);
    this.#takeover.mark(marked);
  }

  /** The area that the card tells of. */
  get #toldArea(): Area | null {
    if (this.#chooses) return this.#area(this.#chosen);
    return this.#follows ? null : this.#area(this.#selection.selected);
  }

  /** @param at where the reader touched the area, null for its middle; left out: as before */
  #tell(at?: Pixels | null): void {
    this.#readout?.show(this.#toldArea, at);
  }

  /** What stands at a place of the map follows it. */
  #moved(): void {
    this.#input.nameFocused();
    this.#readout?.follow();
  }

  /** Undoes the selection; a focus whose button goes moves to the area that was selected. */
  #clear(): void {
    const area = this.#toldArea;
    const button = document.activeElement?.closest('.map-readout') ?? null;
    this.#chosen = null;
    this.#selection.select(null, 'map');
    this.#tell();
    if (button !== null) area?.link.focus({ preventScroll: true });
  }

  #selectionChanged(event: Event): void {
    const { selected } = this.#selection;
    this.#mark();
    const fromHere = event instanceof SelectionEvent && event.cause === 'map';
    this.#tell(fromHere ? this.#input.touched : null);
    this.#list?.select(selected);
    this.#keys.makeCurrent(selected);
    if (selected !== null && !fromHere && this.#area(selected) !== null)
      this.#takeover.view?.reveal(selected);
  }
}

customElements.define('atlas-map', AtlasMap);
