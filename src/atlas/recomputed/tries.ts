import { printsAs, type PrintedFigure } from '../../domain/claim.ts';

/** What a definition gives, and whether the report would have printed it as it prints its own. */
export interface Try {
  readonly value: number;
  readonly hit: boolean;
}

/** A table of tries: a definition a row, what it is tried on a column. */
export interface Tries<Row, Column> {
  readonly columns: readonly Column[];
  readonly rows: readonly TriesRow<Row>[];
}

export interface TriesRow<Row> {
  readonly definition: Row;
  /** As the columns; undefined where the definition gives nothing. */
  readonly values: readonly (Try | undefined)[];
}

export const tryOf = (printed: PrintedFigure, value: number | undefined): Try | undefined =>
  value === undefined ? undefined : { value, hit: printsAs(printed, value) };

/** How many definitions were tried, and how many of the tries hit. */
export function countTries({ rows }: Tries<unknown, unknown>): { tried: number; hits: number } {
  const made = rows.flatMap(({ values }) => values.filter((each) => each !== undefined));
  return { tried: made.length, hits: made.filter(({ hit }) => hit).length };
}

/** The rows where every column is hit. */
export const fullHits = <Row>({ rows }: Tries<Row, unknown>): readonly TriesRow<Row>[] =>
  rows.filter(({ values }) => values.every((each) => each?.hit === true));
