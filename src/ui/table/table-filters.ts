import { languageOf } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { pageCitation } from '../browser/copy-text.ts';
import { FilterForm } from './filter-form.ts';
import { filterSentence, type FilterWords, type Found } from './filter-sentence.ts';
import { isShown, readFilter, withFilter, type Cell, type RowFilter } from './row-filter.ts';
import { save } from '../browser/save.ts';
import './sortable-table.ts';
import type { SortableTable } from './sortable-table.ts';
import { CELLS_CHANGED, ROWS_SHOWN, SORTED, type SortedEvent } from './table-events.ts';
import { tableCsv } from './table-csv.ts';

interface Handed extends FilterWords {
  /** The key of the column that is summed in the sentence. */
  readonly sum: string;
  readonly number: string;
  readonly file: string;
}

/**
 * `<table-filters>` before a `<sortable-table>` of the same section: hides the rows that do not have
 * all that is asked, says in a sentence what is left, and keeps filter and order in the address.
 */
export class TableFilters extends HTMLElement {
  #form!: FilterForm;
  #handed!: Handed;
  #table!: SortableTable;
  #filter: RowFilter = { asked: new Map(), sort: null };
  /** The control that was used last: while it is used, one step of the history is enough. */
  #lastUsed: EventTarget | null = null;
  readonly #language = languageOf(document.documentElement.lang);

  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = this.closest('section')?.querySelector<SortableTable>('sortable-table');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (form === null || !table || !json) return;
    this.#handed = JSON.parse(json) as Handed;
    this.#form = new FilterForm(form);
    this.#table = table;
    for (const part of this.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => this.#asked(target));
    this.#onClick('.filter-reset', () => this.#become({ asked: new Map(), sort: null }, 'push'));
    this.#onClick('.filter-csv', () => this.#save());
    this.#onClick('.filter-print', printList);
    table.addEventListener(SORTED, (event) => this.#sorted(event as SortedEvent));
    document.addEventListener(CELLS_CHANGED, () => this.#show());
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #onClick(selector: string, then: () => void): void {
    this.querySelector(selector)?.addEventListener('click', then);
  }

  #read(): void {
    this.#lastUsed = null;
    this.#filter = readFilter(location.search, this.#form.columns);
    this.#form.show(this.#filter);
    this.#table.sortBy(this.#filter.sort);
    this.#show();
  }

  #asked(control: EventTarget | null): void {
    const way = control === this.#lastUsed ? 'replace' : 'push';
    this.#lastUsed = control;
    this.#filter = { ...this.#filter, asked: this.#form.asked() };
    this.#put(way);
    this.#show();
  }

  #become(filter: RowFilter, way: 'push' | 'replace'): void {
    this.#lastUsed = null;
    this.#filter = filter;
    this.#form.show(filter);
    this.#table.sortBy(filter.sort);
    this.#put(way);
    this.#show();
  }

  #sorted({ detail }: SortedEvent): void {
    this.#lastUsed = null;
    this.#filter = { ...this.#filter, sort: detail };
    this.#put('push');
    this.#show();
  }

  #put(way: 'push' | 'replace'): void {
    const { pathname, search, hash } = location;
    const query = withFilter(search, this.#filter, this.#form.columns);
    if (query === search) return;
    const address = `${pathname}${query}${hash}`;
    if (way === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }

  #show(): void {
    const rows = this.#table.rows;
    for (const row of rows)
      row.hidden = !isShown((key) => this.#cell(row, key), this.#filter, this.#form.columns);
    const shown = rows.filter(({ hidden }) => !hidden);
    const output = this.querySelector('output');
    const sentence = this.#sentence(shown, rows.length);
    if (output !== null && output.textContent !== sentence) output.textContent = sentence;
    const ids = new Set(shown.map(({ dataset }) => dataset['id'] ?? ''));
    document.dispatchEvent(new CustomEvent(ROWS_SHOWN, { detail: ids }));
  }

  #cell(row: HTMLTableRowElement, key: string): Cell | undefined {
    const cell = this.#table.cellOf(row, key);
    if (cell === undefined) return undefined;
    const { sort, codes = '', words } = cell.dataset;
    const figure = sort ?? cell.textContent;
    return {
      words: words ?? `${cell.textContent} ${key === 'kommune' ? (row.dataset['id'] ?? '') : ''}`,
      codes: codes.split(' '),
      figure: figure.trim() === '' || !Number.isFinite(Number(figure)) ? null : Number(figure),
    };
  }

  #sentence(shown: readonly HTMLTableRowElement[], total: number): string {
    const figures = shown.map((row) => this.#cell(row, this.#handed.sum)?.figure ?? null);
    const known = figures.filter((figure) => figure !== null);
    const found: Found = {
      shown: shown.length,
      total,
      residents:
        known.length < figures.length ? undefined : known.reduce((sum, each) => sum + each, 0),
    };
    const names = {
      head: (key: string) => this.#form.head(key),
      choice: (key: string, value: string) => this.#form.choice(key, value),
    };
    return filterSentence(found, this.#filter, names, this.#handed, numberFormatOf(this.#language));
  }

  #save(): void {
    const section = this.closest('section');
    const table = section?.querySelector('table');
    if (!section || !table) return;
    const { number, file } = this.#handed;
    const notes = [
      table.caption?.textContent ?? '',
      this.querySelector('output')?.textContent ?? '',
      ...[...section.querySelectorAll('.source')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
      pageCitation(),
    ];
    const text = tableCsv(table, { notes, number, language: this.#language });
    save(file, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  }
}

/** Prints the list without the map above it; the browser's own print has both. */
function printList(): void {
  const { classList } = document.documentElement;
  classList.add('printing-list');
  addEventListener('afterprint', () => classList.remove('printing-list'), { once: true });
  print();
}

if (!customElements.get('table-filters')) customElements.define('table-filters', TableFilters);
