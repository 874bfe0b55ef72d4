import type { MunicipalityCode } from './area-code.ts';
import { groupedBy } from './counting-sort.ts';
import type { FlowColumns } from './flows.ts';

/** So many of the employed live in one municipality and work in another, or in the same. */
export interface FlowOfYear {
  readonly year: number;
  readonly residence: MunicipalityCode;
  readonly workplace: MunicipalityCode;
  readonly employed: number;
}

/** Each pair of municipalities with a flow in some year, once, by residence and then workplace. */
export interface FlowPairs extends Omit<FlowColumns, 'employed'> {
  /** Every end of a flow, sorted; the columns name it by its place here. */
  readonly ends: readonly MunicipalityCode[];
  /** The persons of each pair, by year in the order of years; 0 where a year has none. */
  readonly employed: ReadonlyMap<number, Float64Array>;
}

/**
 * The pairs of flows of any number of years, in any order. Time and memory are in proportion to the
 * flows. A flow that is there twice is counted twice.
 */
export function pairsOf(rows: readonly FlowOfYear[]): FlowPairs {
  const { ends, residence, workplace } = endsOf(rows);
  const { order: byWorkplace } = groupedBy(workplace, ends.length);
  const { order } = groupedBy(residence, ends.length, byWorkplace);
  const isNew = (at: number): boolean => {
    const [row, before] = [order[at] as number, order[at - 1]];
    if (before === undefined) return true;
    return residence[row] !== residence[before] || workplace[row] !== workplace[before];
  };
  const pairs = emptyPairs(ends, yearsOf(rows), countWhere(order.length, isNew));
  let pair = -1;
  for (const [at, row] of order.entries()) {
    if (isNew(at)) {
      pair += 1;
      pairs.residence[pair] = residence[row] as number;
      pairs.workplace[pair] = workplace[row] as number;
    }
    const { year, employed } = rows[row] as FlowOfYear;
    const column = pairs.employed.get(year) as Float64Array;
    column[pair] = (column[pair] as number) + employed;
  }
  return pairs;
}

const emptyPairs = (
  ends: readonly MunicipalityCode[],
  years: readonly number[],
  count: number,
): FlowPairs => ({
  ends,
  residence: new Uint32Array(count),
  workplace: new Uint32Array(count),
  employed: new Map(years.map((year) => [year, new Float64Array(count)])),
});

function yearsOf(rows: readonly FlowOfYear[]): readonly number[] {
  const years = new Set<number>();
  for (const { year } of rows) years.add(year);
  return [...years].sort();
}

function countWhere(length: number, test: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < length; at += 1) if (test(at)) count += 1;
  return count;
}

/** The ends of all flows, sorted, and where each row's stand among them. */
function endsOf(rows: readonly FlowOfYear[]) {
  const seen = new Map<MunicipalityCode, number>();
  const number = (code: MunicipalityCode): number => {
    const found = seen.get(code) ?? seen.size;
    if (found === seen.size) seen.set(code, found);
    return found;
  };
  const [residence, workplace] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  let at = 0;
  for (const row of rows) {
    residence[at] = number(row.residence);
    workplace[at] = number(row.workplace);
    at += 1;
  }
  const ends = [...seen.keys()].sort();
  const places = new Uint32Array(ends.length);
  for (const [place, code] of ends.entries()) places[seen.get(code) as number] = place;
  for (const column of [residence, workplace]) renumber(column, places);
  return { ends, residence, workplace };
}

/** In place: the columns of a large country are large. */
function renumber(column: Uint32Array, numbers: Uint32Array): void {
  for (let at = 0; at < column.length; at += 1)
    column[at] = numbers[column[at] as number] as number;
}
