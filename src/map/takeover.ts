import { mapControls } from './controls.ts';
import type { Figure } from './figure.ts';
import { dataOfFigure } from './map-data.ts';
import { MapMessage } from './map-message.ts';
import { fetchProgram, loadProgram } from './program.ts';
import type { Marked, MapView, ViewRequest } from './view.ts';
import { whenWanted } from './wake.ts';
import type { MapWords } from './words.ts';

/** The element, as far as the interactive map in it is concerned. */
export interface TakeoverPage {
  /** Carries `data-state`: `still`, `live` or `failed`; `data-detail`, `data-join`, `data-wake`. */
  readonly element: HTMLElement;
  readonly stage: HTMLElement;
  readonly figure: Figure;
  readonly words: MapWords;
  /** The area that the page has selected. */
  readonly selected: () => string | null;
  readonly chosen: ViewRequest['chosen'];
  readonly moved: ViewRequest['moved'];
  /** The still map has become the interactive one, or is the map again. */
  readonly changed: () => void;
}

/** Puts the interactive map in the place of the SVG when it is wanted, and back when it fails. */
export class Takeover {
  readonly #page: TakeoverPage;
  readonly #message: MapMessage;
  readonly #controls: HTMLElement;
  /** What the reader asked of the map while it was on its way. */
  #wanted: ((view: MapView) => void)[] = [];
  #waking = false;
  #view: MapView | null = null;
  /** How often the page has given the areas other classes. */
  #repaints = 0;

  constructor(page: TakeoverPage) {
    this.#page = page;
    const { element, stage, words, selected } = page;
    this.#message = new MapMessage(element);
    this.#controls = mapControls(words, {
      zoomIn: () => this.ask((view) => view.zoomBy(1, selected())),
      zoomOut: () => this.ask((view) => view.zoomBy(-1, null)),
      reset: () => this.view?.reset(),
    });
    stage.append(this.#controls);
    element.dataset['state'] = 'still';
    const wishes = { ahead: fetchProgram, wake: () => this.#wake() };
    whenWanted(stage, wishes, element.dataset['wake'] !== 'touch');
  }

  get #isLive(): boolean {
    return this.#page.element.dataset['state'] === 'live';
  }

  /** The interactive map while it is what the reader sees, else null: then the SVG is. */
  get view(): MapView | null {
    return this.#isLive ? this.#view : null;
  }

  /** Asks something of the interactive map, which wakes for it. */
  ask(wish: (view: MapView) => void): void {
    if (this.view !== null) return wish(this.view);
    this.#wanted.push(wish);
    this.#wake();
  }

  mark(marked: Marked): void {
    this.#view?.mark(marked);
  }

  recolour(): void {
    this.#view?.recolour();
  }

  repaint(): void {
    this.#repaints += 1;
    this.#view?.repaint();
  }

  #wake(): void {
    if (this.#waking) return;
    this.#waking = true;
    void this.#start();
  }

  async #start(): Promise<void> {
    const { figure, words } = this.#page;
    try {
      // What is read from the figure is read while the program is on its way.
      const [{ createView }, data] = await Promise.all([loadProgram(), dataOfFigure(figure)]);
      const painted = this.#repaints;
      this.#view = await createView(this.#request(data));
      // What the page said while the map was being made.
      if (painted !== this.#repaints) this.#view.repaint();
      this.#live();
    } catch (cause) {
      const noWebgl = cause instanceof Error && cause.name === 'GPUInitializationError';
      // A browser remembers that a module failed, so that only a fresh page can fetch it again.
      if (noWebgl) this.#fail(words.noWebgl);
      else this.#fail(words.programFailed, () => location.reload());
    }
  }

  #request(data: ViewRequest['data']): ViewRequest {
    const { element, stage, figure, words, chosen, moved } = this.#page;
    const { detail, join = 'id' } = element.dataset;
    return {
      stage,
      figure,
      words,
      data,
      detail: detail === undefined ? null : { url: detail, join },
      chosen,
      moved,
      lost: () => this.#fail(words.stopped),
      restored: () => this.#live(),
      blurred: (retry) => this.#offer(words.detailFailed, retry),
    };
  }

  #live(): void {
    const { element, stage, changed } = this.#page;
    element.dataset['state'] = 'live';
    this.#message.hide();
    if (!this.#controls.isConnected) stage.append(this.#controls);
    changed();
    for (const wish of this.#wanted.splice(0)) this.ask(wish);
  }

  /** The SVG is the map again, and says why; `retry` where trying again can help. */
  #fail(text: string, retry?: () => void): void {
    const { element, changed } = this.#page;
    element.dataset['state'] = 'failed';
    this.#controls.remove();
    this.#wanted = [];
    changed();
    if (retry === undefined) this.#message.show(text, null);
    else this.#offer(text, retry);
  }

  #offer(text: string, retry: () => void): void {
    const action = (): void => {
      this.#message.hide();
      retry();
    };
    this.#message.show(text, { words: this.#page.words.retry, action });
  }
}
