import type { Table1Comparison } from '../../atlas/recomputed/table-1.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { DataTable } from '../../ui/table/table.ts';

/** The report's Tabell 1 as it prints it, with the atlas's figure in brackets where it differs. */
export function table1Table({ columns, cells }: Table1Comparison, language: Language): DataTable {
  const { recomputed, terms } = wordsOf(language);
  const classes = [...new Set(cells.map(({ centralityClass }) => centralityClass))];
  const text = (column: string, one: string): string => {
    const cell = cells.find((each) => each.column === column && each.centralityClass === one);
    if (cell === undefined) return '';
    const printed = cell.printed === 0 ? '' : String(cell.printed);
    return cell.printed === cell.found ? printed : `${printed} (${cell.found})`;
  };
  const last = columns.length - 1;
  return {
    caption: recomputed.table1.caption,
    columns: [
      { head: terms.centralityClass },
      ...columns.map((head, at) => ({
        head: at === last ? recomputed.table1.total : head,
        numeric: true,
      })),
    ],
    rows: classes.map((one) => ({
      cells: [
        { text: one === 'total' ? recomputed.table1.total : terms.classText(Number(one)) },
        ...columns.map((column) => ({ text: text(column, one) })),
      ],
    })),
  };
}
