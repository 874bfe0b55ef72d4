import type { Figure } from './figure.ts';
import type { Marked } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';
const STATES = ['hovered', 'selected', 'focused'] as const;

/** The `d` of an area's outline, in units of the sheet; null where there is no such area. */
export type OutlineOf = (id: string) => string | null;

/** The outline of an area that stands out. */
interface Outline {
  readonly id: string;
  readonly state: (typeof STATES)[number];
}

/**
 * A group of outlines on top of a map: on the SVG itself a later neighbour would paint over half of
 * an area's own line, and on the canvas every change would be another picture of the whole country.
 */
export class Outlines {
  readonly group = document.createElementNS(SVG, 'g');
  readonly #outlineOf: OutlineOf;
  #drawn = '';

  constructor(outlineOf: OutlineOf) {
    this.#outlineOf = outlineOf;
    this.group.setAttribute('class', 'map-marks');
    this.group.setAttribute('aria-hidden', 'true');
  }

  /** Draws what stands out, and touches nothing when that is what is drawn. */
  draw(marked: Partial<Marked>, anew = false): void {
    const wanted = STATES.flatMap((state): Outline[] => {
      const id = marked[state] ?? null;
      return id === null ? [] : [{ id, state }];
    });
    const key = wanted.map(({ id, state }) => `${state} ${id}`).join();
    if (key === this.#drawn && !anew) return;
    this.#drawn = key;
    this.group.replaceChildren(...wanted.flatMap((outline) => this.#paths(outline)));
  }

  /** A wide line in the colour of the paper, then the line itself: seen on every fill. */
  #paths({ id, state }: Outline): SVGPathElement[] {
    const d = this.#outlineOf(id);
    if (d === null) return [];
    return [`casing ${state}`, state].map((className) => {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', className);
      path.setAttribute('d', d);
      return path;
    });
  }
}

/** The outline of an area as the still figure has it. */
export const figureOutline =
  ({ areas }: Figure): OutlineOf =>
  (id) =>
    areas.get(id)?.path.getAttribute('d') ?? null;

/** The marks of the still map, and what is selected for those who do not see it. */
export class SvgMarks {
  readonly #figure: Figure;
  readonly #outlines: Outlines;
  #selected: string | null = null;

  constructor(figure: Figure) {
    this.#figure = figure;
    this.#outlines = new Outlines(figureOutline(figure));
    const labels = figure.svg.querySelector(':scope > .labels');
    figure.svg.insertBefore(this.#outlines.group, labels);
  }

  /** @param seen false while another map is what is seen: to paint the SVG again would be in vain. */
  mark(marked: Marked, seen: boolean): void {
    this.#outlines.draw(seen ? marked : {});
    if (marked.selected === this.#selected) return;
    this.#linkOf(this.#selected)?.removeAttribute('aria-current');
    this.#linkOf(marked.selected)?.setAttribute('aria-current', 'true');
    this.#selected = marked.selected;
  }

  #linkOf(id: string | null): SVGAElement | undefined {
    return id === null ? undefined : this.#figure.areas.get(id)?.link;
  }
}
