import type { Figure } from './figure.ts';
import { toDegrees, type Position } from './sheet.ts';
import { figureOutline, Outlines, type OutlineOf } from './svg-marks.ts';
import type { Marked } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Where a made-up degree is, in CSS pixels from the corner of the map. */
export type Project = (place: Position) => { readonly x: number; readonly y: number };

/**
 * The outlines of the areas that stand out, as SVG above the interactive map: pointing at an area
 * draws two lines, where the canvas would draw the whole map again.
 */
export class MarkLayer {
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #sheet: Figure['sheet'];
  readonly #outlines: Outlines;
  #finer: OutlineOf | null = null;
  #marked: Marked = { selected: null, hovered: null, focused: null };

  constructor(stage: HTMLElement, figure: Figure) {
    const coarse = figureOutline(figure);
    this.#sheet = figure.sheet;
    this.#outlines = new Outlines((id) => this.#finer?.(id) ?? coarse(id));
    this.#svg.classList.add('map-overlay');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.append(this.#outlines.group);
    stage.append(this.#svg);
  }

  mark(marked: Marked): void {
    this.#marked = marked;
    this.#outlines.draw(marked);
  }

  /** The map has finer shapes now, and so have the marks. */
  sharpen(outlineOf: OutlineOf): void {
    this.#finer = outlineOf;
    this.#outlines.draw(this.#marked, true);
  }

  /** Puts the sheet where the camera has it: the map is only moved and zoomed, never turned. */
  place(project: Project): void {
    const { x, y, width, height } = this.#sheet;
    const from = project(toDegrees(this.#sheet, x, y));
    const to = project(toDegrees(this.#sheet, x + width, y + height));
    const [sx, sy] = [(to.x - from.x) / width, (to.y - from.y) / height];
    const shift = `${from.x - x * sx} ${from.y - y * sy}`;
    this.#outlines.group.setAttribute('transform', `translate(${shift}) scale(${sx} ${sy})`);
  }

  remove(): void {
    this.#svg.remove();
  }
}
