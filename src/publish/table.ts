import type { Language } from '../i18n/language.ts';
import type { FigureText } from './figure-text.ts';

/** A table as a page shows it: words and figures that are written already. */
export interface TableColumn {
  readonly head: string;
  readonly numeric?: boolean;
}

export interface TableCell {
  readonly text: string;
  /** What it sorts by, when that is not its text. */
  readonly sort?: string;
  /** The language of the text, where it is not the page's. */
  readonly lang?: Language;
  /** Address below the language that the cell links to. */
  readonly path?: string;
  /** False when the text says why there is no figure. */
  readonly known?: boolean;
  /** The colour class of a small swatch before the text. */
  readonly swatch?: string;
}

export interface TableRow {
  /** The area the row is about: shares the selection with the map. */
  readonly id?: string;
  readonly cells: readonly TableCell[];
}

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export const figureCell = ({ text, sort, known }: FigureText): TableCell => ({ text, sort, known });
