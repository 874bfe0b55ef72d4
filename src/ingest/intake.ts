import type { Finding } from '../domain/finding.ts';
import type { Reading } from '../sources/text-file.ts';
import type { Document } from './document.ts';
import { fingerprint } from './fingerprint.ts';

/** Fetches or opens a document; undefined when it is not there. */
export type Open = (document: Document) => Promise<string | undefined>;

/** The documents of one import as they were read, with their fingerprints. */
export interface Intake {
  readonly text: (document: Document) => string;
  readonly sha256: (document: Document) => string;
}

/** Opens every document before any is understood, so that all that lack are told at once. */
export async function takeIn(
  documents: readonly Document[],
  open: Open,
): Promise<{ intake: Intake; findings: readonly Finding[] }> {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  for (const document of documents) {
    const text = await open(document);
    if (text === undefined) findings.push(lacking(document));
    else texts.set(document.path, text);
  }
  const text = ({ path }: Document): string => texts.get(path) ?? '';
  const sha256 = (document: Document): string => fingerprint(document, text(document));
  return { intake: { text, sha256 }, findings };
}

const lacking = ({ path, title, query }: Document): Finding => ({
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
