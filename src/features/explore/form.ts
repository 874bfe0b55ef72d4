import type { MeasureChoice } from './files.ts';
import { KEYS, writeQuery, breaksWord, type Choices } from './query.ts';
import type { ExploreState } from './state.ts';

type Key = keyof typeof KEYS;
const LISTS = ['classes', 'counties', 'regions', 'types', 'programmes'] as const;

/**
 * The controls of an explorer. Their names are the keys of the address, so that what is chosen in
 * the form is a query like any other.
 */
export class ExploreForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, changed: (query: string) => void, reset: () => void) {
    this.#form = form;
    form.hidden = false;
    form.addEventListener('change', () => changed(this.#query()));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      changed(this.#query());
    });
    form.querySelector('.explore-reset')?.addEventListener('click', reset);
  }

  /** The names of counties, regions and programmes by their codes. */
  nameOf(code: string): string {
    const box = this.#form.querySelector<HTMLInputElement>(`input[value="${CSS.escape(code)}"]`);
    return box?.labels?.[0]?.textContent.trim() ?? code;
  }

  /** What the boxes of the form offer. */
  choices(measures: readonly MeasureChoice[], areas: ReadonlySet<string>): Choices {
    const values = (key: Key): readonly string[] => this.#boxes(key).map(({ value }) => value);
    return {
      measures,
      areas,
      classes: values('classes'),
      counties: values('counties'),
      regions: values('regions'),
      types: values('types'),
      programmes: values('programmes'),
    };
  }

  #query(): string {
    const parameters = new URLSearchParams();
    for (const [key, value] of new FormData(this.#form))
      if (typeof value === 'string' && value !== '') parameters.append(key, value);
    return parameters.toString();
  }

  #boxes(key: Key): readonly HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${KEYS[key]}"]`)];
  }

  #select(key: Key): HTMLSelectElement | null {
    return this.#form.querySelector<HTMLSelectElement>(`select[name="${KEYS[key]}"]`);
  }

  /** Shows a state in the controls, with the choices that its measure has. */
  show(state: ExploreState, choice: MeasureChoice, nameOf: (measure: string) => string): void {
    this.#showYears(state, choice);
    this.#showVersus(state, choice, nameOf);
    this.#showBreaks(state, choice);
    const query = new URLSearchParams(writeQuery(state));
    for (const key of ['measure', 'covered', 'evidence'] as const) {
      const select = this.#select(key);
      const unasked = key === 'measure' ? (select?.options[0]?.value ?? '') : '';
      if (select !== null) select.value = query.get(KEYS[key]) ?? unasked;
    }
    for (const key of LISTS) {
      for (const box of this.#boxes(key)) box.checked = state[key].includes(box.value);
      const count = this.#form.querySelector(`[data-count="${KEYS[key]}"]`);
      const chosen = state[key].length;
      if (count !== null) count.textContent = chosen === 0 ? '' : String(chosen);
    }
    for (const key of ['least', 'most'] as const)
      for (const box of this.#boxes(key)) box.value = state[key] === null ? '' : String(state[key]);
    for (const box of this.#boxes('certainOnly')) box.checked = state.certainOnly;
  }

  openFilters(): void {
    this.#form.querySelector<HTMLDetailsElement>('.explore-filters')?.setAttribute('open', '');
  }

  #choice(name: string, shown: boolean): void {
    this.#form.querySelector(`[data-choice="${name}"]`)?.toggleAttribute('hidden', !shown);
  }

  #showYears({ year }: ExploreState, { years }: MeasureChoice): void {
    this.#choice('year', years.length > 0);
    const options = years.toReversed().map((each) => new Option(String(each)));
    this.#select('year')?.replaceChildren(...options);
    const select = this.#select('year');
    if (select !== null) select.value = String(year ?? years.at(-1) ?? '');
  }

  #showVersus(
    state: ExploreState,
    { versus }: MeasureChoice,
    nameOf: (measure: string) => string,
  ): void {
    this.#choice('versus', versus !== null);
    const select = this.#select('versus');
    if (select === null) return;
    while (select.options.length > 1) select.remove(1);
    if (versus !== null) select.add(new Option(nameOf(versus), versus));
    select.value = state.versus ?? '';
  }

  #showBreaks({ breaks, versus }: ExploreState, choice: MeasureChoice): void {
    // A map of two measures has limits of its own.
    this.#choice('breaks', choice.breaks.length > 1 && versus === null);
    const select = this.#select('breaks');
    if (select === null) return;
    const names = choice.breaks.map((each): string => each);
    for (const option of select.options) {
      option.hidden = option.disabled = !names.includes(option.dataset['breaks'] ?? '');
    }
    const shown = breaks ?? choice.breaks[0];
    select.value = shown === undefined ? '' : breaksWord(shown);
  }
}
