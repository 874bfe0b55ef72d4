/** Pixels between the pointer and the words. */
const GAP = 14;

/** A line of words that follows the pointer, or stands at the area that has the focus. */
export class Tooltip {
  readonly #stage: HTMLElement;
  readonly #box = document.createElement('div');

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    this.#box.className = 'map-tooltip';
    this.#box.hidden = true;
    // The words are the link's name already; a screen reader has them from there.
    this.#box.setAttribute('aria-hidden', 'true');
    stage.append(this.#box);
  }

  /** Shows the words beside a point of the browser window, inside the stage. */
  show(words: string, clientX: number, clientY: number): void {
    this.#box.textContent = words;
    this.#box.hidden = false;
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#box;
    const [x, y] = [clientX - left, clientY - top];
    const toRight = x + GAP + offsetWidth <= width;
    const placeX = toRight ? x + GAP : x - GAP - offsetWidth;
    const below = y + GAP + offsetHeight <= height;
    const placeY = below ? y + GAP : y - GAP - offsetHeight;
    this.#box.style.translate = `${Math.max(0, placeX)}px ${Math.max(0, placeY)}px`;
  }

  hide(): void {
    this.#box.hidden = true;
  }
}
