import { EVIDENCE_LEVELS, levelOf } from '../../domain/coverage-basis.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { placeOf, reachedByOthers, type PlanCountry } from '../../domain/planning/country.ts';
import { greedySteps, type GreedyStep } from '../../domain/planning/greedy.ts';
import { industryReader, type IndustryReader } from '../../domain/planning/industries.ts';
import {
  membershipOf,
  programmeOf,
  type Membership,
  type Plan,
} from '../../domain/planning/plan.ts';
import {
  candidatesOf,
  commutersTo,
  reasonsFor,
  type Candidate,
  type Commuters,
  type Inflows,
  type Reasons,
} from '../../domain/planning/reasons.ts';
import { isRemote, planSums, type PlanSums } from '../../domain/planning/sums.ts';
import { planOf, type PlanState } from './state.ts';

/** Everything that a page says of a plan. */
export interface PlanView {
  readonly plan: Plan;
  readonly membership: Membership;
  readonly before: PlanSums;
  readonly after: PlanSums;
  readonly steps: readonly GreedyStep[];
  readonly candidates: readonly Candidate[];
  /** Programmes other than the plan's own that reach a municipality. */
  readonly others: ReadonlyMap<MunicipalityCode, readonly string[]>;
  /** What speaks for a municipality beside the plan's other members. */
  reasonsOf(code: MunicipalityCode): Reasons;
}

/** @param inflows undefined before the flows are known: then no reason is one of commuting */
export function planView(
  state: PlanState,
  country: PlanCountry,
  inflows: Inflows | undefined,
): PlanView | null {
  const plan = planOf(state);
  if (plan === null) return null;
  const { evidence } = plan;
  const own = programmeOf(plan);
  const membership = membershipOf(plan, country);
  const { before, after } = membership;
  const others = reachedByOthers(country, evidence, own);
  const commuters: Commuters | undefined = inflows && commutersTo(after, inflows);
  return {
    plan,
    membership,
    before: planSums(before, country, evidence, own),
    after: planSums(after, country, evidence, own),
    others,
    steps: greedySteps(after, country, {
      ...state,
      leaveOut: (code) => !state.others && others.has(code),
    }),
    candidates: candidatesOf(
      after,
      country,
      { ...state, commuting: state.commuting / 100 },
      commuters,
    ),
    reasonsOf: (code) => reasonsFor(code, after, country, commuters),
  };
}

const readers = new WeakMap<PlanCountry, IndustryReader>();

/** The reader of a country's industries, made once. */
export function industriesIn(country: PlanCountry): IndustryReader {
  const reader = readers.get(country) ?? industryReader(country);
  readers.set(country, reader);
  return reader;
}

/**
 * What a municipality is on the map of a plan. Kept members keep the colours of coverage; rust is a
 * municipality of class 5–6 that nobody reaches, as on every map.
 */
export const ROLES = [
  ...EVIDENCE_LEVELS,
  'added',
  'dropped',
  'suggested',
  'gap',
  'other',
  'none',
] as const;
export type Role = (typeof ROLES)[number];

/** The class of colour of each role. */
export const ROLE_LOOKS: Readonly<Record<Role, string>> = {
  participation: 'c-participation',
  stated: 'c-stated',
  area: 'c-area',
  added: 'p-added',
  dropped: 'p-dropped',
  suggested: 'p-suggested',
  gap: 'c-gap',
  other: 'p-other',
  none: 'c-none',
};

/** The role of every municipality; without a plan only who is reached by whom. */
export function rolesOf(
  view: PlanView | null,
  country: PlanCountry,
  state: PlanState,
): ReadonlyMap<MunicipalityCode, Role> {
  const others = view?.others ?? reachedByOthers(country, state.evidence, null);
  const named = new Map<MunicipalityCode, Role>();
  for (const { code } of view?.steps ?? []) named.set(code, 'suggested');
  for (const code of view?.membership.dropped ?? []) named.set(code, 'dropped');
  for (const code of view?.membership.after ?? []) named.set(code, memberRole(view, country, code));
  return new Map(
    [...country.places.values()].map((place): [MunicipalityCode, Role] => {
      const { code } = place;
      const free = isRemote(place) ? 'gap' : 'none';
      return [code, named.get(code) ?? (others.has(code) ? 'other' : free)];
    }),
  );
}

function memberRole(view: PlanView | null, country: PlanCountry, code: MunicipalityCode): Role {
  const own = view === null ? null : programmeOf(view.plan);
  if (view?.membership.added.includes(placeOf(country, code).code) === true) return 'added';
  const reach = own === null ? [] : (country.programmes.get(own)?.reach ?? []);
  const bases = reach.filter(({ municipality }) => municipality === code);
  const shown = bases.map(({ basis }) => levelOf(basis));
  return EVIDENCE_LEVELS.find((level) => shown.includes(level)) ?? 'area';
}
