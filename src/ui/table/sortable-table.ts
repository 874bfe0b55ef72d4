import { fold } from '../browser/fold.ts';
import { pageSelection, SelectionEvent, type Selection } from '../browser/selection.ts';
import { SORTED } from './table-events.ts';
import { order, sortKey, type Direction } from './table-order.ts';

/**
 * `<sortable-table>` around a static table: its column heads become buttons, rows with `data-id`
 * share the selection with map and address.
 *
 * A `<th data-type="number">` or `"text"` sorts; its cells may carry `data-sort` (empty: missing).
 * `data-filter` names a filter box, `data-found` («{n} av {total}») says how many rows are left,
 * `data-pick` («Vis {name} i kartet») adds a button to each row that selects it.
 */
export class SortableTable extends HTMLElement {
  #body!: HTMLTableSectionElement;
  #heads: HTMLTableCellElement[] = [];
  /** The rows in the order that the page came with. */
  #served: readonly HTMLTableRowElement[] = [];
  #ready = false;
  readonly #selection: Selection = pageSelection();

  connectedCallback(): void {
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!table || body === undefined || this.#ready) return;
    this.#ready = true;
    this.#body = body;
    this.#served = [...body.rows];
    this.#heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    for (const head of this.#heads) if (head.dataset['type'] !== undefined) this.#makeButton(head);
    this.#addFilter(table);
    this.#addPicks();
    this.#shareSelection();
  }

  #makeButton(head: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => this.#headPressed(head));
    head.append(button);
  }

  /** All rows, shown and hidden, in the order that the page came with. */
  get rows(): readonly HTMLTableRowElement[] {
    return this.#served;
  }

  cellOf(row: HTMLTableRowElement, key: string): HTMLTableCellElement | undefined {
    const at = this.#heads.findIndex(({ dataset }) => dataset['key'] === key);
    return row.cells[at];
  }

  /** Sorts by the column with that key; null, or a key that no column has: as the page came. */
  sortBy(sort: { readonly key: string; readonly direction: Direction } | null): void {
    const head = this.#heads.find(({ dataset }) => dataset['key'] === sort?.key);
    for (const each of this.#heads) each.removeAttribute('aria-sort');
    if (sort === null || head === undefined) this.#body.append(...this.#served);
    else this.#sort(head, sort.direction);
  }

  #headPressed(head: HTMLTableCellElement): void {
    // Readers look for the largest number and for the first word.
    const numeric = head.dataset['type'] === 'number';
    const first: Direction = numeric ? 'descending' : 'ascending';
    const other: Direction = numeric ? 'ascending' : 'descending';
    const direction = head.getAttribute('aria-sort') === first ? other : first;
    this.#sort(head, direction);
    const { key } = head.dataset;
    if (key === undefined) return;
    this.dispatchEvent(new CustomEvent(SORTED, { detail: { key, direction } }));
  }

  #sort(head: HTMLTableCellElement, direction: Direction): void {
    // Of equal rows the first is the one that the page had first, however the reader got here.
    const rows = this.#served;
    const keys = rows.map(({ cells }) => {
      const cell = cells[head.cellIndex];
      const text = cell?.dataset['sort'] ?? cell?.textContent ?? '';
      return sortKey(text, head.dataset['type'] === 'number');
    });
    this.#body.append(...order(keys, direction).flatMap((index) => rows[index] ?? []));
    for (const each of this.#heads) each.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
  }

  #addFilter(table: HTMLTableElement): void {
    const { filter, found = '' } = this.dataset;
    if (filter === undefined) return;
    const label = document.createElement('label');
    const input = document.createElement('input');
    const status = document.createElement('output');
    label.className = 'table-filter';
    input.type = 'search';
    label.append(filter, ' ', input);
    input.addEventListener('input', () => {
      const shown = this.#filter(input.value);
      const total = String(this.#body.rows.length);
      status.textContent = found.replace('{n}', String(shown)).replace('{total}', total);
    });
    table.before(label, status);
  }

  /** Hides the rows whose words do not hold what was typed; returns how many are left. */
  #filter(typed: string): number {
    const wanted = fold(typed);
    for (const row of this.#body.rows) row.hidden = !fold(row.textContent).includes(wanted);
    return [...this.#body.rows].filter(({ hidden }) => !hidden).length;
  }

  #addPicks(): void {
    const { pick } = this.dataset;
    if (pick === undefined) return;
    for (const row of this.#body.rows) {
      const [head] = row.cells;
      const { id } = row.dataset;
      if (head === undefined || id === undefined) continue;
      const name = head.querySelector('a')?.textContent ?? head.textContent;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'row-pick';
      button.title = pick.replace('{name}', name.trim());
      button.setAttribute('aria-label', button.title);
      button.setAttribute('aria-pressed', 'false');
      head.append(' ', button);
    }
  }

  #shareSelection(): void {
    const body = this.#body;
    body.addEventListener('click', ({ target }) => this.#clicked(target));
    body.addEventListener('pointerover', ({ target }) =>
      this.#selection.hover(idOf(target), 'table'),
    );
    body.addEventListener('pointerleave', () => this.#selection.hover(null, 'table'));
    body.addEventListener('focusin', ({ target }) => this.#selection.hover(idOf(target), 'table'));
    body.addEventListener('focusout', () => this.#selection.hover(null, 'table'));
    this.#selection.addEventListener('change', (event) => this.#show(event));
    this.#selection.addEventListener('hover', () => this.#mark('hovered', this.#selection.hovered));
    this.#show(null);
  }

  #clicked(target: EventTarget | null): void {
    const id = idOf(target);
    if (id === null || !(target instanceof Element) || target.closest('a') !== null) return;
    // A click that ends the marking of some text is not a choice.
    if (getSelection()?.isCollapsed === false) return;
    this.#selection.select(id === this.#selection.selected ? null : id, 'table');
  }

  #show(event: Event | null): void {
    const row = this.#mark('selected', this.#selection.selected);
    if (event instanceof SelectionEvent && event.cause === 'map')
      // The frame may scroll to the row; the page must not: the reader is looking at the map.
      this.scrollTop = (row?.offsetTop ?? 0) - this.clientHeight / 2;
  }

  /**
   * Marks the row of an area, and no other; returns it. Only rows that change are touched: one that
   * is pointed at in the map and out of the window is not, since the whole table is painted anew.
   */
  #mark(state: 'selected' | 'hovered', id: string | null): HTMLTableRowElement | null {
    const row =
      id === null
        ? null
        : this.#body.querySelector<HTMLTableRowElement>(`tr[data-id="${CSS.escape(id)}"]`);
    for (const other of this.#body.querySelectorAll(`tr.${state}`))
      if (other !== row) this.#set(other, state, false);
    if (row !== null && (state === 'selected' || inWindow(row))) this.#set(row, state, true);
    return row;
  }

  #set(row: Element, state: 'selected' | 'hovered', is: boolean): void {
    row.classList.toggle(state, is);
    if (state === 'hovered') return;
    if (is) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
    row.querySelector('.row-pick')?.setAttribute('aria-pressed', String(is));
  }
}

const inWindow = (row: Element): boolean => {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** The area of the row that an event happened in, or null. */
const idOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<HTMLTableRowElement>('tr[data-id]')?.dataset['id'] ?? null)
    : null;

if (!customElements.get('sortable-table')) customElements.define('sortable-table', SortableTable);
