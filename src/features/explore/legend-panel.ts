import { writeMarkup } from '../../ui/browser/markup-policy.ts';
import type { Html } from '../../ui/browser/markup.ts';
import type { Selection } from '../../ui/browser/selection.ts';
import type { ViewRow } from './view.ts';

/**
 * The legend on the page. Pointing at a class, or reaching it by keyboard, shows where it is on the
 * map; pressing it keeps it so. The other way round, the class of the area that is pointed at, has
 * the focus or is selected stands out.
 */
export class LegendPanel {
  readonly #panel: HTMLElement;
  readonly #highlight: (look: string | null) => void;
  #pressed: string | null = null;
  #focused: string | null = null;
  readonly #selection: Selection;
  #looks: ReadonlyMap<string, string> = new Map();

  constructor(panel: HTMLElement, selection: Selection, highlight: (look: string | null) => void) {
    this.#panel = panel;
    this.#selection = selection;
    this.#highlight = highlight;
    for (const type of ['pointerover', 'focusin'])
      panel.addEventListener(type, ({ target }) => highlight(lookAt(target) ?? this.#pressed));
    for (const type of ['pointerleave', 'focusout'])
      panel.addEventListener(type, () => highlight(this.#pressed));
    panel.addEventListener('click', ({ target }) => this.#press(lookAt(target)));
    for (const type of ['hover', 'change']) selection.addEventListener(type, () => this.#point());
  }

  show(
    rows: readonly ViewRow[],
    parts: { readonly title: string; readonly histogram: Html; readonly list: Html },
  ): void {
    this.#pressed = null;
    this.#looks = new Map(
      rows.flatMap(({ area, shown, look }) => (shown ? [[area.code, bare(look)] as const] : [])),
    );
    this.#fill('h2', parts.title);
    const chart = this.#panel.querySelector('.explore-histogram');
    const list = this.#panel.querySelector('ul');
    if (chart !== null) writeMarkup(chart, parts.histogram);
    if (list !== null) writeMarkup(list, parts.list);
    this.#point();
  }

  /** The area that the keyboard is at, or null. */
  focus(area: string | null): void {
    this.#focused = area;
    this.#point();
  }

  #fill(selector: string, text: string): void {
    const element = this.#panel.querySelector(selector);
    if (element !== null) element.textContent = text;
  }

  #press(look: string | null): void {
    if (look === null) return;
    this.#pressed = look === this.#pressed ? null : look;
    for (const item of this.#panel.querySelectorAll<HTMLElement>('li[data-look]')) {
      const pressed = item.dataset['look'] === this.#pressed;
      item.querySelector('button')?.setAttribute('aria-pressed', String(pressed));
    }
    this.#highlight(this.#pressed);
  }

  #point(): void {
    const { hovered, selected } = this.#selection;
    const passing = hovered ?? this.#focused;
    const look = this.#looks.get(passing ?? selected ?? '');
    const chart = this.#panel.querySelector('.explore-histogram');
    chart?.classList.toggle('pointing', passing !== null && look !== undefined);
    for (const each of this.#panel.querySelectorAll<HTMLElement | SVGElement>('[data-look]'))
      each.classList.toggle('pointed', each.dataset['look'] === look);
  }
}

const bare = (look: string): string => look.split(' ')[0] ?? look;

const lookAt = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement | SVGElement>('[data-look]')?.dataset['look'] ?? null)
    : null;
