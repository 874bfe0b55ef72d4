import type { MunicipalityCode } from '../domain/area-code.ts';
import { atEachLevel, type Evidence } from '../domain/coverage-basis.ts';
import {
  countCoverage,
  coverageStatus,
  GAP_CLASSES,
  reachedBy,
  type CoverageCount,
  type CoverageStatus,
} from '../domain/indicators/coverage.ts';
import type { Reach } from '../domain/programme.ts';
import type { PlacedTables } from './placed.ts';
import type { Area, Areas, Municipality } from './area.ts';

export interface Coverage {
  /** The active programmes that reach a municipality at an evidence level. */
  programmesIn(municipality: MunicipalityCode, evidence: Evidence): readonly string[];
  /** The same, programmes counted that the report calls inactive. */
  allProgrammesIn(municipality: MunicipalityCode): readonly string[];
  status(municipality: MunicipalityCode): CoverageStatus;
  /** Status when what other sources say is counted too. */
  statusWithLater(municipality: MunicipalityCode): CoverageStatus;
  /** The programmes that other sources tie to it, whether or not the report does. */
  laterProgrammesIn(municipality: MunicipalityCode): readonly string[];
  /** Status when inactive programmes are counted too. */
  statusWithInactive(municipality: MunicipalityCode): CoverageStatus;
  count(members: readonly MunicipalityCode[], evidence: Evidence): CoverageCount;
  /** Class 5–6 municipalities that no active programme reaches, of those given. */
  gaps(members: readonly MunicipalityCode[], evidence: Evidence): readonly Municipality[];
}

export function coverageOf(
  tables: PlacedTables,
  areas: Areas,
  population: (area: Area) => number | undefined,
): Coverage {
  const status = new Map(tables.programmes.map((row) => [row.programme, row.status]));
  const reached = (
    evidence: Evidence,
    includeInactive: boolean,
    rows: readonly Reach[] = tables.coverage,
  ) => reachedBy(rows, status, { evidence, includeInactive });
  const active = atEachLevel((evidence) => reached(evidence, false));
  const all = atEachLevel((evidence) => reached(evidence, true));
  const later = reached('area', false, tables.laterCoverage);
  const together = [...tables.coverage, ...tables.laterCoverage];
  const withLater = atEachLevel((evidence) => reached(evidence, false, together));
  const byCode = new Map(areas.municipalities.map((each) => [each.code, each]));
  const classOf = (code: MunicipalityCode): number => byCode.get(code)?.centralityClass ?? 0;
  const residents = (code: MunicipalityCode): number | undefined => {
    const municipality = byCode.get(code);
    return municipality && population(municipality);
  };
  return {
    programmesIn: (code, evidence) => active[evidence].get(code) ?? [],
    allProgrammesIn: (code) => all.area.get(code) ?? [],
    status: (code) => coverageStatus(code, classOf(code), active),
    statusWithLater: (code) => coverageStatus(code, classOf(code), withLater),
    laterProgrammesIn: (code) => later.get(code) ?? [],
    statusWithInactive: (code) => coverageStatus(code, classOf(code), all),
    count: (members, evidence) => countCoverage(members, active[evidence], residents),
    gaps: (members, evidence) =>
      members.flatMap((code) => {
        const municipality = byCode.get(code);
        const gap = GAP_CLASSES.includes(classOf(code)) && !active[evidence].has(code);
        return municipality && gap ? [municipality] : [];
      }),
  };
}
