import type { AreaList } from './area-list.ts';
import { areaOf, isOutside } from './area-of.ts';
import type { Figure } from './figure.ts';

let hints = 0;

/**
 * Makes the areas one stop of the tab key. Arrow keys then move the focus to the neighbour in that
 * direction, Home and End to the first and last. Enter is the link's own, unless the areas are a
 * list to choose from: then Enter and the space bar choose, and letters go to a name.
 */
export class AreaKeys {
  readonly #figure: Figure;
  readonly #list: () => AreaList | null;
  readonly #choose: (id: string) => void;
  readonly #hint = document.createElement('p');
  #stops: Stop[] | null = null;
  /** The area that the tab key comes to. */
  #current: SVGAElement | null = null;

  /** @param list gives null where the areas are links that Enter follows */
  constructor(figure: Figure, list: () => AreaList | null, choose: (id: string) => void) {
    this.#figure = figure;
    this.#list = list;
    this.#choose = choose;
    for (const { link } of figure.areas.values()) link.setAttribute('tabindex', '-1');
    const [first] = figure.areas.keys();
    this.makeCurrent(first ?? null);
    figure.svg.addEventListener('keydown', (event) => this.#move(event));
  }

  /** The area that the tab key comes to. */
  makeCurrent(id: string | null): void {
    const link = id === null ? undefined : this.#figure.areas.get(id)?.link;
    if (link === undefined) return;
    this.#current?.setAttribute('tabindex', '-1');
    this.#current = link;
    link.setAttribute('tabindex', '0');
  }

  /** After the page has put other areas outside: the stop, and the focus with it, stays inside. */
  refresh(): void {
    const current = this.#current;
    if (current !== null && !isOutside(current)) return;
    const inside = [...this.#figure.areas.values()].find(({ link }) => !isOutside(link));
    if (inside === undefined) return current?.setAttribute('tabindex', '-1');
    this.makeCurrent(inside.id);
    if (current !== null && current === document.activeElement) inside.link.focus();
  }

  /** How the keys work: seen at the first focus, and the description of the whole figure. */
  hint(words: string): HTMLElement {
    const { svg } = this.#figure;
    this.#hint.className = 'map-keys';
    this.#hint.id = `map-keys-${++hints}`;
    this.#hint.textContent = words;
    const described = svg.getAttribute('aria-describedby');
    svg.setAttribute('aria-describedby', [described, this.#hint.id].filter(Boolean).join(' '));
    return this.#hint;
  }

  #move(event: KeyboardEvent): void {
    const from = areaOf(event.target);
    if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const chooses = this.#list() !== null && (event.key === 'Enter' || event.key === ' ');
    const to = chooses ? from : this.#goal(from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    if (chooses) this.#choose(from);
    // Who has found the arrows needs no hint on top of the map.
    this.#hint.hidden = true;
    this.#figure.areas.get(to)?.link.focus();
  }

  #goal(from: string, key: string): string | undefined {
    const inside = (id: string): boolean => {
      const link = this.#figure.areas.get(id)?.link;
      return link !== undefined && !isOutside(link);
    };
    const ids = [...this.#figure.areas.keys()].filter(inside);
    if (key === 'Home') return ids[0];
    if (key === 'End') return ids.at(-1);
    if (/^\p{Letter}$/u.test(key)) return this.#list()?.typed(key, from);
    const stops = (this.#stops ??= this.#measure());
    const stop = stops.find(({ id }) => id === from);
    const open = stops.filter(({ id }) => inside(id));
    return stop === undefined ? undefined : stepFrom(stop, key, open)?.id;
  }

  /** The middle of each area's box; measured at the first step, as it makes the browser lay out. */
  #measure(): Stop[] {
    return [...this.#figure.areas.values()].map(({ id, path }) => {
      const { x, y, width, height } = path.getBBox();
      return { id, x: x + width / 2, y: y + height / 2 };
    });
  }
}

/** A place on the sheet that the keyboard can step to; y grows downwards. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * The stop an arrow key leads to: the nearest one in that direction, within 45 degrees to either
 * side if there is one, where a step aside counts double. Null at the edge, and for other keys.
 */
export function stepFrom(from: Stop, key: string, stops: readonly Stop[]): Stop | null {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const [right, down] = direction;
  let best: Stop | null = null;
  let least = Infinity;
  for (const stop of stops) {
    const [dx, dy] = [stop.x - from.x, stop.y - from.y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    if (stop.id === from.id || ahead <= 0) continue;
    const cost = ahead + 2 * aside + (aside > ahead ? 1e6 : 0);
    if (cost < least) [best, least] = [stop, cost];
  }
  return best;
}
