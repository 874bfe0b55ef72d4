import type { LabourMarketRegionCode, MunicipalityCode } from '../area-code.ts';
import { countsAs, type CoverageBasis, type Evidence } from '../coverage-basis.ts';
import type { IndustryBasis } from '../industry.ts';
import type { Observation } from '../observation.ts';
import type { Bounds } from '../rounding.ts';

/** A sum of persons, with what rounding lets it have been. */
export interface RoundedSum extends Bounds {
  readonly value: number;
}

/** What a plan needs to know of a municipality. */
export interface PlanPlace {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** Statistics Norway's centrality class, 1–6. */
  readonly centralityClass: number;
  readonly region: LabourMarketRegionCode;
  /** Municipalities that share a border with it on land. */
  readonly neighbours: readonly MunicipalityCode[];
  readonly residents: Observation;
  /** Residents aged 20–34, of a year of their own. */
  readonly youngAdults: Observation;
  /** Employed persons who work there. */
  readonly jobs: Observation;
  /** Its employed residents who work in any municipality, from the flows between municipalities. */
  readonly employedResidents: RoundedSum;
}

/** On what ground a programme reaches a municipality, and where the report says so. */
export interface PlanReach {
  readonly municipality: MunicipalityCode;
  readonly basis: CoverageBasis;
  readonly section: string;
}

export interface PlanProgramme {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** Undefined where the report gives none. */
  readonly host: MunicipalityCode | undefined;
  readonly reach: readonly PlanReach[];
  /** Industries that its competence profile names. */
  readonly competence: readonly string[];
}

/** One count of all industries: a basis and a year. */
export interface PlanCensus {
  readonly basis: IndustryBasis;
  readonly year: number;
  /** The published groups, the total of all industries left out. */
  readonly groups: readonly string[];
}

/** Everything that plans are made of; the same in the build and in the browser. */
export interface PlanCountry {
  readonly places: ReadonlyMap<MunicipalityCode, PlanPlace>;
  readonly programmes: ReadonlyMap<string, PlanProgramme>;
  readonly censuses: readonly PlanCensus[];
  /** The employed of a published group in a municipality, or of all industries (`null`). */
  employed(code: MunicipalityCode, census: PlanCensus, group: string | null): Observation;
  /** Kilometres as the crow flies between points inside two municipalities. */
  distance(from: MunicipalityCode, to: MunicipalityCode): number;
}

/** The place of a municipality. @throws RangeError for a number that the country does not have */
export function placeOf({ places }: PlanCountry, code: MunicipalityCode): PlanPlace {
  const place = places.get(code);
  if (place === undefined) throw new RangeError(`no municipality ${code} to plan with`);
  return place;
}

/** The municipalities that a programme reaches at an evidence level, each once, by number. */
export const reachedAt = (
  { reach }: PlanProgramme,
  evidence: Evidence,
): readonly MunicipalityCode[] =>
  [
    ...new Set(
      reach
        .filter(({ basis }) => countsAs(basis, evidence))
        .map(({ municipality }) => municipality),
    ),
  ].sort();

/** The active programmes that reach each municipality at an evidence level, one left out. */
export function reachedByOthers(
  { programmes }: PlanCountry,
  evidence: Evidence,
  own: string | null,
): ReadonlyMap<MunicipalityCode, readonly string[]> {
  const others = new Map<MunicipalityCode, string[]>();
  for (const programme of programmes.values()) {
    if (!programme.active || programme.id === own) continue;
    for (const code of reachedAt(programme, evidence))
      others.set(code, [...(others.get(code) ?? []), programme.id]);
  }
  return others;
}
