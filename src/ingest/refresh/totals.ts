import { countsOf, type Count } from '../checks/rules/new-year.ts';
import type { Tables } from '../tables/tables.ts';

/** How many a measure counts in the whole country in a year, beside the year before. */
export interface Total {
  /** The table and the measure. */
  readonly what: string;
  readonly year: number;
  /** Persons; undefined where no municipality has a figure. */
  readonly persons: number | undefined;
  /** The same a year earlier; undefined where the table has no such year. */
  readonly before: number | undefined;
}

/** A column of one age. */
const ONE_AGE = /^age_\d+$/;

/** The national totals of every table of figures; of industries and ages only all of them together. */
export function totalsOf(tables: Tables): Total[] {
  const groups = new Set(
    tables.industries.filter(({ kind }) => kind === 'group').map(({ industry }) => industry),
  );
  const counts = [...countsOf(tables)].filter(
    ({ measure }) => !groups.has(/^industry (\S+)/.exec(measure)?.[1] ?? ''),
  );
  const measures = Map.groupBy(
    counts,
    ({ file, measure }) => `${file}: ${measure.replace(ONE_AGE, 'aged 20 to 34')}`,
  );
  return [...measures].flatMap(([what, all]) => {
    const years = new Map(
      [...Map.groupBy(all, ({ year }) => year)].map(([year, some]) => [year, sumOf(some)]),
    );
    return [...years.keys()]
      .sort()
      .map((year) => ({ what, year, persons: years.get(year), before: years.get(year - 1) }));
  });
}

function sumOf(counts: readonly Count[]): number | undefined {
  const known = counts.flatMap(({ persons }) => (persons === undefined ? [] : [persons]));
  return known.length === 0 ? undefined : known.reduce((sum, persons) => sum + persons, 0);
}

const HEAD = [
  '| the whole country | year | persons | the year before | change |',
  '| --- | ---: | ---: | ---: | ---: |',
];

/** Totals as a table of Markdown. */
export const totalsTable = (totals: readonly Total[]): string =>
  [...HEAD, ...totals.map((each) => `| ${cells(each).join(' | ')} |`)].join('\n');

/** The same in columns for a terminal, under what they are; none for none. */
export function totalsLines(totals: readonly Total[]): string[] {
  if (totals.length === 0) return [];
  const all = totals.map((each) => cells({ ...each, what: each.what.replace('.csv', '') }));
  return [['the whole country', 'year', 'persons', 'year before', 'change'], ...all].map(
    ([what = '', ...columns]) =>
      what.padEnd(50) + columns.map((text, at) => text.padStart(at === 0 ? 6 : 13)).join(''),
  );
}

function cells({ what, year, persons, before }: Total): string[] {
  const change =
    persons === undefined || before === undefined || before === 0
      ? '–'
      : signed(((persons - before) / before) * 100);
  return [what, String(year), grouped(persons), grouped(before), change];
}

const signed = (percent: number): string =>
  `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;

const grouped = (persons: number | undefined): string =>
  persons === undefined ? '–' : String(persons).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' ');
