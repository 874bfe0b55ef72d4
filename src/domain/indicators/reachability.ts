import type { LabourMarketRegionCode, MunicipalityCode } from '../area-code.ts';
import { known, missing } from '../observation.ts';
import { addBounds, exactly, shareBounds, type Bounds } from '../rounding.ts';
import { flowBounds, type Flow, type Rate } from './commuting.ts';

/** Where a municipality stands, and which programmes reach it at an evidence level. */
export interface ReachPlace {
  readonly region: LabourMarketRegionCode;
  /** Municipalities that share a border with it on land. */
  readonly neighbours: readonly MunicipalityCode[];
  /** Active programmes; none where it is uncovered. */
  readonly programmes: readonly string[];
}

/** What a country answers about any municipality without going through all of them. */
export interface ReachWorld {
  readonly places: ReadonlyMap<MunicipalityCode, ReachPlace>;
  /** The municipalities of a region, in the order of the places. */
  readonly members: (region: LabourMarketRegionCode) => readonly MunicipalityCode[];
  /** The nearest municipality that a programme reaches; undefined where there is none. */
  readonly nearestCovered: (from: MunicipalityCode) => Nearest | undefined;
  /** The nearest host municipality of an active programme; undefined where there is none. */
  readonly nearestHost: (from: MunicipalityCode) => Nearest | undefined;
}

/** A municipality and how far off it is, in kilometres as the crow flies. */
export interface Nearest {
  readonly municipality: MunicipalityCode;
  readonly kilometres: number;
}

/** How near a programme is to a municipality that none reaches. */
export interface Reachability {
  /** Municipalities in its labour-market region, itself included. */
  readonly regionMembers: number;
  /** Covered municipalities of that region. */
  readonly coveredInRegion: readonly MunicipalityCode[];
  /** Covered municipalities that it shares a border with on land. */
  readonly coveredNeighbours: readonly MunicipalityCode[];
  /** The programmes of those neighbours, each once. */
  readonly neighbouringProgrammes: readonly string[];
  /** Share of its employed residents who work in a covered municipality. */
  readonly toCovered: Rate;
  /** The same, in covered municipalities of its own labour-market region only. */
  readonly toCoveredInRegion: Rate;
  /** Share of its employed residents who work in another municipality. */
  readonly out: Rate;
  /** Undefined where nothing in the country is covered. */
  readonly nearestCovered: Nearest | undefined;
  readonly nearestHost: Nearest | undefined;
}

/**
 * How near a programme is to a municipality that no programme reaches.
 * @param flows those of its employed residents, by workplace, its own among them; a flow of 0 adds
 *   only its bounds
 * @throws RangeError for a municipality that the world does not have
 */
export function reachability(
  municipality: MunicipalityCode,
  flows: readonly Flow[],
  { places, members: membersOf, nearestCovered, nearestHost }: ReachWorld,
): Reachability {
  const place = places.get(municipality);
  if (place === undefined) throw new RangeError(`no municipality ${municipality} to reach`);
  const programmesOf = (code: MunicipalityCode): readonly string[] =>
    places.get(code)?.programmes ?? [];
  const isCovered = (code: MunicipalityCode): boolean => programmesOf(code).length > 0;
  const inRegion = (code: MunicipalityCode): boolean => places.get(code)?.region === place.region;
  const members = membersOf(place.region);
  const coveredNeighbours = place.neighbours.filter(isCovered);
  return {
    regionMembers: members.length,
    coveredInRegion: members.filter(isCovered),
    coveredNeighbours,
    neighbouringProgrammes: [...new Set(coveredNeighbours.flatMap(programmesOf))],
    toCovered: shareTo(flows, isCovered),
    toCoveredInRegion: shareTo(flows, (code) => isCovered(code) && inRegion(code)),
    out: shareTo(flows, (code) => code !== municipality),
    nearestCovered: nearestCovered(municipality),
    nearestHost: nearestHost(municipality),
  };
}

/**
 * The share of some employed residents who work in the municipalities picked, with how far
 * rounding can have moved it. Missing where nobody is employed.
 */
export function shareTo(
  flows: readonly Flow[],
  isPicked: (workplace: MunicipalityCode) => boolean,
): Rate {
  const part = sumOf(flows.filter(({ workplace }) => isPicked(workplace)));
  const rest = sumOf(flows.filter(({ workplace }) => !isPicked(workplace)));
  const whole = part.value + rest.value;
  if (whole === 0) return { value: missing('not-applicable'), bounds: undefined };
  return { value: known(part.value / whole), bounds: shareBounds(part.bounds, rest.bounds) };
}

const sumOf = (flows: readonly Flow[]): { readonly value: number; readonly bounds: Bounds } => ({
  value: flows.reduce((sum, { employed }) => sum + employed, 0),
  bounds: flows.reduce((sum, flow) => addBounds(sum, flowBounds(flow)), exactly(0)),
});

/** The nearest of some municipalities; of several as near, the one with the lowest number. */
export const nearestOf = (
  codes: readonly MunicipalityCode[],
  kilometresTo: (code: MunicipalityCode) => number,
): Nearest | undefined =>
  [...new Set(codes)]
    .map((municipality) => ({ municipality, kilometres: kilometresTo(municipality) }))
    .sort((a, b) => a.kilometres - b.kilometres || (a.municipality < b.municipality ? -1 : 1))[0];
