import { fold } from '../browser/fold.ts';
import type { Direction } from './table-order.ts';

/** A column that the address may filter and sort by. */
export interface FilterColumn {
  readonly key: string;
  readonly kind: 'words' | 'choices' | 'range';
  /** What a cell's figure is multiplied by to be in the unit that is typed. */
  readonly scale: number;
  /** The values that can be ticked. */
  readonly values: readonly string[];
}

/** What is asked of one column; a column that nothing is asked of has no entry. */
export interface Asked {
  readonly words?: string;
  readonly choices?: readonly string[];
  readonly least?: number;
  readonly most?: number;
}

export interface RowFilter {
  readonly asked: ReadonlyMap<string, Asked>;
  readonly sort: { readonly key: string; readonly direction: Direction } | null;
}

/** What a row has in a column: its words, its codes, and its figure; null where it is missing. */
export interface Cell {
  readonly words: string;
  readonly codes: readonly string[];
  readonly figure: number | null;
}

export const SORT_KEY = 'sorter';
const FROM = '-fra';
const TO = '-til';
const DIRECTIONS: readonly (readonly [Direction, string])[] = [
  ['ascending', 'stigende'],
  ['descending', 'synkende'],
];

/** Reads any query string. What it does not know, or that cannot be, is left out. */
export function readFilter(search: string, columns: readonly FilterColumn[]): RowFilter {
  const query = new URLSearchParams(search);
  const asked = new Map<string, Asked>();
  for (const column of columns) {
    const found = readColumn(query, column);
    if (found !== undefined) asked.set(column.key, found);
  }
  const [key, word] = (query.get(SORT_KEY) ?? '').split(',');
  const [direction] = DIRECTIONS.find(([, each]) => each === word) ?? [];
  const isKnown = key !== undefined && columns.some((column) => column.key === key);
  return { asked, sort: isKnown && direction !== undefined ? { key, direction } : null };
}

function readColumn(query: URLSearchParams, column: FilterColumn): Asked | undefined {
  const { key, kind, values } = column;
  if (kind === 'range') {
    const [a, b] = [numberIn(query.get(key + FROM)), numberIn(query.get(key + TO))];
    // Ends that were given the wrong way round are meant the other way.
    const [least, most] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
    return rangeOf(least, most);
  }
  const text = query.get(key)?.trim() ?? '';
  if (kind === 'words') return text === '' ? undefined : { words: text };
  const picked = text.split(',');
  const choices = values.filter((value) => picked.includes(value));
  return choices.length === 0 ? undefined : { choices };
}

/** What a least and a most ask; undefined where neither is given. */
export const rangeOf = (least: number | undefined, most: number | undefined): Asked | undefined =>
  least === undefined && most === undefined
    ? undefined
    : { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };

/** A figure as it is typed or stands in an address; undefined for anything else. */
export const numberIn = (text: string | null): number | undefined =>
  text !== null && /^-?\d{1,9}([.,]\d{1,4})?$/.test(text.trim())
    ? Number(text.trim().replace(',', '.'))
    : undefined;

/** The query with the filter in it, in the order of the columns; every other key stays in front. */
export function withFilter(
  search: string,
  { asked, sort }: RowFilter,
  columns: readonly FilterColumn[],
): string {
  const own = new Set(columns.flatMap(({ key }) => [key, key + FROM, key + TO]).concat(SORT_KEY));
  const others = [...new URLSearchParams(search)].filter(([key]) => !own.has(key));
  const parts = columns.flatMap(({ key }): [string, string][] => {
    const { words, choices, least, most } = asked.get(key) ?? {};
    if (words !== undefined) return [[key, words]];
    if (choices !== undefined) return [[key, choices.join(',')]];
    return [
      ...(least === undefined ? [] : [[key + FROM, String(least)] as [string, string]]),
      ...(most === undefined ? [] : [[key + TO, String(most)] as [string, string]]),
    ];
  });
  const [, word = ''] = DIRECTIONS.find(([each]) => each === sort?.direction) ?? [];
  const sorted: [string, string][] = sort === null ? [] : [[SORT_KEY, `${sort.key},${word}`]];
  const all = [...others, ...parts, ...sorted].map(
    // A comma may stand in a query as it is, and is what a reader would write.
    ([key, value]) =>
      `${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** Whether a row has all that is asked. A figure that is missing is in no range, not even of 0. */
export const isShown = (
  cellOf: (key: string) => Cell | undefined,
  { asked }: RowFilter,
  columns: readonly FilterColumn[],
): boolean =>
  columns.every(({ key, scale }) => {
    const wanted = asked.get(key);
    if (wanted === undefined) return true;
    const cell = cellOf(key);
    return cell !== undefined && fits(cell, wanted, scale);
  });

function fits(cell: Cell, { words, choices, least, most }: Asked, scale: number): boolean {
  if (words !== undefined) return fold(cell.words).includes(fold(words));
  if (choices !== undefined) return choices.some((choice) => cell.codes.includes(choice));
  if (cell.figure === null) return false;
  // Binary fractions: 0.07 × 100 is a hair above 7.
  const figure = Number((cell.figure * scale).toPrecision(12));
  return figure >= (least ?? -Infinity) && figure <= (most ?? Infinity);
}
