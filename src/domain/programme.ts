import type { MunicipalityCode } from './area-code.ts';
import type { CoverageBasis } from './coverage-basis.ts';

/** One municipality that a programme reaches, and on what ground. */
export interface Reach {
  readonly programme: string;
  readonly municipality: MunicipalityCode;
  readonly basis: CoverageBasis;
}

/** `inactive`: the report says the programme no longer takes in trainees. */
export type ProgrammeStatus = 'active' | 'inactive';

/**
 * Who a programme is for: the labour market of a region (those that the report studies), one
 * business, or one sector. Only regional ones are coverage.
 */
export const PROGRAMME_KINDS = ['regional', 'corporate', 'sector'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** The field of a programme's facts that tells what competence it looks for. */
export const COMPETENCE_FIELD = 'competence_profile';
