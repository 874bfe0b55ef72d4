import { MAKE, type Finding } from '../../domain/finding.ts';
import { findingsPage, type Told } from '../../domain/findings-page.ts';
import type { Reading } from '../sources/text-file.ts';
import { ServiceFailure } from '../services/failure.ts';

/** Why a refresh stopped, when it is neither a service nor a finding: told with what to do. */
export class RefreshFailure extends Error {
  readonly remedy: string;
  /** All that the message shows the first of. */
  readonly full: string | undefined;

  constructor(message: string, remedy: string, full?: string) {
    super(message);
    this.name = 'RefreshFailure';
    this.remedy = remedy;
    this.full = full;
  }
}

/** Everything that was found wrong; nothing was written. */
export class FindingsFailure extends Error {
  readonly findings: readonly Finding[];
  /** What municipalities are called, as far as it was known: number → name. */
  readonly names: ReadonlyMap<string, string>;

  constructor(findings: readonly Finding[], names: ReadonlyMap<string, string> = new Map()) {
    super(`${findings.length} findings`);
    this.name = 'FindingsFailure';
    this.findings = findings;
    this.names = names;
  }
}

/** @throws FindingsFailure when there is no value */
export function unwrap<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new FindingsFailure(reading.findings);
}

/** What is found in an answer, told with the names of its municipalities. @throws as the answer does */
export async function named<T>(
  answer: Promise<T>,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof FindingsFailure ? new FindingsFailure(error.findings, names) : error;
  }
}

/** @throws FindingsFailure with what is wrong with any of them */
export function unwrapAll<T>(
  readings: readonly (readonly [string, Reading<T>])[],
): ReadonlyMap<string, T> {
  const findings = readings.flatMap(([, reading]) => (reading.ok ? [] : reading.findings));
  if (findings.length > 0) throw new FindingsFailure(findings);
  return new Map(readings.map(([key, reading]) => [key, unwrap(reading)]));
}

const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room, and run it again',
  EDQUOT: 'the quota is used up: make room, and run it again',
  EACCES: 'this user may not write there: see to the rights of the folder',
  EPERM: 'this user may not write there: see to the rights of the folder',
  EROFS: 'the disk is read-only: use another, or «--data FOLDER»',
};

/**
 * What a person is told: what, why and what to do; the data are as before.
 * @param command the one that was run, which advice names
 */
export function failureTold(error: unknown, command: string): Told {
  if (error instanceof FindingsFailure) {
    const { findings, names } = error;
    return findingsPage(findings, { command, names, end: '; nothing was written.' });
  }
  if (error instanceof ServiceFailure) return told(error.asked, error.message, error.remedy);
  if (error instanceof RefreshFailure) {
    const remedy = error.remedy.replaceAll(MAKE, command);
    return { ...told('refresh', error.message, remedy), full: error.full };
  }
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code !== undefined && DISK[code] !== undefined) {
    return told(path ?? 'data', message, DISK[code]);
  }
  throw error;
}

const told = (what: string, why: string, remedy: string): Told => ({
  page: `${what}\n  ${why}\n  → ${remedy}\n\nNothing was written; the data are those of the last snapshot.`,
  full: undefined,
});
