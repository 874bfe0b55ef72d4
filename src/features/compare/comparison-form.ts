import type { ComparisonState } from './comparison-state.ts';
import { LEVELS, type Level } from '../explore/level.ts';

/** What a reader can do. */
export interface ComparisonActions {
  readonly add: (code: string) => void;
  readonly remove: (code: string) => void;
  readonly choose: (change: Partial<ComparisonState>) => void;
}

/** The controls of a comparison: the level, a list of places for each, the maps' measure, the year. */
export class ComparisonForm {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #lists: Readonly<Record<Level, HTMLSelectElement>>;
  readonly #names = new Map<string, string>();

  /** @throws Error when the page lacks a control */
  constructor(root: HTMLElement, actions: ComparisonActions) {
    this.#root = root;
    const form = root.querySelector<HTMLFormElement>('form');
    if (form === null) throw new Error('the comparison lacks its form');
    this.#form = form;
    this.#lists = Object.fromEntries(
      LEVELS.map((level) => [level, this.#select(`select[data-level="${level}"]`)]),
    ) as Record<Level, HTMLSelectElement>;
    for (const list of Object.values(this.#lists))
      for (const { value, text } of list.options) this.#names.set(value, text);
    for (const each of root.querySelectorAll<HTMLElement>('[data-needs-script]'))
      each.hidden = false;
    this.#listen(actions);
  }

  #listen({ add, remove, choose }: ComparisonActions): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      add(this.#lists[this.#level()].value);
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose({ level: this.#level(), places: [] });
      if (!(target instanceof HTMLSelectElement)) return;
      if (target.name === 'mal') choose({ measure: target.value });
      if (target.name === 'ar') choose({ year: target.value === '' ? null : Number(target.value) });
    });
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const { add: added, remove: removed } = button?.dataset ?? {};
      if (added !== undefined) add(added);
      if (removed !== undefined) remove(removed);
    });
  }

  #select(selector: string): HTMLSelectElement {
    const select = this.#form.querySelector<HTMLSelectElement>(selector);
    if (select === null) throw new Error(`the comparison lacks ${selector}`);
    return select;
  }

  #level(): Level {
    const checked = this.#form.querySelector<HTMLInputElement>('input[name="niva"]:checked');
    return LEVELS.find((level) => level === checked?.value) ?? 'municipality';
  }

  nameOf(code: string): string {
    return this.#names.get(code) ?? code;
  }

  /** Codes of each level, as the lists have them. */
  codes(): Readonly<Record<Level, ReadonlySet<string>>> {
    return Object.fromEntries(
      LEVELS.map((level) => [level, new Set(this.#values(level))]),
    ) as unknown as Record<Level, ReadonlySet<string>>;
  }

  /** The numbers of all municipalities in the order that every column has them. */
  municipalities(): readonly string[] {
    return this.#values('municipality').toSorted();
  }

  #values(level: Level): string[] {
    return [...this.#lists[level].options].map(({ value }) => value);
  }

  show({ level, places, measure, year }: ComparisonState): void {
    for (const input of this.#form.querySelectorAll<HTMLInputElement>('input[name="niva"]'))
      input.checked = input.value === level;
    for (const each of LEVELS) {
      const label = this.#lists[each].closest('label');
      if (label !== null) label.hidden = each !== level;
      for (const option of this.#lists[each].options)
        option.disabled = places.includes(option.value);
    }
    this.#select('select[name="mal"]').value = measure;
    this.#select('select[name="ar"]').value = year === null ? '' : String(year);
  }
}
