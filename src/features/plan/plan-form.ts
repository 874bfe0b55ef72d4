import { evidenceWord } from '../../domain/coverage-basis.ts';
import type { Way } from '../../domain/planning/reasons.ts';
import { ANY_STEPS, KEYS, OBJECTIVE_WORDS, RANGES, wayWord, writePlanQuery } from './query.ts';
import type { PlanState } from './state.ts';

/** What the choice of programme says when the reader wants a new one. */
const NEW = 'ny';

/**
 * The controls of the planner. Their names are the keys of the address, so that what is chosen is
 * a query like any other.
 */
export class PlanForm {
  readonly #forms: readonly HTMLFormElement[];
  readonly #choices: HTMLElement | null;

  constructor(page: HTMLElement, changed: (query: string, base: boolean) => void) {
    this.#forms = [...page.querySelectorAll<HTMLFormElement>('form.plan-controls')];
    this.#choices = page.querySelector<HTMLElement>('[data-choice="new"]');
    for (const form of this.#forms) {
      form.hidden = false;
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('change', ({ target }) => this.#changed(target, changed));
    }
  }

  #changed(target: EventTarget | null, changed: (query: string, base: boolean) => void): void {
    const name = target instanceof Element ? (target.getAttribute('name') ?? '') : '';
    if (name === KEYS.programme) this.#showNew(this.#value(KEYS.programme) === NEW);
    if (this.#forms.some((form) => !form.reportValidity())) return;
    const isNew = this.#value(KEYS.programme) === NEW;
    // A new programme is not one before it has a host.
    if (isNew && this.#value(KEYS.host) === '') return;
    changed(this.#query(isNew), name === KEYS.programme || name === KEYS.host);
  }

  #query(isNew: boolean): string {
    const parameters = new URLSearchParams();
    for (const form of this.#forms)
      for (const [key, value] of new FormData(form)) {
        if (typeof value !== 'string' || value === '') continue;
        const other = isNew ? [KEYS.programme] : [KEYS.host, KEYS.name];
        if (other.some((each) => each === key)) continue;
        const listed = key === KEYS.ways ? parameters.get(key) : null;
        parameters.set(key, listed === null ? value : `${listed},${value}`);
      }
    if (!parameters.has(KEYS.ways)) parameters.set(KEYS.ways, 'ingen');
    return parameters.toString();
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    for (const form of this.#forms) {
      const found = form.elements.namedItem(name);
      if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
    }
    return null;
  }

  #value(name: string): string {
    return this.#field(name)?.value ?? '';
  }

  #set(name: string, value: string): void {
    const field = this.#field(name);
    if (field !== null) field.value = value;
  }

  #showNew(shown: boolean): void {
    if (this.#choices !== null) this.#choices.hidden = !shown;
  }

  /** Shows a state in the controls. */
  show(state: PlanState): void {
    const { base } = state;
    const query = new URLSearchParams(writePlanQuery(state));
    this.#set(KEYS.programme, base === null ? '' : base.kind === 'new' ? NEW : base.programme);
    this.#set(KEYS.host, query.get(KEYS.host) ?? '');
    this.#set(KEYS.name, query.get(KEYS.name) ?? '');
    this.#showNew(base?.kind === 'new');
    this.#set(KEYS.evidence, evidenceWord(state.evidence));
    this.#set(KEYS.objective, OBJECTIVE_WORDS[state.objective]);
    this.#set(KEYS.steps, state.steps === null ? ANY_STEPS : String(state.steps));
    for (const key of Object.keys(RANGES) as (keyof typeof RANGES)[])
      this.#set(KEYS[key], String(state[key]));
    this.#check(KEYS.others, () => state.others);
    const words = state.ways.map((way: Way) => wayWord(way));
    this.#check(KEYS.ways, (value) => words.includes(value));
  }

  #check(name: string, isOn: (value: string) => boolean): void {
    for (const form of this.#forms)
      for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
        box.checked = isOn(box.value);
  }
}
