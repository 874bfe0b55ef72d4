import type { MunicipalityCode } from '../area-code.ts';
import { countsAs, EVIDENCE_LEVELS, isWithin, type Evidence } from '../coverage-basis.ts';
import type { ProgrammeStatus, Reach } from '../programme.ts';

/** The least central classes of Statistics Norway's six, where a missing programme is a gap. */
export const GAP_CLASSES: readonly number[] = [5, 6];

/**
 * What a map of coverage says of a municipality: the strongest evidence that it is reached, a gap
 * (class 5–6 and not even named), or not named and more central.
 */
export type CoverageStatus = Evidence | 'gap' | 'none';

/**
 * The same at a level of evidence that a reader asks for: what lies below the level is no coverage,
 * and a municipality of class 5–6 of which the report says something weaker is a gap that is named.
 */
export type StatusAtLevel = CoverageStatus | 'gap-named';

export interface CoverageOptions {
  readonly evidence: Evidence;
  /** Count programmes that the report calls inactive. Every default count leaves them out. */
  readonly includeInactive?: boolean;
}

/** The municipalities reached, each with the programmes that reach it, in the order given. */
export function reachedBy(
  reaches: readonly Reach[],
  status: ReadonlyMap<string, ProgrammeStatus>,
  { evidence, includeInactive = false }: CoverageOptions,
): ReadonlyMap<MunicipalityCode, readonly string[]> {
  const reached = new Map<MunicipalityCode, string[]>();
  for (const { programme, municipality, basis } of reaches) {
    if (!countsAs(basis, evidence)) continue;
    if (!includeInactive && status.get(programme) !== 'active') continue;
    const programmes = reached.get(municipality) ?? [];
    if (!programmes.includes(programme)) programmes.push(programme);
    reached.set(municipality, programmes);
  }
  return reached;
}

/** The status of one municipality, from those reached at each level of evidence. */
export function coverageStatus(
  municipality: MunicipalityCode,
  centralityClass: number,
  reached: Readonly<Record<Evidence, ReadonlyMap<MunicipalityCode, unknown>>>,
): CoverageStatus {
  const shown = EVIDENCE_LEVELS.find((level) => reached[level].has(municipality));
  return shown ?? (GAP_CLASSES.includes(centralityClass) ? 'gap' : 'none');
}

/** @param remote whether the municipality is of class 5–6 */
export function statusAt(status: CoverageStatus, remote: boolean, level: Evidence): StatusAtLevel {
  if (status === 'gap' || status === 'none' || isWithin(status, level)) return status;
  return remote ? 'gap-named' : 'none';
}

/** What there can be at a level, as a legend lists it: what counts first, the surest first of that. */
export const statusesAt = (level: Evidence): readonly StatusAtLevel[] => [
  ...EVIDENCE_LEVELS.filter((shown) => isWithin(shown, level)),
  ...(level === 'area' ? [] : (['gap-named'] as const)),
  'gap',
  'none',
];

export interface CoverageCount {
  readonly municipalities: number;
  readonly covered_municipalities: number;
  readonly population: number;
  readonly covered_population: number;
}

/**
 * How many of the members are reached, and how many residents live in those.
 * @param population residents of each member; a member whose population is not known counts as
 *   a municipality and adds no residents
 */
export function countCoverage(
  members: readonly MunicipalityCode[],
  reached: ReadonlyMap<MunicipalityCode, unknown>,
  population: (municipality: MunicipalityCode) => number | undefined,
): CoverageCount {
  const residents = (codes: readonly MunicipalityCode[]): number =>
    codes.reduce((sum, code) => sum + (population(code) ?? 0), 0);
  const covered = members.filter((code) => reached.has(code));
  return {
    municipalities: members.length,
    covered_municipalities: covered.length,
    population: residents(members),
    covered_population: residents(covered),
  };
}
