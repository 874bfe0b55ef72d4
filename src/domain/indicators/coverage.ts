import type { MunicipalityCode } from '../area-code.ts';
import { countsAs, type Evidence } from '../coverage-basis.ts';
import type { ProgrammeStatus, Reach } from '../programme.ts';

/** The least central classes of Statistics Norway's six, where a missing programme is a gap. */
export const GAP_CLASSES: readonly number[] = [5, 6];

/**
 * What a map of coverage says of a municipality: reached with documentation, reached only as
 * part of a named region, a gap (class 5–6 and not reached), or not reached and more central.
 */
export type CoverageStatus = 'documented' | 'area' | 'gap' | 'none';

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

/** The status of one municipality, from the two sets of those reached. */
export function coverageStatus(
  municipality: MunicipalityCode,
  centralityClass: number,
  documented: ReadonlyMap<MunicipalityCode, unknown>,
  area: ReadonlyMap<MunicipalityCode, unknown>,
): CoverageStatus {
  if (documented.has(municipality)) return 'documented';
  if (area.has(municipality)) return 'area';
  return GAP_CLASSES.includes(centralityClass) ? 'gap' : 'none';
}

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
