import type { Language } from '../../i18n/language.ts';
import type { FigureText } from '../figure/figure-text.ts';

/** A table as a page shows it: words and figures that are written already. */
export interface TableColumn {
  readonly head: string;
  readonly numeric?: boolean;
  /** What it is called in the address, where it can be sorted and filtered from there. */
  readonly key?: string;
  readonly filter?: ColumnFilter;
  /** What the notes of its cells are, where a file has them in a column of their own. */
  readonly noteHead?: string;
}

/** How a reader narrows a column down: by words, by ticking, or by a least and a most. */
export type ColumnFilter =
  | { readonly kind: 'words' }
  | {
      readonly kind: 'choices';
      readonly options: readonly { readonly value: string; readonly text: string }[];
    }
  | {
      readonly kind: 'range';
      /** What is typed, when that is not what the head says. */
      readonly head?: string;
      readonly unit: string;
      /** What a figure is multiplied by to be in that unit. */
      readonly scale: number;
    };

export interface TableCell {
  readonly text: string;
  /** What it sorts by, when that is not its text. */
  readonly sort?: string;
  /** What it is filtered by: the values of its choices, or its words when those are not its text. */
  readonly codes?: readonly string[];
  readonly words?: string;
  /** The figure alone and the rest alone, where the text holds both. */
  readonly figure?: string;
  readonly note?: string;
  /** The language of the text, where it is not the page's. */
  readonly lang?: Language;
  /** What stands behind it in less weight, and is no part of it in a file. */
  readonly small?: string;
  /** Address below the language that the cell links to. */
  readonly path?: string;
  /** The page of another site that the cell links to. */
  readonly url?: string | undefined;
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
