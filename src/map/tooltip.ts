/** Pixels between the pointer and the words. */
const GAP = 14;

/** A place or a size in CSS pixels. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** The edges of a part of the window, in CSS pixels. */
export type Frame = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Where a box goes beside a point: to the right of it and below, else on the other side, and always
 * within the frame. All in CSS pixels of one and the same system.
 */
export function besidePoint(at: Pixels, size: Pixels, frame: Frame): Pixels {
  const along = (point: number, length: number, from: number, to: number): number => {
    const wanted = point + GAP + length <= to ? point + GAP : point - GAP - length;
    return Math.max(from, Math.min(wanted, to - length));
  };
  return {
    x: along(at.x, size.x, frame.left, frame.right),
    y: along(at.y, size.y, frame.top, frame.bottom),
  };
}

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
    const frame = this.#stage.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#box;
    const size = { x: offsetWidth, y: offsetHeight };
    const { x, y } = besidePoint({ x: clientX, y: clientY }, size, frame);
    this.#box.style.translate = `${x - frame.left}px ${y - frame.top}px`;
  }

  hide(): void {
    this.#box.hidden = true;
  }
}
