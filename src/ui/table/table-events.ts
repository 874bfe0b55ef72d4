import type { Direction } from './table-order.ts';

/** Told by a table when the reader has sorted it; not when it was told to sort. */
export const SORTED = 'table-sorted';
/** The column, by its `data-key`, and which way. */
export type SortedEvent = CustomEvent<{ readonly key: string; readonly direction: Direction }>;

/** Told to the document when rows are filtered; holds the areas of the rows that are left. */
export const ROWS_SHOWN = 'rows-shown';
export type RowsShownEvent = CustomEvent<ReadonlySet<string>>;

/** Told to the document by whoever has written other words or codes into a table. */
export const CELLS_CHANGED = 'cells-changed';
