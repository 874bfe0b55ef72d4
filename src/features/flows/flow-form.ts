import { leastOf, THRESHOLDS, yearOf, type FlowState } from './flow-state.ts';
import { personsIn, type FlowWords } from './flow-words.ts';

const DIRECTION_WORDS = { out: 'ut', into: 'inn' } as const;

const field = (
  form: HTMLFormElement,
  name: string,
): HTMLInputElement | HTMLSelectElement | null => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null;
};

/** The slider counts stops, not persons. */
const stopOf = (least: number): number =>
  THRESHOLDS.findLastIndex((threshold) => threshold <= least);

/** Puts a state into the controls. */
export function fillFlowForm(
  form: HTMLFormElement,
  state: FlowState,
  years: readonly number[],
  words: FlowWords,
): void {
  const { area, direction } = state;
  const values = {
    omrade: area ?? '',
    ar: String(yearOf(state, years)),
    retning: direction === null ? '' : DIRECTION_WORDS[direction],
    minst: String(stopOf(leastOf(state))),
  };
  for (const [name, value] of Object.entries(values)) {
    const control = field(form, name);
    if (control !== null) control.value = value;
  }
  // The country has no outside.
  field(form, 'retning')?.toggleAttribute('disabled', area === null);
  const least = personsIn(words, leastOf(state));
  field(form, 'minst')?.setAttribute('aria-valuetext', least);
  const shown = form.querySelector('.flow-least');
  if (shown !== null) shown.textContent = least;
  const country = form.querySelector<HTMLElement>('.flow-country');
  if (country !== null) country.hidden = area === null;
}

/** What the controls ask for, as a query; the rules of the address then hold for it too. */
export function queryOfForm(form: HTMLFormElement): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') parameters.set(key, value);
  const stop = parameters.get('minst');
  if (stop !== null) parameters.set('minst', String(THRESHOLDS[Number(stop)] ?? ''));
  return parameters.toString();
}
