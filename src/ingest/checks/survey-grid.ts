import type { Tables } from '../tables/tables.ts';

type Cell = Tables['surveyCells'][number];

/** The kinds that print counts, shares beside them, and a total below. */
const COUNTED: readonly Tables['surveyTables'][number]['kind'][] = ['distribution', 'multiple'];

/** A column of counts and the column of their shares beside it, without the rows that are sums. */
export interface Answers {
  readonly table: string;
  /** The number of the column of counts. */
  readonly column: number;
  readonly answers: readonly Answer[];
  readonly total: Answer;
}

export interface Answer {
  readonly label: string;
  readonly persons: number;
  readonly percent: number;
}

/**
 * The answers of survey tables: distributions, and several questions side by side. The last row
 * is the total; a row before it that is called «Totalt» sums some of those above it (table 4).
 */
export function answersOf(tables: Tables): readonly Answers[] {
  const counted = tables.surveyTables.filter(({ kind }) => COUNTED.includes(kind));
  const cells = Map.groupBy(tables.surveyCells, ({ table }) => table);
  return counted.flatMap(({ table }) => columnsOf(table, cells.get(table) ?? []));
}

function columnsOf(table: string, cells: readonly Cell[]): readonly Answers[] {
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const counts = Map.groupBy(
    cells.filter(({ unit }) => unit === 'persons'),
    ({ column }) => column,
  );
  return [...counts].flatMap(([column, persons]): Answers[] => {
    const rows = persons.map((cell): Answer => {
      const percent = at.get(`${cell.row} ${column + 1}`)?.value ?? NaN;
      return { label: cell.row_nb, persons: cell.value, percent };
    });
    const total = rows.at(-1);
    const answers = rows.slice(0, -1).filter(({ label }) => label !== 'Totalt');
    return total === undefined ? [] : [{ table, column, answers, total }];
  });
}

/** The shares that stand alone, and of how many they are. */
export interface SharesOf {
  readonly table: string;
  /** The row, where each row has its own N. */
  readonly row: number | undefined;
  readonly n: number;
  readonly shares: readonly Cell[];
}

/** The shares of figures that print no counts: of all who answered, or row by row. */
export function sharesAlone(tables: Tables): readonly SharesOf[] {
  const cells = Map.groupBy(tables.surveyCells, ({ table }) => table);
  const shares = (rows: readonly Cell[]): readonly Cell[] =>
    rows.filter(({ unit }) => unit === 'percent');
  return tables.surveyTables.flatMap(({ table, kind, n }): SharesOf[] => {
    const own = cells.get(table) ?? [];
    if (kind === 'several') return [{ table, row: undefined, n: n ?? NaN, shares: shares(own) }];
    if (kind !== 'by-row') return [];
    return [...Map.groupBy(own, ({ row }) => row)].map(([row, line]) => ({
      table,
      row,
      n: line.find(({ unit }) => unit === 'persons')?.value ?? NaN,
      shares: shares(line),
    }));
  });
}
