import type { AtlasMap } from '../../map/atlas-map.ts';
import { FADED } from './look.ts';
import { paintOf, type ViewRow } from './view.ts';

/** Enough that a pointer on its way over the legend does not repaint the map at every class. */
const PAUSE = 70;

/** Gives the areas of the map their classes of colour; still SVG and living map follow. */
export class MapPainter {
  readonly #map: AtlasMap;
  readonly #outside: (text: string) => string;
  readonly #links = new Map<string, SVGAElement>();
  #rows: readonly ViewRow[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param outside says of a figure that it is of an area outside the selection */
  constructor(map: AtlasMap, outside: (text: string) => string) {
    this.#map = map;
    this.#outside = outside;
    for (const link of map.querySelectorAll<SVGAElement>('.areas a[data-id]'))
      this.#links.set(link.dataset['id'] ?? '', link);
    // A map that comes alive after it was painted has read the classes from before.
    new MutationObserver(() => this.#repaint()).observe(map, { attributeFilter: ['data-state'] });
  }

  paint(rows: readonly ViewRow[], title: string, description: string): void {
    this.#rows = rows;
    for (const { area, text, shown } of rows) {
      const link = this.#links.get(area.code);
      link?.setAttribute('data-value', shown ? text : this.#outside(text));
      link?.toggleAttribute('data-outside', !shown);
    }
    const svg = this.#map.querySelector('.map-stage > svg');
    const words = { title, desc: description };
    for (const [name, text] of Object.entries(words)) {
      const element = svg?.querySelector(`:scope > ${name}`);
      if (element) element.textContent = text;
    }
    this.#colour(null);
    this.#repaint();
  }

  /** Fades all but the areas of one class; null shows all again. */
  highlight(look: string | null): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#colour(look);
      this.#repaint();
    }, PAUSE);
  }

  #colour(only: string | null): void {
    for (const row of this.#rows) {
      const paint = paintOf(row);
      const wanted = only === null || paint.split(' ')[0] === only ? paint : FADED;
      const path = this.#links.get(row.area.code)?.querySelector('path');
      if (path && path.getAttribute('class') !== wanted) path.setAttribute('class', wanted);
    }
  }

  #repaint(): void {
    // The map's own script may come after this one.
    if ('repaint' in this.#map && this.#map.dataset['state'] !== undefined) this.#map.repaint();
  }
}
