import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

type Cell = Tables['surveyCells'][number];

/** Every row of a survey table has every column, and labels and units are one for all its cells. */
export const surveyGridComplete = defineRule('survey-grid-complete', function* (tables) {
  const file = 'surveys/cells.csv';
  const remedy = 'copy the cell from the report';
  for (const [table, cells] of Map.groupBy(tables.surveyCells, (cell) => cell.table)) {
    const at = new Set(cells.map(({ row, column }) => `${row} ${column}`));
    for (const row of upTo(cells, 'row')) {
      for (const column of upTo(cells, 'column')) {
        if (at.has(`${row} ${column}`)) continue;
        const place = `table ${table}, row ${row}, column ${column}`;
        yield { file, place, message: 'there is no such cell', remedy };
      }
    }
    for (const [line, labels] of labelsByLine(cells)) {
      if (labels.size === 1) continue;
      const message = `has several labels: ${[...labels].join(' / ')}`;
      yield { file, place: `table ${table}, ${line}`, message, remedy: 'give it one label' };
    }
  }
});

const upTo = (cells: readonly Cell[], side: 'row' | 'column'): readonly number[] =>
  Array.from({ length: Math.max(...cells.map((cell) => cell[side])) }, (_, at) => at + 1);

function labelsByLine(cells: readonly Cell[]): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = new Map<string, Set<string>>();
  const note = (line: string, label: string): void => {
    lines.set(line, (lines.get(line) ?? new Set()).add(label));
  };
  for (const cell of cells) {
    note(`row ${cell.row}`, [cell.row_nb, cell.row_nn, cell.row_en].join(', '));
    const { column_nb, column_nn, column_en, unit } = cell;
    note(`column ${cell.column}`, [column_nb, column_nn, column_en, unit].join(', '));
  }
  return lines;
}
