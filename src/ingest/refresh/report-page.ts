import type { TableChange } from './compare-rows.ts';
import { totalsLines, type Total } from './totals.ts';

/** One list of a report. */
export interface Section {
  readonly title: string;
  readonly items: readonly string[];
}

/** How many of a list are written out on a screen. */
const FIRST = 2;
/** The width of a screen, and how many totals and lists it has room for. */
const WIDTH = 100;
const TOTALS = 12;
const SECTIONS = 14;

/** The totals of the years that are new; of each measure the last where no year is. */
export function newest(totals: readonly Total[], tables: readonly TableChange[]): readonly Total[] {
  const fresh = new Set(
    tables.flatMap(({ table, newYears }) =>
      newYears.map((year) => `${table} ${year.replace(' by', '')}`),
    ),
  );
  const basis = (what: string): string => / by (\S+)$/.exec(what)?.[1] ?? '';
  const isNew = ({ what, year, persons }: Total): boolean =>
    persons !== undefined && fresh.has(`${what.split(':')[0]} ${year} ${basis(what)}`.trim());
  const found = totals.filter(isNew);
  return found.length > 0 ? found : totals.filter(({ what }, at) => totals[at + 1]?.what !== what);
}

/** Totals in columns, and a line of each list with the first of it. */
export function pageOf(totals: readonly Total[], sections: readonly Section[]): string {
  const more = sections.length > SECTIONS ? [`… and ${sections.length - SECTIONS} more lists`] : [];
  const lines = sections.slice(0, SECTIONS).map(({ title, items }) => {
    const rest = items.length > FIRST ? '; …' : '';
    const line = `${title} (${items.length}): ${items.slice(0, FIRST).join('; ')}${rest}`;
    return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
  });
  const counted = totalsLines(totals.slice(-TOTALS));
  return [counted, [...lines, ...more]]
    .filter(({ length }) => length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
