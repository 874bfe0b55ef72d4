import { csvText } from '../browser/csv.ts';
import type { Language } from '../../i18n/language.ts';
import { cellText } from './cell-text.ts';

/** A file of a table as it stands on the page: the rows shown, in the order they are in. */
export interface TableFile {
  /** What stands above the table: title, sentence, sources, day, address. */
  readonly notes: readonly string[];
  readonly language: Language;
  /** The head of the first column, which holds the numbers of the areas. */
  readonly number: string;
}

/** The CSV of a table. A column whose cells hold a figure and a note becomes two. */
export function tableCsv(table: HTMLTableElement, { notes, number, language }: TableFile): string {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const rows = [...(table.tBodies[0]?.rows ?? [])].filter(({ hidden }) => !hidden);
  const head = heads.flatMap((cell) => {
    const { noteHead } = cell.dataset;
    return noteHead === undefined ? [cellText(cell)] : [cellText(cell), noteHead];
  });
  const body = rows.map(({ dataset, cells }) => [
    dataset['id'] ?? '',
    ...[...cells].flatMap((cell, at) => {
      const { figure, note } = cell.dataset;
      if (heads[at]?.dataset['noteHead'] === undefined) return [cellText(cell)];
      return [figure ?? cellText(cell), note ?? cell.querySelector('small')?.textContent ?? ''];
    }),
  ]);
  return csvText(notes, [[number, ...head], ...body], language);
}
