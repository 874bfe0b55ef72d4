import type { MunicipalityCode } from '../../domain/area-code.ts';
import { DEFAULT_EVIDENCE, type Evidence } from '../../domain/coverage-basis.ts';
import { GAP_LIMITS } from '../../domain/indicators/gap-kind.ts';
import type { Objective, RegionSteps } from '../../domain/planning/greedy.ts';
import type { Plan, PlanBase } from '../../domain/planning/plan.ts';
import type { Way } from '../../domain/planning/reasons.ts';

/** All that an address says of a plan and of what is suggested for it. */
export interface PlanState {
  /** Null until a programme or a host is chosen. */
  readonly base: PlanBase | null;
  readonly evidence: Evidence;
  readonly added: readonly MunicipalityCode[];
  readonly dropped: readonly MunicipalityCode[];
  readonly objective: Objective;
  /** How many municipalities to suggest. */
  readonly count: number;
  /** Kilometres. */
  readonly ring: number;
  readonly steps: RegionSteps;
  /** Whether municipalities that another programme reaches are suggested too. */
  readonly others: boolean;
  readonly ways: readonly Way[];
  /** Whole per cent of the employed residents. */
  readonly commuting: number;
}

export const DEFAULT_PLAN: PlanState = {
  base: null,
  evidence: DEFAULT_EVIDENCE,
  added: [],
  dropped: [],
  objective: 'remote-residents',
  count: 3,
  ring: 75,
  steps: 1,
  others: false,
  ways: ['region', 'border', 'commuting'],
  commuting: Math.round(GAP_LIMITS.toCovered * 100),
};

/** The plan of a state, or null until it has something to start from. */
export const planOf = ({ base, evidence, added, dropped }: PlanState): Plan | null =>
  base === null ? null : { base, evidence, added, dropped };
