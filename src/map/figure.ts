import { readSheet, type Sheet } from './sheet.ts';
import { fillWords, type MapWords } from './words.ts';

/** One area of the figure: a link around a title and a path. */
export class Area {
  readonly id: string;
  readonly link: SVGAElement;
  #said: readonly [name: string, value: string] | null = null;

  constructor(id: string, link: SVGAElement) {
    this.id = id;
    this.link = link;
  }

  get path(): SVGPathElement {
    const path = this.link.querySelector('path');
    if (path === null) throw new RangeError(`map figure: area ${this.id} has no path`);
    return path;
  }

  get name(): string {
    return this.#served[0];
  }

  /** The area's figure in words; a page may say another later, in `data-value`. */
  get value(): string {
    return this.link.dataset['value'] ?? this.#served[1];
  }

  /** Name and figure as the page came with them: «Oslo: Utdanning 12 %». No name holds a colon. */
  get #served(): readonly [name: string, value: string] {
    return (this.#said ??= this.#read());
  }

  #read(): readonly [name: string, value: string] {
    const said = this.link.querySelector('title')?.textContent ?? '';
    const at = said.indexOf(': ');
    return at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at + 2)];
  }

  /**
   * Gives the link its words as a name. The title, which a browser shows beside the pointer, was the
   * tooltip without a script: beside the map's own it would show twice.
   */
  say(words: MapWords): void {
    const name = areaInWords(this, words);
    this.link.querySelector('title')?.remove();
    if (this.link.getAttribute('aria-label') !== name) this.link.setAttribute('aria-label', name);
  }
}

/** What the static SVG says: the one source for geometry, colours, names and figures. */
export interface Figure {
  readonly svg: SVGSVGElement;
  readonly sheet: Sheet;
  readonly areas: ReadonlyMap<string, Area>;
  /** Faint neighbours that are not areas of this map. */
  readonly context: readonly SVGPathElement[];
  /** Border lines, thin first: path elements whose class is named in BORDERS. */
  readonly borders: readonly SVGPathElement[];
  /** Names and marks that keep their size when the reader zooms. */
  readonly labels: readonly SVGGraphicsElement[];
}

export const BORDERS = ['region-borders', 'county-borders', 'focus-outline'] as const;

/** Reads a figure. @throws RangeError when the SVG does not state its frame. */
export function readFigure(svg: SVGSVGElement): Figure {
  const areas = new Map<string, Area>();
  for (const link of svg.querySelectorAll<SVGAElement>('.areas a[data-id]')) {
    const { id = '' } = link.dataset;
    areas.set(id, new Area(id, link));
  }
  const borders = BORDERS.flatMap((name) => [
    ...svg.querySelectorAll<SVGPathElement>(`path.${name}`),
  ]);
  return {
    svg,
    sheet: readSheet((name) => svg.getAttribute(name)),
    areas,
    context: [...svg.querySelectorAll<SVGPathElement>('path.ctx')].filter(
      (path) => path.closest('a[data-id]') === null,
    ),
    borders,
    labels: [...svg.querySelectorAll<SVGGraphicsElement>('.labels > *')],
  };
}

/** An area in words: its name and its figure. */
export const areaInWords = ({ name, value }: Area, words: MapWords): string =>
  fillWords(value === '' ? words.areaWithoutValue : words.area, { name, value });
