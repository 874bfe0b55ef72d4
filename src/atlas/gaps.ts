import type { MunicipalityCode } from '../domain/area-code.ts';
import { atEachLevel, type Evidence } from '../domain/coverage-basis.ts';
import type { Flow, Rate } from '../domain/indicators/commuting.ts';
import { missing } from '../domain/observation.ts';
import {
  reachability,
  type Reachability,
  type ReachPlace,
  type ReachWorld,
} from '../domain/indicators/reachability.ts';
import type { Areas, Municipality } from './area.ts';
import type { Commuting } from './commuting.ts';
import type { Coverage } from './coverage.ts';
import type { Geography } from './geography.ts';
import { isLeastCentral, type ClassBasis } from '../domain/least-central.ts';
import { once } from './once.ts';
import type { Programme } from './programme.ts';

/** A municipality that no active programme reaches, and how near one is. */
export interface Gap {
  readonly municipality: Municipality;
  readonly reach: Reachability;
}

export interface Gaps {
  /** The uncovered municipalities of class 5–6, the report's or today's, in the order of their numbers. */
  all(evidence: Evidence, basis?: ClassBasis): readonly Gap[];
  /** How near a programme is to any uncovered municipality; undefined for a covered one. */
  of(municipality: MunicipalityCode, evidence: Evidence): Reachability | undefined;
  /** Where the employed residents of a municipality work, pairs hidden by rounding as 0. */
  flows(municipality: MunicipalityCode): readonly Flow[];
}

export interface GapGrounds {
  readonly areas: Areas;
  readonly programmes: readonly Programme[];
  readonly coverage: Coverage;
  readonly commuting: Commuting;
  readonly geography: Geography;
}

/** The gaps at each evidence level, each computed once and when it is first asked for. */
export function gapsOf(grounds: GapGrounds): Gaps {
  const uncovered = atEachLevel((level) => once(() => gapsAt(grounds, level)));
  return {
    all: (evidence, basis) =>
      [...uncovered[evidence]().values()].filter(({ municipality }) =>
        isLeastCentral(municipality, basis),
      ),
    of: (code, evidence) => uncovered[evidence]().get(code)?.reach,
    flows: grounds.commuting.from,
  };
}

function gapsAt(grounds: GapGrounds, evidence: Evidence): ReadonlyMap<MunicipalityCode, Gap> {
  const world = worldOf(grounds, evidence);
  const isPartly = partlyCovered(grounds, evidence);
  return new Map(
    grounds.areas.municipalities
      .filter(({ code }) => world.places.get(code)?.programmes.length === 0)
      .map((municipality) => {
        const { code } = municipality;
        const flows = grounds.commuting.from(code);
        const reach = reachability(code, flows, world);
        const toPartly = flows.some(({ workplace }) => isPartly(workplace));
        return [code, { municipality, reach: known(grounds, municipality, reach, toPartly) }];
      }),
  );
}

const BROKEN: Rate = { value: missing('split'), bounds: undefined };

/** Shares of commuters only where they can be told: not across a split. */
function known(
  { commuting }: GapGrounds,
  municipality: Municipality,
  reach: Reachability,
  toPartly: boolean,
): Reachability {
  const parted = commuting.why(municipality, commuting.latest).reason === 'split';
  if (parted) return { ...reach, toCovered: BROKEN, toCoveredInRegion: BROKEN, out: BROKEN };
  return toPartly ? { ...reach, toCovered: BROKEN, toCoveredInRegion: BROKEN } : reach;
}

/** Whether a municipality has ended, and a programme reaches some of what it has become. */
function partlyCovered({ areas, coverage }: GapGrounds, evidence: Evidence) {
  const isCovered = (code: MunicipalityCode): boolean =>
    coverage.programmesIn(code, evidence).length > 0;
  const partly = new Set(
    areas.former
      .filter(({ successors }) => successors.some(isCovered) && !successors.every(isCovered))
      .map(({ code }) => code),
  );
  return (code: MunicipalityCode): boolean => partly.has(code);
}

function worldOf(
  { areas, programmes, coverage, geography }: GapGrounds,
  evidence: Evidence,
): ReachWorld {
  const places = new Map(
    areas.municipalities.map(({ code, region }): [MunicipalityCode, ReachPlace] => [
      code,
      {
        region,
        neighbours: geography.neighbours(code),
        programmes: coverage.programmesIn(code, evidence),
      },
    ]),
  );
  const own = new Set(places.keys());
  // One that has ended is covered where all that it has become is.
  for (const { code, successors } of areas.former) {
    const [first] = successors.map((each) => places.get(each));
    const programmes = successors.map((each) => coverage.programmesIn(each, evidence));
    const all = programmes.every((each) => each.length > 0);
    if (first === undefined || places.has(code)) continue;
    places.set(code, { ...first, neighbours: [], programmes: all ? programmes.flat() : [] });
  }
  const members = new Map(areas.regions.map((region) => [region.code, region.members]));
  const isCovered = (code: MunicipalityCode): boolean =>
    coverage.programmesIn(code, evidence).length > 0;
  // A host in a municipality that is several now is somewhere, but nobody knows in which.
  const hosts = programmes
    .flatMap(({ status, row }) =>
      status === 'active' && row.host_municipality !== undefined ? [row.host_municipality] : [],
    )
    .filter((code) => own.has(code));
  return {
    places,
    members: (region) => members.get(region) ?? [],
    nearestCovered: geography.nearestAmong([...own].filter(isCovered)),
    nearestHost: geography.nearestAmong(hosts),
  };
}
