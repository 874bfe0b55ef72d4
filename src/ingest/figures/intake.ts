import type { Finding } from '../../domain/finding.ts';
import { readJsonStat, type StatTable } from '../sources/json-stat.ts';
import { read, type Reading } from '../sources/text-file.ts';
import type { Document } from './document.ts';
import { createHash } from 'node:crypto';
import { readKlassCodes, readChanges, readCorrespondence } from '../sources/klass.ts';
import { readCentralityIndex, readLabourMarketRegions } from '../sources/regions.ts';

/** What a document says: its text, or the cells of a table that was joined of several answers. */
export type Answer = string | StatTable;

/** Fetches or opens a document; undefined when it is not there. */
export type Open = (document: Document) => Promise<Answer | undefined>;

/** The documents of one import as they were read, with their fingerprints. */
export interface Intake {
  readonly text: (document: Document) => string;
  readonly table: (document: Document) => Reading<StatTable>;
  readonly sha256: (document: Document) => string;
}

/** Opens every document before any is understood, so that all that lack are told at once. */
export async function takeIn(
  documents: readonly Document[],
  open: Open,
): Promise<{ intake: Intake; findings: readonly Finding[] }> {
  const answers = new Map<string, Answer>();
  const findings: Finding[] = [];
  for (const document of documents) {
    const answer = await open(document);
    if (answer === undefined) findings.push(lacking(document));
    else answers.set(document.path, answer);
  }
  return { intake: intakeOf(answers), findings };
}

/** @param answers by the paths of their documents */
export function intakeOf(answers: ReadonlyMap<string, Answer>): Intake {
  const tables = new Map<string, Reading<StatTable>>();
  const text = ({ path }: Document): string => {
    const answer = answers.get(path);
    return typeof answer === 'string' ? answer : '';
  };
  const table = ({ path }: Document): Reading<StatTable> => {
    const answer = answers.get(path) ?? '';
    const found =
      tables.get(path) ?? (typeof answer === 'string' ? readJsonStat(answer, path) : read(answer));
    tables.set(path, found);
    return found;
  };
  const sha256 = (document: Document): string =>
    fingerprint(document, answers.get(document.path) ?? '');
  return { text, table, sha256 };
}

/** The finding about a document that is not there. */
export const lacking = ({ path, title, query }: Document): Finding => ({
  file: path,
  place: 'whole file',
  rule: 'file-exists',
  message: `the file with «${title}» is not there`,
  remedy: `put it there; it is the answer to ${query}`,
});

/** Collects findings while reading goes on; `or` stands in for what could not be read. */
export class Ledger {
  readonly findings: Finding[] = [];
  /** What was put right and is told, in words. */
  readonly notes: string[] = [];
  /** Boundaries that were moved between municipalities that live on, in words. */
  readonly adjusted: string[] = [];

  take<T>(reading: Reading<T>, or: T): T {
    if (reading.ok) return reading.value;
    this.findings.push(...reading.findings);
    return or;
  }

  add(...findings: readonly Finding[]): void {
    this.findings.push(...findings);
  }
}

/**
 * The SHA-256 of what a document says, in an order of its own: the same figures in another order,
 * fetched in parts or with other spaces, have the same fingerprint. Text that cannot be read, and
 * shapes, are taken as they are.
 */
export function fingerprint({ form, path }: Document, answer: string | StatTable): string {
  const said = typeof answer === 'string' ? (SAID[form](answer, path) ?? answer) : figures(answer);
  return createHash('sha256').update(said).digest('hex');
}

type Said = (text: string, file: string) => string | undefined;

const sorted = (lines: readonly string[]): string => [...lines].sort().join('\n');

const SAID: Readonly<Record<Document['form'], Said>> = {
  figures(text, file) {
    const reading = readJsonStat(text, file);
    return reading.ok ? figures(reading.value) : undefined;
  },
  codes(text, file) {
    const reading = readKlassCodes(text, file);
    return reading.ok
      ? sorted(reading.value.map(({ code, name }) => `${code}\t${name}`))
      : undefined;
  },
  changes(text, file) {
    const reading = readChanges(text, file);
    if (!reading.ok) return undefined;
    return sorted(reading.value.map((change) => [change.old, change.new, change.date].join('\t')));
  },
  correspondence(text, file) {
    const reading = readCorrespondence(text, file);
    return reading.ok ? sorted([...reading.value].map((pair) => pair.join('\t'))) : undefined;
  },
  centrality(text, file) {
    const reading = readCentralityIndex(text, file);
    return reading.ok ? sorted(reading.value.map((row) => JSON.stringify(row))) : undefined;
  },
  regions(text, file) {
    const reading = readLabourMarketRegions(text, file);
    return reading.ok ? sorted(reading.value.map((row) => JSON.stringify(row))) : undefined;
  },
  shapes: (text) => text,
};

function figures(table: StatTable): string {
  const names = [...table.dimensions.keys()].sort();
  const lines: string[] = [];
  for (const { codes, observation } of table.cellsByCode()) {
    const at = names.map((name) => codes[name]).join('\t');
    lines.push(`${at}\t${observation.kind === 'known' ? observation.value : observation.reason}`);
  }
  return `${names.join('\t')}\n${lines.join('\n')}`;
}
