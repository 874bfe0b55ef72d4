import { areaInWords, type Area } from './figure.ts';
import { besidePoint, type Pixels } from './tooltip.ts';
import { fillWords, type MapWords } from './words.ts';

/** What the card asks of its map. */
export interface ReadoutPage {
  readonly stage: HTMLElement;
  readonly words: MapWords;
  /** The middle of an area in the browser window, where the map is now. */
  readonly middleOf: (area: Area) => Pixels;
  /** The reader undoes the choice. */
  readonly cleared: () => void;
}

/**
 * The area that was chosen in words, with the way to its page: a card at the place that was touched.
 * Where a finger would cover it, and in an embed, the style sheet makes it a sheet at the lower edge.
 */
export class Readout {
  readonly #place: HTMLElement;
  readonly #page: ReadoutPage;
  #area: Area | null = null;
  /** From the middle of the area to where it was touched: the card stays there when the map moves. */
  #beside: Pixels = { x: 0, y: 0 };

  /** @param place the page's own `<output class="map-readout">`, beside the stage of the map */
  constructor(place: HTMLElement, page: ReadoutPage) {
    this.#place = place;
    this.#page = page;
  }

  /** @param at where in the window the reader touched the area, null for its middle; left out: as before */
  show(area: Area | null, at?: Pixels | null): void {
    this.#area = area;
    this.#place.replaceChildren(...(area === null ? [] : this.#parts(area)));
    if (area === null) return;
    const middle = this.#page.middleOf(area);
    if (at === null) this.#beside = { x: 0, y: 0 };
    else if (at !== undefined) this.#beside = { x: at.x - middle.x, y: at.y - middle.y };
    this.follow();
  }

  /** The map may have moved, and the card's area with it. */
  follow(): void {
    if (this.#area === null) return;
    const { x, y } = this.#page.middleOf(this.#area);
    this.#stand({ x: x + this.#beside.x, y: y + this.#beside.y });
  }

  /** Puts the card beside a point of the window, within as much of the map as is seen. */
  #stand(at: Pixels): void {
    const { left, top, right, bottom } = this.#page.stage.getBoundingClientRect();
    const seen = { left, right, top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
    if (seen.top >= seen.bottom) return;
    const size = { x: this.#place.offsetWidth, y: this.#place.offsetHeight };
    const { x, y } = besidePoint(at, size, seen);
    this.#place.style.setProperty('--card-x', `${x - left}px`);
    this.#place.style.setProperty('--card-y', `${y - top}px`);
  }

  #parts(area: Area): HTMLElement[] {
    const { words, cleared } = this.#page;
    const link = document.createElement('a');
    link.href = area.link.href.baseVal;
    link.textContent = fillWords(words.open, { name: area.name });
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.textContent = words.clear;
    clear.addEventListener('click', cleared);
    return [this.#sentence(area), link, clear];
  }

  /** Name and figure in one line; the name stands out. */
  #sentence(area: Area): HTMLElement {
    const sentence = document.createElement('span');
    const name = document.createElement('strong');
    name.textContent = area.name;
    const [before = '', ...after] = areaInWords(area, this.#page.words).split(area.name);
    sentence.append(before, name, after.join(area.name));
    return sentence;
  }
}
