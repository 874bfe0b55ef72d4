import { MAKE } from '../../domain/finding.ts';
import { KINDS, type Exceeded, type Kind } from './exceeded.ts';
import { RefreshFailure } from './refusal.ts';
import type { Report } from './report.ts';

/** Why a report may not be taken; undefined where it may. */
export type Acceptance = (report: Report) => RefreshFailure | undefined;

/**
 * What a person has accepted, as it was written after the command.
 * @param accept kinds of changes, with commas between
 * @param report the fingerprint of the report that the person has read
 * @throws RefreshFailure for a kind that there is not, and where no report is named
 */
export function acceptanceOf(accept: string | undefined, report: string | undefined): Acceptance {
  const kinds = accept?.split(',').map((kind) => kind.trim()) ?? [];
  const strange = kinds.filter((kind) => !KINDS.some((each) => each === kind));
  if (strange.length > 0) {
    const message = `nothing is accepted as «${strange.join(', ')}»`;
    throw new RefreshFailure(message, `say which of these: ${KINDS.join(', ')}`);
  }
  if (kinds.length > 0 && report === undefined) {
    throw new RefreshFailure(
      '--accept without --report: nobody knows which report was read',
      `run «${MAKE}» first; it ends with the whole command that accepts what it tells`,
    );
  }
  return (made) => refusalOf(made, new Set(kinds), report);
}

function refusalOf(
  { page, full, exceeded, fingerprint }: Report,
  kinds: ReadonlySet<string>,
  read: string | undefined,
): RefreshFailure | undefined {
  const beyond = exceeded.filter(({ kind }) => !kinds.has(kind));
  const changed = kinds.size > 0 && read !== fingerprint;
  if (exceeded.length === 0 || (beyond.length === 0 && !changed)) return undefined;
  const why = changed
    ? `The report has changed since it was read: it was ${read}, and is ${fingerprint} now.`
    : `This changes more than may change unseen:\n${list(beyond)}`;
  const all = [...new Set(exceeded.map(({ kind }): Kind => kind))].join(',');
  const remedy = `read it; when it is right: ${MAKE} -- --accept ${all} --report ${fingerprint}`;
  return new RefreshFailure(`${page}\n\n${why}`, remedy, full);
}

/** How many limits are written out on a screen. */
const FIRST = 8;

function list(beyond: readonly Exceeded[]): string {
  const rest = beyond.length > FIRST ? [`- … and ${beyond.length - FIRST} more`] : [];
  const lines = beyond.slice(0, FIRST).map(({ kind, told }) => `- ${kind}: ${told}`);
  return [...lines, ...rest].join('\n');
}
