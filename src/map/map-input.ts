import type { Selection } from '../ui/browser/selection.ts';
import { areaOf } from './area-of.ts';
import { areaInWords, type Area, type Figure } from './figure.ts';
import { Tooltip, type Pixels } from './tooltip.ts';
import type { MapView } from './view.ts';
import type { MapWords } from './words.ts';

/** The element, as far as pointer, touch and keys need it. */
export interface InputPage {
  readonly stage: HTMLElement;
  readonly figure: Figure;
  readonly words: MapWords;
  readonly selection: Selection;
  /** Choosing an area goes to its page. */
  readonly follows: boolean;
  /** Choosing an area that is chosen already goes nowhere either. */
  readonly stays: boolean;
  /** Takes a chosen area instead of selecting it; null where choosing selects. */
  readonly choose: ((id: string) => void) | null;
  /** The interactive map while it is what the reader sees, else null: then the SVG is. */
  readonly view: MapView | null;
  /** Asks something of the interactive map, which wakes for it. */
  readonly ask: (wish: (view: MapView) => void) => void;
  /** An area has got the focus, by keyboard or by pointer. */
  readonly reached: (id: string) => void;
  /** Another area has the focus of the keyboard. */
  readonly changed: () => void;
  /** The area that the card at the map tells of already. */
  readonly told: () => string | null;
  /** The reader undoes the selection. */
  readonly cleared: () => void;
}

/** What readers do with a map: point at areas, choose them, walk among them by keyboard. */
export class MapInput {
  readonly #page: InputPage;
  readonly #tooltip: Tooltip;
  #focused: string | null = null;
  #touched: Pixels | null = null;

  constructor(element: HTMLElement, page: InputPage) {
    this.#page = page;
    const { stage, figure } = page;
    this.#tooltip = new Tooltip(stage);
    figure.svg.addEventListener('click', (event) => this.#clickedLink(event));
    stage.addEventListener('pointermove', (event) => this.#pointed(event));
    stage.addEventListener('pointerleave', () => this.#unpointed());
    // Not on the SVG: Chromium makes an SVG that listens to focus a stop of the tab key.
    stage.addEventListener('focusin', ({ target }) => this.#focus(target));
    stage.addEventListener('focusout', () => this.#focus(null));
    element.addEventListener('keydown', (event) => this.#key(event));
    // After a click nothing has the focus.
    document.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Escape' && target === document.body) page.cleared();
    });
  }

  /** Where in the browser window an area was chosen last; null where it was by the keyboard. */
  get touched(): Pixels | null {
    return this.#touched;
  }

  /** The area that the keyboard is at. */
  get focused(): string | null {
    return this.#focused;
  }

  #area(id: string | null): Area | null {
    return id === null ? null : (this.#page.figure.areas.get(id) ?? null);
  }

  /** A link of the SVG: first it selects, then it leads to the page. The sea selects nothing. */
  #clickedLink(event: MouseEvent): void {
    const id = areaOf(event.target);
    // Enter is a click too, and comes from nowhere.
    this.#touched = event.detail === 0 ? null : { x: event.clientX, y: event.clientY };
    this.#tooltip.hide();
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (this.#page.follows || elsewhere) return;
    if (this.#page.choose !== null) {
      if (id === null) return;
      event.preventDefault();
      this.#page.choose(id);
      return;
    }
    const again = id === this.#page.selection.selected && event.detail <= 1;
    if (!again || this.#page.stays) event.preventDefault();
    this.#page.selection.select(id, 'map');
  }

  /** The interactive map was clicked; the second click of a double click is not a choice. */
  chosen(id: string | null, clicks: number, at: Pixels): void {
    this.#touched = at;
    this.#tooltip.hide();
    const area = this.#area(id);
    if (this.#page.choose !== null) {
      if (area !== null && clicks <= 1) this.#page.choose(area.id);
      return;
    }
    const again = !this.#page.stays && id === this.#page.selection.selected;
    if (area !== null && clicks <= 1 && (this.#page.follows || again))
      // Out of an embed, into the window around it.
      open(area.link.href.baseVal, '_top');
    else if (!this.#page.follows) this.#page.selection.select(area === null ? null : id, 'map');
  }

  #pointed({ pointerType, target, clientX, clientY }: PointerEvent): void {
    // A finger does not hover; what it touches is selected.
    if (pointerType === 'touch') return;
    const onButton = target instanceof Element && target.closest('button') !== null;
    const under = this.#page.view?.areaAt(clientX, clientY) ?? areaOf(target);
    const area = onButton ? null : this.#area(under ?? null);
    this.#page.selection.hover(area?.id ?? null, 'map');
    this.#page.stage.classList.toggle('on-area', area !== null);
    if (area === null || area.id === this.#page.told()) return this.#tooltip.hide();
    area.say(this.#page.words);
    this.#tooltip.show(areaInWords(area, this.#page.words), clientX, clientY);
  }

  #unpointed(): void {
    this.#page.selection.hover(null, 'map');
    this.#tooltip.hide();
  }

  #focus(target: EventTarget | null): void {
    const area = this.#area(areaOf(target));
    // Only focus by keyboard stands out: a click shows the selection instead.
    const visible = area !== null && area.link.matches(':focus-visible');
    area?.say(this.#page.words);
    if (area !== null) this.#page.reached(area.id);
    this.#focused = visible ? area.id : null;
    this.#page.changed();
    this.#tooltip.hide();
    if (visible) this.#page.view?.reveal(area.id);
    this.nameFocused();
  }

  /** The words of the area that the keyboard is at, where the area is now. */
  nameFocused(): void {
    const area = this.#area(this.#focused);
    if (area === null) return;
    if (area.id === this.#page.told()) return this.#tooltip.hide();
    const { x, y } = this.middleOf(area);
    this.#tooltip.show(areaInWords(area, this.#page.words), x, y);
  }

  /** The middle of an area in the browser window, where the map is now. */
  middleOf({ id, path }: Area): Pixels {
    const box = path.getBoundingClientRect();
    const inSvg = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return this.#page.view?.placeOf(id) ?? inSvg;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.#tooltip.hide();
      this.#page.cleared();
    }
    if (areaOf(event.target) === null || event.ctrlKey || event.metaKey) return;
    const around = this.#focused;
    if (event.key === '+') this.#page.ask((view) => view.zoomBy(1, around));
    if (event.key === '-') this.#page.ask((view) => view.zoomBy(-1, null));
    if (event.key === '0') this.#page.view?.reset();
  }
}
