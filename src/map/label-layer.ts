import type { Figure } from './figure.ts';
import { toDegrees, type Position } from './sheet.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Label {
  readonly place: Position;
  readonly group: SVGGElement;
  /** How far in, in zoom levels from the start, the label appears: its `data-from`. */
  readonly from: number;
}

/** The number of an attribute under any of the names a mark may have for it. */
const numberOf = (element: Element, ...names: string[]): number =>
  Number(names.map((name) => element.getAttribute(name)).find((text) => text !== null) ?? 0);

/**
 * The labels of the SVG, copied to a layer above the map: same elements, same style, same place,
 * but they keep their size when the reader zooms. The layer is for the eye only.
 */
export class LabelLayer {
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #labels: Label[] = [];

  constructor(stage: HTMLElement, { labels, sheet }: Figure) {
    this.#svg.classList.add('map-overlay', 'map-labels', 'labels');
    this.#svg.setAttribute('aria-hidden', 'true');
    for (const original of labels) {
      const [x, y] = [numberOf(original, 'x', 'cx'), numberOf(original, 'y', 'cy')];
      const copy = original.cloneNode(true) as SVGGraphicsElement;
      copy.removeAttribute('id');
      const group = document.createElementNS(SVG, 'g');
      const shift = document.createElementNS(SVG, 'g');
      shift.setAttribute('transform', `translate(${-x} ${-y})`);
      shift.append(copy);
      group.append(shift);
      this.#svg.append(group);
      this.#labels.push({
        group,
        place: toDegrees(sheet, x, y),
        from: numberOf(original, 'data-from'),
      });
    }
    stage.append(this.#svg);
  }

  /**
   * Puts every label where the camera has its place.
   * @param scale CSS pixels per sheet unit at the start, which keeps the size of the type
   * @param zoomedIn zoom levels from the start
   */
  place(
    project: (place: Position) => { x: number; y: number },
    scale: number,
    zoomedIn: number,
  ): void {
    for (const { place, group, from } of this.#labels) {
      const { x, y } = project(place);
      group.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
      group.toggleAttribute('hidden', zoomedIn < from);
    }
  }

  remove(): void {
    this.#svg.remove();
  }
}
