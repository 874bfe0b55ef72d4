import { numberIn, rangeOf, type Asked, type FilterColumn, type RowFilter } from './row-filter.ts';

/** The controls of a filter: one field set a column, `data-key`, `data-kind` and `data-scale`. */
export class FilterForm {
  readonly #form: HTMLFormElement;
  readonly columns: readonly FilterColumn[];

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.columns = [...form.querySelectorAll<HTMLElement>('[data-key]')].map((place) => ({
      key: place.dataset['key'] ?? '',
      kind: kindOf(place.dataset['kind']),
      scale: Number(place.dataset['scale'] ?? 1),
      values: [...place.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map(
        ({ value }) => value,
      ),
    }));
  }

  /** What the controls ask for. */
  asked(): ReadonlyMap<string, Asked> {
    return new Map(
      this.columns.flatMap((column): [string, Asked][] => {
        const asked = this.#askedOf(column);
        return asked === undefined ? [] : [[column.key, asked]];
      }),
    );
  }

  /** Shows a filter in the controls. */
  show({ asked }: RowFilter): void {
    for (const { key } of this.columns) {
      const { words = '', choices = [], least, most } = asked.get(key) ?? {};
      const values = { '': words, fra: String(least ?? ''), til: String(most ?? '') };
      for (const input of this.#inputs(key)) {
        if (input.type === 'checkbox') input.checked = choices.includes(input.value);
        else input.value = values[partOf(input)];
      }
    }
  }

  /** The head of a column, and the unit that is typed in it. */
  head(key: string): { readonly text: string; readonly unit: string; readonly numeric: boolean } {
    const { head = key, unit = '', numeric } = this.#place(key)?.dataset ?? {};
    return { text: head, unit, numeric: numeric !== undefined };
  }

  choice(key: string, value: string): string {
    const box = this.#inputs(key).find((input) => input.value === value);
    return box?.labels?.[0]?.textContent.trim() ?? value;
  }

  #askedOf({ key, kind }: FilterColumn): Asked | undefined {
    const inputs = this.#inputs(key);
    if (kind === 'range') {
      const end = (part: 'fra' | 'til') =>
        numberIn(inputs.find((input) => partOf(input) === part)?.value ?? null);
      return rangeOf(end('fra'), end('til'));
    }
    if (kind === 'words') {
      const words = inputs[0]?.value.trim() ?? '';
      return words === '' ? undefined : { words };
    }
    const choices = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    return choices.length === 0 ? undefined : { choices };
  }

  #place(key: string): HTMLElement | null {
    return this.#form.querySelector<HTMLElement>(`[data-key="${key}"]`);
  }

  #inputs(key: string): readonly HTMLInputElement[] {
    return [...(this.#place(key)?.querySelectorAll('input') ?? [])];
  }
}

const kindOf = (text: string | undefined): FilterColumn['kind'] =>
  text === 'range' || text === 'choices' ? text : 'words';

const partOf = ({ dataset }: HTMLInputElement): '' | 'fra' | 'til' =>
  dataset['part'] === 'fra' || dataset['part'] === 'til' ? dataset['part'] : '';
