import type { Figure } from './figure.ts';
import type { Marked } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';
const STATES = ['hovered', 'selected', 'focused'] as const;

/**
 * Outlines of the areas that stand out, on top of the static SVG: there a later neighbour would
 * paint over half of an area's own line.
 */
export class SvgMarks {
  readonly #figure: Figure;
  readonly #layer = document.createElementNS(SVG, 'g');

  constructor(figure: Figure) {
    this.#figure = figure;
    this.#layer.classList.add('map-marks');
    this.#layer.setAttribute('aria-hidden', 'true');
    const labels = figure.svg.querySelector(':scope > .labels');
    figure.svg.insertBefore(this.#layer, labels);
  }

  /** @param seen false while another map is what is seen: to paint the SVG again would be in vain. */
  mark(marked: Marked, seen: boolean): void {
    const states = seen ? STATES : [];
    const outlines = states.flatMap((state) => this.#outlines(marked[state], state));
    if (outlines.length > 0 || this.#layer.hasChildNodes())
      this.#layer.replaceChildren(...outlines);
    for (const { id, link } of this.#figure.areas.values()) {
      if (id === marked.selected) link.setAttribute('aria-current', 'true');
      else if (link.hasAttribute('aria-current')) link.removeAttribute('aria-current');
    }
  }

  /** A wide line in the colour of the paper, then the line itself: seen on every fill. */
  #outlines(id: string | null, state: string): SVGPathElement[] {
    const d = id === null ? null : (this.#figure.areas.get(id)?.path.getAttribute('d') ?? null);
    if (d === null) return [];
    return [`casing ${state}`, state].map((className) => {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', className);
      path.setAttribute('d', d);
      return path;
    });
  }
}
