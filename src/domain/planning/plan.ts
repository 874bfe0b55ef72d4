import type { MunicipalityCode } from '../area-code.ts';
import type { Evidence } from '../coverage-basis.ts';
import { reachedAt, type PlanCountry } from './country.ts';

/** What a plan starts from: a programme as it is, or a new one in its host municipality. */
export type PlanBase =
  | { readonly kind: 'programme'; readonly programme: string }
  | { readonly kind: 'new'; readonly host: MunicipalityCode; readonly name: string };

/** A programme's reach as it could be. */
export interface Plan {
  readonly base: PlanBase;
  /** Which reach counts as being a member before. */
  readonly evidence: Evidence;
  readonly added: readonly MunicipalityCode[];
  readonly dropped: readonly MunicipalityCode[];
}

/** Who is in a plan, each list by number. */
export interface Membership {
  readonly before: readonly MunicipalityCode[];
  readonly after: readonly MunicipalityCode[];
  /** In the plan, and not before. */
  readonly added: readonly MunicipalityCode[];
  /** Before, and not in the plan. */
  readonly dropped: readonly MunicipalityCode[];
}

/** The programme that a plan changes, or null for a new one. */
export const programmeOf = ({ base }: Plan): string | null =>
  base.kind === 'programme' ? base.programme : null;

/** The host municipality; undefined where the report gives none. */
export const hostOf = (
  { base }: Plan,
  { programmes }: PlanCountry,
): MunicipalityCode | undefined =>
  base.kind === 'new' ? base.host : programmes.get(base.programme)?.host;

/**
 * Who is in a plan. A new programme had nobody before, and its host is always in it. Adding one
 * that is a member already, or dropping one that is none, changes nothing.
 */
export function membershipOf(plan: Plan, country: PlanCountry): Membership {
  const before = membersBefore(plan, country);
  const was = new Set(before);
  const host = plan.base.kind === 'new' ? [plan.base.host] : [];
  const added = inOrder([...host, ...plan.added]).filter((code) => !was.has(code));
  const dropped = inOrder(plan.dropped).filter((code) => was.has(code));
  const without = new Set(dropped);
  const after = inOrder([...before.filter((code) => !without.has(code)), ...added]);
  return { before, after, added, dropped };
}

function membersBefore(
  { base, evidence }: Plan,
  { programmes }: PlanCountry,
): readonly MunicipalityCode[] {
  if (base.kind === 'new') return [];
  const programme = programmes.get(base.programme);
  if (programme === undefined) throw new RangeError(`no programme ${base.programme} to plan for`);
  return reachedAt(programme, evidence);
}

/** The plan with a municipality added if it was out of it, else dropped; the host stays. */
export function toggled(plan: Plan, code: MunicipalityCode, country: PlanCountry): Plan {
  if (isFixed(plan, code)) return plan;
  const { before, after } = membershipOf(plan, country);
  const isIn = after.includes(code);
  const wasIn = before.includes(code);
  const others = (codes: readonly MunicipalityCode[]) => codes.filter((each) => each !== code);
  return {
    ...plan,
    added: isIn || wasIn ? others(plan.added) : inOrder([...plan.added, code]),
    dropped: isIn && wasIn ? inOrder([...plan.dropped, code]) : others(plan.dropped),
  };
}

/** Whether a municipality cannot leave a plan: a new programme is nowhere without its host. */
export const isFixed = ({ base }: Plan, code: MunicipalityCode): boolean =>
  base.kind === 'new' && base.host === code;

const inOrder = (codes: readonly MunicipalityCode[]): readonly MunicipalityCode[] =>
  [...new Set(codes)].sort();
