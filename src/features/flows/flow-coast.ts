import type { Figure } from '../../map/figure.ts';
import type { FlowBox } from './flow-box.ts';
import type { FineLines } from './flow-detail.ts';

/** CSS pixels for one unit of the sheet, from which the coarse coast shows its corners. */
const NEAR = 3;

/**
 * The outlines of the municipalities: those the page came with, and finer ones, fetched once, for
 * what is seen when the reader comes near.
 */
export class FlowCoast {
  readonly #figure: Figure;
  readonly #url: string;
  readonly #coarse: ReadonlyMap<string, { readonly d: string; readonly box: DOMRect }>;
  readonly #borders: SVGPathElement | undefined;
  readonly #coarseBorders: string;
  readonly #drawnFine = new Set<string>();
  #fine: Promise<FineLines> | null = null;

  constructor(figure: Figure, url: string) {
    this.#figure = figure;
    this.#url = url;
    this.#borders = figure.borders.find((line) => line.matches('.region-borders'));
    this.#coarseBorders = this.#borders?.getAttribute('d') ?? '';
    this.#coarse = new Map(
      [...figure.areas].map(([id, { path }]) => [
        id,
        { d: path.getAttribute('d') ?? '', box: path.getBBox() },
      ]),
    );
  }

  /** Draws what a view needs. A file that does not come is asked for at the next move. */
  async show(view: FlowBox, pixels: number): Promise<void> {
    if (pixels < NEAR) return this.#coarsen();
    this.#fine ??= import('./flow-detail.ts').then(({ fineLines }) =>
      fineLines(this.#url, this.#figure.sheet),
    );
    const fine = await this.#fine.catch(() => (this.#fine = null));
    if (fine === null) return;
    this.#borders?.setAttribute('d', fine.regionBorders);
    for (const [id, { box }] of this.#coarse) {
      const d = fine.outlines.get(id);
      if (d === undefined || this.#drawnFine.has(id) || !meets(view, box)) continue;
      this.#drawnFine.add(id);
      this.#figure.areas.get(id)?.path.setAttribute('d', d);
    }
  }

  #coarsen(): void {
    this.#borders?.setAttribute('d', this.#coarseBorders);
    for (const id of this.#drawnFine)
      this.#figure.areas.get(id)?.path.setAttribute('d', this.#coarse.get(id)?.d ?? '');
    this.#drawnFine.clear();
  }
}

const meets = (a: FlowBox, b: FlowBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
