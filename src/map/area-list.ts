import { fold } from '../ui/browser/fold.ts';
import { isOutside } from './area-of.ts';
import type { Area, Figure } from './figure.ts';

/** Letters typed within this time, in milliseconds, belong to the same name. */
const TYPING = 800;

/**
 * The areas of a figure as a listbox (ARIA 1.2): each area is an option, and those that the page
 * has put outside its selection (`data-outside`) are none. The options are in step with the map:
 * what is selected there is selected here.
 */
export class AreaList {
  readonly #figure: Figure;
  #typed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param name what is listed, for those who cannot see the map */
  constructor(figure: Figure, name: string) {
    this.#figure = figure;
    const group = figure.svg.querySelector('.areas');
    group?.setAttribute('role', 'listbox');
    group?.setAttribute('aria-label', name);
    // What is outside can be clicked, but the focus must not end where no option is.
    figure.svg.addEventListener('mousedown', (event) => {
      const { target } = event;
      if (target instanceof Element && target.closest('[aria-hidden]')) event.preventDefault();
    });
    this.refresh(null);
  }

  /** To be called after the page has put other areas outside. */
  refresh(selected: string | null): void {
    for (const { link } of this.#figure.areas.values()) {
      const outside = isOutside(link);
      setAttribute(link, 'role', outside ? null : 'option');
      setAttribute(link, 'aria-hidden', outside ? 'true' : null);
    }
    this.select(selected);
  }

  select(selected: string | null): void {
    for (const { id, link } of this.#figure.areas.values())
      setAttribute(link, 'aria-selected', isOutside(link) ? null : String(id === selected));
  }

  /**
   * The area whose name begins with what has just been typed, or nothing. One letter again and again
   * walks through the names that begin with it.
   */
  typed(letter: string, from: string): string | undefined {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#typed = ''), TYPING);
    this.#typed += letter;
    const again = [...this.#typed].every((each) => each === letter);
    const wanted = fold(again ? letter : this.#typed);
    const areas = [...this.#figure.areas.values()].filter(({ link }) => !isOutside(link));
    const at = areas.findIndex(({ id }) => id === from) + (again ? 1 : 0);
    const inTurn = [...areas.slice(at), ...areas.slice(0, at)];
    return inTurn.find((area) => begins(area, wanted))?.id;
  }
}

/** A name in two languages begins twice. */
const begins = ({ name }: Area, wanted: string): boolean =>
  wanted !== '' && name.split(' - ').some((each) => fold(each).startsWith(wanted));

function setAttribute(link: SVGAElement, name: string, value: string | null): void {
  if (link.getAttribute(name) === value) return;
  if (value === null) link.removeAttribute(name);
  else link.setAttribute(name, value);
}
