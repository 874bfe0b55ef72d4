import Papa from 'papaparse';
import type { Column } from './table.ts';

/** How the rows of a table are made of cells. */
export interface RowForm<Row> {
  /** By name, in the order of the file. */
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  /** The columns that tell one row from another. */
  readonly key: readonly (keyof Row & string)[];
  readonly keyOf: (row: Row) => string;
}

/**
 * The rows of a file without a fault; undefined where anything at all is wrong with it, for a reader
 * that can tell what. A large file says the same again and again, so each distinct text of a column
 * is held against its schema once, and the rows share what it says.
 */
export function soundRows<Row>(text: string, form: RowForm<Row>): readonly Row[] | undefined {
  const names = Object.keys(form.columns);
  const readers = Object.values(form.columns).map(cellReader);
  const keys = new KeyOrder(form.key.map((name) => names.indexOf(name)));
  const rows: Row[] = [];
  const take = (line: readonly string[]): boolean => {
    const cells = line.length === names.length ? cellsOf(line, readers) : undefined;
    if (cells === undefined) return false;
    keys.add(cells);
    rows.push(rowOf(names, cells));
    return true;
  };
  const takePiece = (piece: string, at: number): boolean => {
    const { data, errors } = Papa.parse<string[]>(piece, { delimiter: ',', skipEmptyLines: true });
    const header = at === 0 ? data.shift() : names;
    return errors.length === 0 && header?.join() === names.join() && data.every(take);
  };
  // What is sorted has no key twice; else each is held against all.
  const sound = piecesOf(text).every(takePiece) && (keys.sorted || areDistinct(rows, form.keyOf));
  return sound ? rows : undefined;
}

/** So many characters are cut into cells at a time: those of a large file are never all there. */
const PIECE = 2 ** 18;
const [QUOTE, BYTE_ORDER_MARK] = ['"', '\ufeff'];

/** The text cut at ends of lines; whole where it may be another thing than the end of a line. */
function piecesOf(text: string): readonly string[] {
  if (text.includes(QUOTE) || text.includes(BYTE_ORDER_MARK)) return [text];
  const pieces: string[] = [];
  let end = 0;
  do {
    const from = end;
    end = text.indexOf('\n', from + PIECE) + 1 || text.length;
    pieces.push(text.slice(from, end));
  } while (end < text.length);
  return pieces;
}

/** What a distinct text of a column says, and how the table writes that. */
interface Cell {
  readonly value: unknown;
  readonly written: string;
}

type CellReader = (text: string) => Cell | undefined;

/** Reads the cells of a column; undefined for one that its schema refuses. */
function cellReader({ schema, write }: Column<unknown>): CellReader {
  const known = new Map<string, Cell>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = schema.safeParse(text);
    if (!read.success) return undefined;
    const cell = { value: read.data, written: write(read.data) };
    known.set(text, cell);
    return cell;
  };
}

function cellsOf(
  line: readonly string[],
  readers: readonly CellReader[],
): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  for (const [at, read] of readers.entries()) {
    const cell = read(line[at] ?? '');
    if (cell === undefined) return undefined;
    cells.push(cell);
  }
  return cells;
}

function rowOf<Row>(names: readonly string[], cells: readonly Cell[]): Row {
  const row: Record<string, unknown> = {};
  for (const [at, name] of names.entries()) row[name] = cells[at]?.value;
  return row as Row;
}

/** Whether rows come in the order of their keys, each key once. */
class KeyOrder {
  sorted = true;
  readonly #key: readonly number[];
  #last: readonly Cell[] | undefined;

  /** @param key the places of the key's columns */
  constructor(key: readonly number[]) {
    this.#key = key;
  }

  add(cells: readonly Cell[]): void {
    this.sorted &&= this.#last === undefined || this.#isBefore(this.#last, cells);
    this.#last = cells;
  }

  #isBefore(one: readonly Cell[], other: readonly Cell[]): boolean {
    for (const at of this.#key) {
      const [before, after] = [one[at]?.written ?? '', other[at]?.written ?? ''];
      if (before !== after) return before < after;
    }
    return false;
  }
}

const areDistinct = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): boolean =>
  new Set(rows.map(keyOf)).size === rows.length;
