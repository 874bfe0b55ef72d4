import { slugOf } from '../../domain/slug.ts';
import { changeDrafts, yearlyDrafts, type Draft, type DraftTable } from './contribution.ts';
import { ContributionOutput } from './contribution-output.ts';
import { draftFaults, standsBeside, type Existing, type Told } from './contribution-faults.ts';
import {
  faultText,
  verdict,
  type ColumnWords,
  type ContributionWords,
} from './contribution-text.ts';

/** What the page hands its forms, as JSON in `#contribution`. */
export interface HandedContribution {
  readonly tables: Readonly<Record<string, DraftTable>>;
  readonly existing: Existing;
  readonly columns: Readonly<Record<string, ColumnWords>>;
  readonly words: ContributionWords;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * `<contribute-form>` around a form whose fields are columns: makes the rows, says what the check of
 * the data would say of them, and hands over files and a text. All state is in the form, and nothing
 * is sent.
 */
export class ContributeFormElement extends HTMLElement {
  #form!: HTMLFormElement;
  #handed!: HandedContribution;
  #output!: ContributionOutput;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const json = document.getElementById('contribution')?.textContent;
    if (form === null || !json) return;
    this.#form = form;
    this.#handed = JSON.parse(json) as HandedContribution;
    this.#output = new ContributionOutput(this, this.#handed);
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#show());
    form.addEventListener('change', ({ target }) => this.#suggestKey(target));
    form.querySelector('.contribution-add')?.addEventListener('click', () => this.#addLine());
    form.addEventListener('reset', () => setTimeout(() => this.#show()));
    this.#show();
  }

  /** Only what the choices ask for is on the form; what is disabled is in no row. */
  #choose(): void {
    const data = new FormData(this.#form);
    const chosen = [data.get('change'), data.get('source')];
    for (const part of this.#form.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = !(part.dataset['for'] ?? '').split(' ').some((each) => chosen.includes(each));
      for (const field of part.querySelectorAll<Field>('[name]')) field.disabled = part.hidden;
    }
  }

  /** A new programme gets a key from its name, which can be changed. */
  #suggestKey(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'name') return;
    const key = this.#form.querySelector<HTMLInputElement>('input[name="programme"]');
    if (key === null || key.value !== '') return;
    key.value = slugOf(target.value);
    this.#show();
  }

  #drafts(): readonly Draft[] {
    const data = new FormData(this.#form);
    return this.dataset['kind'] === 'yearly'
      ? yearlyDrafts(data, (code) => this.#nameOf('place', code))
      : changeDrafts(data, this.#handed.tables);
  }

  #show(): void {
    this.#choose();
    const drafts = this.#drafts();
    const faults = drafts.flatMap((draft) => {
      const table = this.#handed.tables[draft.table];
      return table === undefined ? [] : draftFaults(draft, table, this.#handed.existing);
    });
    this.#mark(faults);
    const said = drafts.length === 0 ? '' : verdict(faults, this.#handed.words, this.#labelOf);
    this.#say('.contribution-verdict', said);
    const sound = drafts.length > 0 && faults.length === 0;
    const beside = sound && drafts.some((draft) => standsBeside(draft, this.#handed.existing));
    for (const note of this.querySelectorAll<HTMLElement>('.contribution-beside'))
      note.hidden = !beside;
    this.#output.show(sound ? drafts : [], {
      change: this.#changeText(),
      why: this.#valueOf('why'),
      title: this.#valueOf('title'),
    });
  }

  /** What is wrong stands beside its field, and belongs to it for those who hear the page. */
  #mark(faults: readonly Told[]): void {
    for (const said of this.#form.querySelectorAll('.field output')) said.textContent = '';
    for (const field of this.#form.querySelectorAll('[aria-invalid]'))
      field.removeAttribute('aria-invalid');
    for (const told of faults) {
      const field = this.#fieldOf(told);
      const text = faultText(told, this.#handed.words, this.#columnOf(told));
      if (field === undefined || text === '') continue;
      field.setAttribute('aria-invalid', 'true');
      const output = field.closest('.field')?.querySelector('output');
      if (output) output.textContent = text;
    }
  }

  #fieldOf({ field }: Told): Field | undefined {
    const [name = '', at = '0'] = field.split('#');
    return [...this.#form.querySelectorAll<Field>(`[name="${name}"]:enabled`)][Number(at)];
  }

  #columnOf({ column }: Told): ColumnWords {
    return this.#handed.columns[column] ?? { label: column, write: '' };
  }

  /** A field is called what stands above it; a column that has none, what its column is called. */
  readonly #labelOf = (told: Told): string =>
    this.#fieldOf(told)?.closest('.field')?.querySelector('label, .label')?.textContent.trim() ??
    this.#columnOf(told).label;

  /** «En kommune i en ordning: Trainee Salten, 1804 Bodø»: what was chosen, as its lists say it. */
  #changeText(): string {
    const chosen = this.#form.querySelector<HTMLInputElement>('input[name="change"]:checked');
    const what = chosen?.closest('label')?.textContent.trim() ?? this.dataset['what'] ?? '';
    const code = this.#valueOf('municipality');
    const parts = [
      this.#nameOf('programme', this.#valueOf('programme')),
      this.#valueOf('name'),
      code === '' ? '' : `${code} ${this.#nameOf('municipality', code)}`,
      this.#valueOf('year'),
    ];
    return `${what}: ${parts.filter((part) => part !== '').join(', ')}`;
  }

  #valueOf(name: string): string {
    return this.#form.querySelector<Field>(`[name="${name}"]:enabled`)?.value.trim() ?? '';
  }

  /** What a list calls a value of its; the value where no list has it. */
  #nameOf(name: string, value: string): string {
    const options = this.#form.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`);
    const option = [...options].find((each) => each.value === value);
    return option?.dataset['name'] ?? option?.textContent.trim() ?? value;
  }

  #say(selector: string, text: string): void {
    const said = this.querySelector(selector);
    // What is said again is not announced again.
    if (said !== null && said.textContent !== text) said.textContent = text;
  }

  /** One more municipality: the last line again, empty. */
  #addLine(): void {
    const lines = this.querySelectorAll<HTMLElement>('.contribution-place');
    const last = [...lines].at(-1);
    const line = last?.cloneNode(true);
    if (last === undefined || !(line instanceof HTMLElement)) return;
    for (const field of line.querySelectorAll<Field>('input, select')) {
      field.value = '';
      field.removeAttribute('aria-invalid');
    }
    last.after(line);
    line.querySelector('select')?.focus();
    this.#show();
  }
}

if (!customElements.get('contribute-form'))
  customElements.define('contribute-form', ContributeFormElement);
