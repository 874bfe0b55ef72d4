import { areaInWords, type Area } from './figure.ts';
import { fillWords, type MapWords } from './words.ts';

/** The selected area in words, with the way to its page: what a tooltip can't be for everybody. */
export class Readout {
  readonly #place: HTMLElement;
  readonly #words: MapWords;
  readonly #cleared: () => void;

  /** @param place the page's own `<output class="map-readout">` */
  constructor(place: HTMLElement, words: MapWords, cleared: () => void) {
    this.#place = place;
    this.#words = words;
    this.#cleared = cleared;
    // A region that is there from the start is one that screen readers speak of when it changes.
    place.hidden = false;
  }

  show(area: Area | null): void {
    this.#place.replaceChildren(...(area === null ? [] : this.#parts(area)));
  }

  #parts(area: Area): HTMLElement[] {
    const sentence = document.createElement('span');
    sentence.textContent = areaInWords(area, this.#words);
    const link = document.createElement('a');
    link.href = area.link.href.baseVal;
    link.textContent = fillWords(this.#words.open, { name: area.name });
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.textContent = this.#words.clear;
    clear.addEventListener('click', this.#cleared);
    return [sentence, link, clear];
  }
}
