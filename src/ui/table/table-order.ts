/** What a row is sorted by: a number, a word, or missing (null). */
export type SortKey = number | string | null;
export type Direction = 'ascending' | 'descending';

/** Norwegian order in every language of the site: the names are Norwegian. */
const collator = new Intl.Collator('nb', { numeric: true });

/** The key in a `data-sort`: a number where the column holds numbers, null where nothing is. */
export function sortKey(text: string, numeric: boolean): SortKey {
  if (text.trim() === '') return null;
  const number = Number(text);
  if (!numeric) return text;
  return Number.isFinite(number) ? number : null;
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/**
 * The order of the rows: indexes into `keys`. Equal rows stay as they were, missing ones come last
 * in both directions.
 */
export function order(keys: readonly SortKey[], direction: Direction): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...keys.entries()]
    .sort(([, a], [, b]) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sign * compare(a, b);
    })
    .map(([index]) => index);
}
