/**
 * On what ground a municipality counts as reached by a programme:
 * `participation` the report documents trainees, member businesses or the host there;
 * `stated-municipality` it names the municipality as part of the area;
 * `stated-region` it names a region, and the municipality belongs to it.
 */
export const COVERAGE_BASES = ['participation', 'stated-municipality', 'stated-region'] as const;
export type CoverageBasis = (typeof COVERAGE_BASES)[number];

/** How much proof a reader asks for: `documented` is the first two bases, `area` all three. */
export const EVIDENCE_LEVELS = ['documented', 'area'] as const;
export type Evidence = (typeof EVIDENCE_LEVELS)[number];

/** The evidence levels at which a basis counts as coverage. */
export const countsAs = (basis: CoverageBasis, evidence: Evidence): boolean =>
  evidence === 'area' || basis !== 'stated-region';
