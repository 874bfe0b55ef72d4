import {
  boxAround,
  moved,
  viewBoxOf,
  wholeBox,
  zoomed,
  type FlowBox,
  type SheetSize,
} from './flow-box.ts';

/** What part of the sheet the map shows. The camera is the map's own; the address has no part in it. */
export class FlowCamera {
  readonly #svg: SVGSVGElement;
  readonly #sheet: SheetSize;
  readonly #seen: () => void;
  #box: FlowBox;
  #home: FlowBox;
  #waiting = 0;

  /** @param seen called once the map is drawn anew, when another part is shown */
  constructor(svg: SVGSVGElement, sheet: SheetSize, seen: () => void) {
    this.#svg = svg;
    this.#sheet = sheet;
    this.#seen = seen;
    this.#box = wholeBox(sheet);
    this.#home = this.#box;
    new ResizeObserver(() => this.#draw()).observe(svg);
  }

  get box(): FlowBox {
    return this.#box;
  }

  /** CSS pixels for one unit of the sheet. */
  get pixels(): number {
    return (this.#svg.clientWidth || this.#sheet.width) / this.#box.width;
  }

  /** A point of the window on the sheet. */
  onSheet(clientX: number, clientY: number): { x: number; y: number } {
    const { left, top } = this.#svg.getBoundingClientRect();
    const { x, y } = this.#box;
    return { x: x + (clientX - left) / this.pixels, y: y + (clientY - top) / this.pixels };
  }

  /** Goes to where some places are seen, and lets the reader come back there. */
  fit(points: readonly { readonly x: number; readonly y: number }[]): void {
    this.#home = boxAround(points, this.#sheet);
    this.reset();
  }

  reset(): void {
    this.#become(this.#home);
  }

  /** @param at the point that stays where it is; the middle unless told */
  zoom(times: number, at?: { readonly x: number; readonly y: number }): void {
    const { x, y, width, height } = this.#box;
    const about = at ?? { x: x + width / 2, y: y + height / 2 };
    this.#become(zoomed(this.#box, times, about, this.#sheet));
  }

  /** Moves the view by so many CSS pixels. */
  pan(dx: number, dy: number): void {
    this.#become(moved(this.#box, dx / this.pixels, dy / this.pixels, this.#sheet));
  }

  /** Moves the view, if need be, so that a point is seen well inside it. */
  reveal(point: { readonly x: number; readonly y: number }): void {
    const { x, y, width, height } = this.#box;
    const out = (at: number, start: number, side: number): number =>
      at < start + side * 0.1
        ? at - (start + side * 0.3)
        : at > start + side * 0.9
          ? at - (start + side * 0.7)
          : 0;
    const [dx, dy] = [out(point.x, x, width), out(point.y, y, height)];
    if (dx !== 0 || dy !== 0) this.#become(moved(this.#box, dx, dy, this.#sheet));
  }

  #become(box: FlowBox): void {
    this.#box = box;
    this.#draw();
  }

  #draw(): void {
    this.#svg.setAttribute('viewBox', viewBoxOf(this.#box));
    cancelAnimationFrame(this.#waiting);
    this.#waiting = requestAnimationFrame(() => this.#seen());
  }
}
