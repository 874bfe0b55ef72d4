import type { MunicipalityCode } from '../area-code.ts';
import type { Evidence } from '../coverage-basis.ts';
import { GAP_CLASSES } from '../indicators/coverage.ts';
import { known, sumOf, type Observation } from '../observation.ts';
import { placeOf, reachedByOthers, type PlanCountry, type PlanPlace } from './country.ts';

/** The two municipalities of a plan that lie farthest apart. */
export interface Spread {
  readonly from: MunicipalityCode;
  readonly to: MunicipalityCode;
  /** As the crow flies between points inside them. */
  readonly kilometres: number;
}

/** Municipalities that another active programme reaches too. */
export interface Overlap {
  readonly programme: string;
  readonly municipalities: readonly MunicipalityCode[];
}

/** What a set of municipalities comes to. A sum with a part that has no figure names the part. */
export interface PlanSums {
  readonly municipalities: number;
  readonly residents: Observation;
  /** Residents aged 20–34. */
  readonly youngAdults: Observation;
  readonly jobs: Observation;
  /** Those of centrality class 5–6. */
  readonly remote: readonly MunicipalityCode[];
  readonly remoteResidents: Observation;
  /** Those of class 5–6 that no other active programme reaches. */
  readonly onlyHere: readonly MunicipalityCode[];
  /** Undefined for fewer than two. */
  readonly spread: Spread | undefined;
  /** By programme, those with the most in common first, then by id. */
  readonly overlaps: readonly Overlap[];
}

/**
 * The sums of some municipalities.
 * @param own the programme they are meant for, which is no overlap of itself; null for a new one
 */
export function planSums(
  members: readonly MunicipalityCode[],
  country: PlanCountry,
  evidence: Evidence,
  own: string | null,
): PlanSums {
  const places = members.map((code) => placeOf(country, code));
  const remote = places.filter(isRemote);
  const others = reachedByOthers(country, evidence, own);
  return {
    municipalities: places.length,
    residents: total(places, ({ residents }) => residents),
    youngAdults: total(places, ({ youngAdults }) => youngAdults),
    jobs: total(places, ({ jobs }) => jobs),
    remote: remote.map(({ code }) => code),
    remoteResidents: total(remote, ({ residents }) => residents),
    onlyHere: remote.map(({ code }) => code).filter((code) => !others.has(code)),
    spread: spreadOf(members, country),
    overlaps: overlapsOf(members, others),
  };
}

/** Whether a municipality is of the classes where a missing programme is a gap. */
export const isRemote = ({ centralityClass }: PlanPlace): boolean =>
  GAP_CLASSES.includes(centralityClass);

/** Nobody lives in no municipality at all: that sum is 0 and not missing. */
const total = (places: readonly PlanPlace[], of: (place: PlanPlace) => Observation): Observation =>
  places.length === 0
    ? known(0)
    : sumOf(new Map(places.map((place): [string, Observation] => [place.code, of(place)])));

/** The pair that lies farthest apart; of several as far, the one with the lowest numbers. */
export function spreadOf(
  members: readonly MunicipalityCode[],
  { distance }: Pick<PlanCountry, 'distance'>,
): Spread | undefined {
  const sorted = [...members].sort();
  let widest: Spread | undefined;
  for (const [at, from] of sorted.entries())
    for (const to of sorted.slice(at + 1)) {
      const kilometres = distance(from, to);
      if (kilometres > (widest?.kilometres ?? -1)) widest = { from, to, kilometres };
    }
  return widest;
}

function overlapsOf(
  members: readonly MunicipalityCode[],
  others: ReadonlyMap<MunicipalityCode, readonly string[]>,
): readonly Overlap[] {
  const shared = new Map<string, MunicipalityCode[]>();
  for (const code of members)
    for (const programme of others.get(code) ?? [])
      shared.set(programme, [...(shared.get(programme) ?? []), code]);
  return [...shared]
    .map(([programme, municipalities]) => ({ programme, municipalities }))
    .sort(
      (a, b) =>
        b.municipalities.length - a.municipalities.length || (a.programme < b.programme ? -1 : 1),
    );
}
