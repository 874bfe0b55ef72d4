import { findingText, type Finding } from '../domain/finding.ts';
import type { Reading } from '../sources/text-file.ts';
import { ServiceFailure } from '../services/failure.ts';

/** Why a refresh stopped, when it is neither a service nor a finding: told with what to do. */
export class RefreshFailure extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'RefreshFailure';
    this.remedy = remedy;
  }
}

/** Everything that was found wrong; nothing was written. */
export class FindingsFailure extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`${findings.length} findings`);
    this.name = 'FindingsFailure';
    this.findings = findings;
  }
}

/** @throws FindingsFailure when there is no value */
export function unwrap<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new FindingsFailure(reading.findings);
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

/** What a person is told: what, why and what to do; the data are as before. */
export function failureText(error: unknown): string {
  if (error instanceof FindingsFailure) {
    const all = error.findings.map(findingText).join('\n\n');
    return `${all}\n\n${error.findings.length} findings; nothing was written.`;
  }
  if (error instanceof ServiceFailure) {
    return told(error.asked, error.message, error.remedy);
  }
  if (error instanceof RefreshFailure) return told('refresh', error.message, error.remedy);
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code !== undefined && DISK[code] !== undefined) {
    return told(path ?? 'data', message, DISK[code]);
  }
  throw error;
}

const told = (what: string, why: string, remedy: string): string =>
  `${what}\n  ${why}\n  → ${remedy}\n\nNothing was written; the data are those of the last snapshot.`;
