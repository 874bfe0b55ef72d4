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
