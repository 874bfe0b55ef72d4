import { readSheet, type Sheet } from './sheet.ts';
import { fillWords, type MapWords } from './words.ts';

/** One area of the figure: a link around a path. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly link: SVGAElement;
  readonly path: SVGPathElement;
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
    const path = link.querySelector('path');
    const { id = '', name = '' } = link.dataset;
    if (path === null) continue;
    // Read anew each time: a page may say another figure of the same area later.
    const words = {
      id,
      name,
      get value() {
        return link.dataset['value'] ?? '';
      },
    };
    areas.set(id, Object.assign(words, { link, path }));
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
