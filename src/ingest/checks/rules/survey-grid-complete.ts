import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

type Cell = Tables['surveyCells'][number];

/** Every row of a survey table has every column, and labels and units are one for all its cells. */
export const surveyGridComplete = defineRule('survey-grid-complete', function* (tables) {
  const file = 'surveys/cells.csv';
  const remedy = 'copy the cell from the report';
  for (const [table, cells] of Map.groupBy(tables.surveyCells, (cell) => cell.table)) {
    for (const { row, column } of lacking(cells)) {
      const place = `table ${table}, row ${row}, column ${column}`;
      yield { file, place, message: 'there is no such cell', remedy };
    }
    for (const [line, labels] of labelsByLine(cells)) {
      if (labels.size === 1) continue;
      const message = `has several labels: ${[...labels].join(' / ')}`;
      yield { file, place: `table ${table}, ${line}`, message, remedy: 'give it one label' };
    }
  }
});

/** As many as one can do something about: where a number is far off, every cell before it lacks. */
const SHOWN = 100;

/** The first cells that are not there, in the order of the rows. */
function lacking(cells: readonly Cell[]): readonly { row: number; column: number }[] {
  const at = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const [rows, columns] = [greatest(cells, 'row'), greatest(cells, 'column')];
  const found: { row: number; column: number }[] = [];
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      if (!at.has(`${row} ${column}`)) found.push({ row, column });
      if (found.length === SHOWN) return found;
    }
  }
  return found;
}

const greatest = (cells: readonly Cell[], side: 'row' | 'column'): number =>
  cells.reduce((most, cell) => Math.max(most, cell[side]), 0);

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
