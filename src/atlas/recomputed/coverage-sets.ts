import type { MunicipalityCode } from '../../domain/area-code.ts';
import type { ClaimId } from '../../domain/claim.ts';
import { EVIDENCE_LEVELS } from '../../domain/coverage-basis.ts';
import { GAP_CLASSES, reachedBy } from '../../domain/indicators/coverage.ts';
import { valueOf } from '../../domain/observation.ts';
import type { ClaimRow } from '../../ingest/tables/report.ts';
import type { Municipality } from '../area.ts';
import type { Atlas } from '../atlas.ts';
import { tryOf, type Tries } from './tries.ts';

/** Sets of municipalities that could be the report's 47; it does not list them. */
export const COVERAGE_SETS = [
  'participation',
  'participation-inactive',
  'stated',
  'stated-inactive',
  'stated-regions',
  'area',
  'area-inactive',
] as const;
export type CoverageSet = (typeof COVERAGE_SETS)[number];

export const COVERED_CLAIMS = [
  'covered',
  'covered-population',
  'covered-class-5',
  'covered-class-5-population',
  'covered-class-6',
  'covered-class-6-population',
  'covered-remote-share',
] as const satisfies readonly ClaimId[];
export type CoveredClaim = (typeof COVERED_CLAIMS)[number];

/** Each set counted as the report counts its own. @param year of the population, 1 January */
export function coverageTries(
  atlas: Atlas,
  claimOf: (id: ClaimId) => ClaimRow,
  year: number,
): Tries<CoverageSet, CoveredClaim> {
  const residents = (area: Municipality): number =>
    valueOf(atlas.population.of(area).get(year)) ?? 0;
  return {
    columns: COVERED_CLAIMS,
    rows: COVERAGE_SETS.map((definition) => {
      const counted = countSet(membersOf(atlas, definition), residents);
      return {
        definition,
        values: COVERED_CLAIMS.map((claim) => tryOf(claimOf(claim), counted[claim])),
      };
    }),
  };
}

function membersOf(atlas: Atlas, set: CoverageSet): readonly Municipality[] {
  const { tables } = atlas;
  const status = new Map(tables.programmes.map((row) => [row.programme, row.status]));
  const includeInactive = set.endsWith('-inactive');
  const evidence = EVIDENCE_LEVELS.find((level) => set.startsWith(level)) ?? 'area';
  const reached = reachedBy(tables.coverage, status, { evidence, includeInactive });
  const chosen = atlas.areas.municipalities.filter(({ code }) => reached.has(code));
  return set === 'stated-regions' ? wholeRegions(atlas, chosen) : chosen;
}

function wholeRegions(atlas: Atlas, chosen: readonly Municipality[]): readonly Municipality[] {
  const regions = new Set(chosen.map(({ region }) => region));
  const members = new Set<MunicipalityCode>(
    [...regions].flatMap((code) => atlas.region(code).members),
  );
  return atlas.areas.municipalities.filter(({ code }) => members.has(code));
}

function countSet(
  members: readonly Municipality[],
  residents: (area: Municipality) => number,
): Record<CoveredClaim, number> {
  const ofClass = (...classes: readonly number[]) =>
    members.filter(({ centralityClass }) => classes.includes(centralityClass));
  const people = (areas: readonly Municipality[]): number =>
    areas.reduce((sum, area) => sum + residents(area), 0);
  return {
    covered: members.length,
    'covered-population': people(members),
    'covered-class-5': ofClass(5).length,
    'covered-class-5-population': people(ofClass(5)),
    'covered-class-6': ofClass(6).length,
    'covered-class-6-population': people(ofClass(6)),
    'covered-remote-share': people(ofClass(...GAP_CLASSES)) / people(members),
  };
}
