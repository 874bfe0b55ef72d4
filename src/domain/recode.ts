import type { MunicipalityCode } from './area-code.ts';
import { known, missing, type Observation } from './observation.ts';

/** How a figure of another division came to stand on this municipality number. */
export const RECODES = ['renumbered', 'merged'] as const;
export type Recode = (typeof RECODES)[number];

/** From the numbers of a later division back to those of the atlas's own. */
export interface Recoding {
  readonly toOwn: ReadonlyMap<string, MunicipalityCode>;
  readonly toLater: ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>;
}

/**
 * A recoding from code changes. Numbers that did not change stand for themselves.
 * @param own all numbers of the atlas's division
 * @param later all numbers of the later division
 * @param changes own number → later number; a split is several changes of one own number
 */
export function recodingOf(
  own: readonly MunicipalityCode[],
  later: readonly MunicipalityCode[],
  changes: readonly { readonly old: string; readonly new: string }[],
): Recoding {
  const toOwn = new Map<string, MunicipalityCode>();
  const ownCodes = new Set<string>(own);
  for (const code of later) if (ownCodes.has(code)) toOwn.set(code, code);
  for (const change of changes) {
    if (ownCodes.has(change.old)) toOwn.set(change.new, change.old as MunicipalityCode);
  }
  const toLater = new Map<MunicipalityCode, MunicipalityCode[]>(own.map((code) => [code, []]));
  for (const code of [...later].sort()) {
    const target = toOwn.get(code);
    if (target !== undefined) toLater.get(target)?.push(code);
  }
  return { toOwn, toLater };
}

/**
 * The sum of the parts of a municipality that was split later. When a part is not known the sum
 * is not either: a share of a split is never invented.
 */
export function mergeObservations(parts: readonly Observation[]): Observation {
  let sum = 0;
  for (const part of parts) {
    if (part.kind === 'missing') return part;
    sum += part.value;
  }
  return parts.length === 0 ? missing('missing') : known(sum);
}

/** What recoding did to a figure of `code`: nothing, a new number, or a sum of several. */
export function recodeOf(code: MunicipalityCode, later: readonly string[]): Recode | undefined {
  if (later.length > 1) return 'merged';
  return later[0] === code ? undefined : 'renumbered';
}
