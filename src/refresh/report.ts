import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { untoldLanguages } from '../checks/rules/name-language.ts';
import { roundedApart } from '../checks/rules/one-figure.ts';
import type { LeftOut } from '../ingest/plan.ts';
import type { Tables } from '../tables/tables.ts';
import { compareSnapshots, type Comparison, type StatusChange } from './compare.ts';
import type { Revision, TableChange } from './compare-rows.ts';
import { exceededLimits } from './exceeded.ts';
import { LIMITS } from './limits.ts';

/** What is told about a refresh, in the report and on the terminal. */
export interface Report {
  readonly text: string;
  /** The limits that the change goes beyond. */
  readonly exceeded: readonly string[];
}

interface Circumstances {
  readonly now: Date;
  readonly notes: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** How far two tables of one measure are apart, in words. */
  readonly apart: readonly string[];
}

/** How many of a list are written out. */
const LONGEST = 25;

/**
 * The change report: new years, new and vanished codes, revised figures, municipalities whose
 * standing changes, rows a table, and the limits. Without a last snapshot it says that it is the first.
 */
export function reportOf(
  before: Tables,
  after: Tables,
  { now, notes, leftOut, apart }: Circumstances,
): Report {
  const title = `# What the refresh of ${now.toISOString().slice(0, 10)} changed`;
  if (before.municipalities.length === 0) {
    return { text: `${title}\n\nThere was no snapshot before this one.\n`, exceeded: [] };
  }
  const comparison = compareSnapshots(before, after, leftOut);
  const exceeded = exceededLimits(comparison);
  const parts = [
    title,
    ...bodyOf(comparison),
    ...list('Not on offer', notes),
    ...list('Rounded apart', [...apart, ...roundedApart(after)]),
    ...list('Names that want a row in names/languages.csv', untoldLanguages(after)),
    limits(exceeded),
  ];
  return { text: `${parts.join('\n\n')}\n`, exceeded };
}

function bodyOf(comparison: Comparison): string[] {
  const years = comparison.tables.flatMap(({ table, newYears, vanishedYears }) => [
    ...newYears.map((year) => `${table}: ${year} is new`),
    ...vanishedYears.map((year) => `${table}: ${year} has vanished`),
  ]);
  return [
    rows(comparison.tables),
    ...list('Years', years),
    ...list('New codes', comparison.newCodes),
    ...list('Vanished codes', comparison.vanishedCodes),
    ...list('Renamed', comparison.renamed.map(renamed)),
    ...list('Left out by «last» in selection.json', comparison.dropped),
    ...comparison.tables.flatMap(({ table, revisions }) =>
      list(`Revised figures in ${table}`, revisions.map(revised)),
    ),
    ...list('Coverage', comparison.coverage.map(changed)),
    ...list('Centrality class', comparison.classes.map(changed)),
    ...list('Band of the location quotient', comparison.bands.map(changed)),
  ];
}

const rows = (tables: readonly TableChange[]): string =>
  [
    '| table | rows before | rows after | figures for the first time | revised |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...tables.map(
      ({ table, rowsBefore, rowsAfter, firstTime, revisions }) =>
        `| ${table} | ${rowsBefore} | ${rowsAfter} | ${firstTime} | ${revisions.length} |`,
    ),
  ].join('\n');

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const rest = items.length > LONGEST ? [`- … and ${items.length - LONGEST} more`] : [];
  const lines = items.slice(0, LONGEST).map((item) => `- ${item}`);
  return [[`## ${title} (${items.length})`, '', ...lines, ...rest].join('\n')];
}

const figure = (value: number | undefined): string =>
  value === undefined ? 'no figure' : `${value}`;
const revised = ({ place, before, after }: Revision): string =>
  `${place}: ${figure(before)} → ${figure(after)}`;
const changed = ({ place, before, after }: StatusChange): string =>
  `${place}: ${before} → ${after}`;

const renamed = ({ place, before, after }: StatusChange): string =>
  `${place}: «${before}» is «${after}» now`;

function limits(exceeded: readonly string[]): string {
  const stated =
    `The limits: ${LIMITS.codes} new or vanished codes, ${LIMITS.vanishedYears} vanished years, ` +
    `${LIMITS.revisedShare * 100} % of a table revised, ${LIMITS.revisedBy * 100} % change of a figure ` +
    `from ${LIMITS.revisedFrom} up, ${LIMITS.newlyMissing} newly missing figures a table, ` +
    `${LIMITS.coverage} changes of coverage, ${LIMITS.classes} of class, ` +
    `${LIMITS.bandShare * 100} % of the bands.`;
  const lines =
    exceeded.length === 0 ? ['All within them.'] : exceeded.map((limit) => `- **${limit}**`);
  return ['## Limits', '', stated, '', ...lines].join('\n');
}

/** Where the report goes: `changes/<date>.md`, or with a number when the day has one already. */
export async function reportFile(folder: string, now: Date): Promise<string> {
  const day = now.toISOString().slice(0, 10);
  for (let number = 1; ; number += 1) {
    const file = `changes/${day}${number === 1 ? '' : `-${number}`}.md`;
    const taken = await access(join(folder, file)).then(
      () => true,
      () => false,
    );
    if (!taken) return file;
  }
}
