import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { untoldLanguages } from '../checks/rules/name-language.ts';
import { roundedApart } from '../checks/rules/one-figure.ts';
import type { LeftOut } from '../figures/plan.ts';
import type { Tables } from '../tables/tables.ts';
import { compareSnapshots, type Comparison, type StatusChange } from './compare.ts';
import type { Revision, TableChange } from './compare-rows.ts';
import { exceededLimits, type Exceeded } from './exceeded.ts';
import { LIMITS } from './limits.ts';
import { newest, pageOf, type Section } from './report-page.ts';
import { totalsOf, totalsTable } from './totals.ts';

/** What is told about a refresh. */
export interface Report {
  /** What is kept in `changes/`. */
  readonly text: string;
  /** The same on one screen. */
  readonly page: string;
  /** All of it, however much it is. */
  readonly full: string;
  /** The limits that the change goes beyond. */
  readonly exceeded: readonly Exceeded[];
  /** What a person who accepts the report names it by: another for every other report. */
  readonly fingerprint: string;
}

interface Circumstances {
  readonly now: Date;
  readonly notes: readonly string[];
  /** Tables that no year comes to any more, in words. */
  readonly ended: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** How far two tables of one measure are apart, in words. */
  readonly apart: readonly string[];
  /** Boundaries that were moved between municipalities that live on, in words. */
  readonly adjusted: readonly string[];
}

/** How many of a list are written out where the report is kept. */
const LONGEST = 25;

/**
 * The change report: national totals, new years, new and vanished codes, revised figures,
 * municipalities whose standing changes, rows a table, and the limits. Without a last snapshot it
 * says that it is the first.
 */
export function reportOf(before: Tables, after: Tables, circumstances: Circumstances): Report {
  const title = `# What the refresh of ${circumstances.now.toISOString().slice(0, 10)} changed`;
  const totals = totalsOf(after);
  if (before.municipalities.length === 0) {
    const body = `There was no snapshot before this one.\n\n${totalsTable(totals)}\n`;
    return reported(title, { text: body, full: body, page: pageOf(totals, []), exceeded: [] });
  }
  const comparison = compareSnapshots(before, after, circumstances.leftOut);
  const sections = sectionsOf(comparison, after, circumstances);
  const exceeded = exceededLimits(comparison);
  const body = (most: number): string =>
    [
      rows(comparison.tables),
      totalsTable(totals),
      ...sections.map((section) => listed(section, most)),
      limits(exceeded),
    ].join('\n\n') + '\n';
  return reported(title, {
    text: body(LONGEST),
    full: body(Infinity),
    page: pageOf(newest(totals, comparison.tables), sections),
    exceeded,
  });
}

/** The day is no part of what is accepted. */
function reported(
  title: string,
  { text, page, full, exceeded }: Omit<Report, 'fingerprint'>,
): Report {
  const fingerprint = createHash('sha256').update(full).digest('hex').slice(0, 8);
  const titled = (body: string): string => `${title}\n\n${body}`;
  return { text: titled(text), page: titled(page), full: titled(full), exceeded, fingerprint };
}

function sectionsOf(
  comparison: Comparison,
  after: Tables,
  { notes, ended, apart, adjusted }: Circumstances,
): Section[] {
  const years = comparison.tables.flatMap(({ table, newYears, vanishedYears }) => [
    ...newYears.map((year) => `${table}: ${year} is new`),
    ...vanishedYears.map((year) => `${table}: ${year} has vanished`),
  ]);
  const all: Readonly<Record<string, readonly string[]>> = {
    Years: years,
    'New codes': comparison.newCodes,
    'Vanished codes': comparison.vanishedCodes,
    Renamed: comparison.renamed.map(renamed),
    'Left out by «last» in selection.json': comparison.dropped,
    ...Object.fromEntries(
      comparison.tables.map(({ table, revisions }) => [
        `Revised figures in ${table}`,
        revisions.map(revised),
      ]),
    ),
    Coverage: comparison.coverage.map(changed),
    'Centrality class': comparison.classes.map(changed),
    'Band of the location quotient': comparison.bands.map(changed),
    'Flows that are not published': missingFlows(after),
    'Tables that have ended': ended,
    'Not on offer': notes,
    'Boundaries adjusted (figures stay on their numbers)': adjusted,
    'Rounded apart': [...apart, ...roundedApart(after)],
    'Names that want a row in names/languages.csv': untoldLanguages(after),
  };
  return Object.entries(all).flatMap(([title, items]) =>
    items.length === 0 ? [] : [{ title, items }],
  );
}

/** Those of the new snapshot, with names and reasons. */
function missingFlows({ missingFlows, municipalities }: Tables): string[] {
  const names = new Map<string, string>(
    municipalities.map(({ municipality, name }) => [municipality, name]),
  );
  const called = (code: string): string => `${code} ${names.get(code) ?? ''}`.trimEnd();
  return missingFlows.map(
    ({ year, residence, workplace, reason }) =>
      `${year} ${called(residence)} → ${called(workplace)}: ${reason}`,
  );
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

function listed({ title, items }: Section, most: number): string {
  const rest = items.length > most ? [`- … and ${items.length - most} more`] : [];
  const lines = items.slice(0, most).map((item) => `- ${item}`);
  return [`## ${title} (${items.length})`, '', ...lines, ...rest].join('\n');
}

const figure = (value: number | undefined): string =>
  value === undefined ? 'no figure' : `${value}`;
const revised = ({ place, before, after }: Revision): string =>
  `${place}: ${figure(before)} → ${figure(after)}`;
const changed = ({ place, before, after }: StatusChange): string =>
  `${place}: ${before} → ${after}`;

const renamed = ({ place, before, after }: StatusChange): string =>
  `${place}: «${before}» is «${after}» now`;

function limits(exceeded: readonly Exceeded[]): string {
  const stated =
    `The limits: ${LIMITS.codes} new or vanished codes, ${LIMITS.vanishedYears} vanished years, ` +
    `${LIMITS.revisedShare * 100} % of a table revised, ${LIMITS.revisedBy * 100} % change of a figure ` +
    `from ${LIMITS.revisedFrom} up, ${LIMITS.newlyMissing} newly missing figures a table, ` +
    `${LIMITS.coverage} changes of coverage, ${LIMITS.classes} of class, ` +
    `${LIMITS.bandShare * 100} % of the bands.`;
  const lines =
    exceeded.length === 0
      ? ['All within them.']
      : exceeded.map(({ kind, told }) => `- **${kind}: ${told}**`);
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
