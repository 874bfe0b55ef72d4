import { cellText } from '../../ui/table/cell-text.ts';
import { writeMarkup } from '../../ui/browser/markup-policy.ts';
import { html, swatchHtml } from '../../ui/browser/markup.ts';
import type { ViewRow } from './view.ts';

/** Keeps the table in step: rows outside the selection go, the last column is the measure. */
export class TablePainter {
  readonly #table: HTMLTableElement;
  readonly #rows = new Map<string, HTMLTableRowElement>();

  constructor(table: HTMLTableElement) {
    this.#table = table;
    for (const row of table.tBodies[0]?.rows ?? []) this.#rows.set(row.dataset['id'] ?? '', row);
  }

  paint(rows: readonly ViewRow[], head: string, caption: string): void {
    for (const { area, value, text, look, shown } of rows) {
      const row = this.#rows.get(area.code);
      const cell = row?.cells[row.cells.length - 1];
      if (row === undefined || cell === undefined) continue;
      row.hidden = !shown;
      cell.dataset['sort'] = value === null ? '' : String(value);
      writeMarkup(cell, html`${swatchHtml(look)}${text}`);
    }
    this.#paintHead(head);
    if (this.#table.caption !== null) this.#table.caption.textContent = caption;
  }

  #paintHead(head: string): void {
    const cells = this.#table.tHead?.rows[0]?.cells;
    const cell = cells?.[cells.length - 1];
    if (cell === undefined) return;
    const place = cell.querySelector('button') ?? cell;
    if (place.textContent === head) return;
    place.textContent = head;
    // The rows stand in the order of other figures now.
    cell.removeAttribute('aria-sort');
  }

  /** The rows shown, in the order and with the words that the reader sees. */
  texts(): readonly (readonly string[])[] {
    const body = [...(this.#table.tBodies[0]?.rows ?? [])].filter(({ hidden }) => !hidden);
    const head = this.#table.tHead?.rows[0];
    return [...(head === undefined ? [] : [head]), ...body].map(({ cells }) =>
      [...cells].map(cellText),
    );
  }
}
