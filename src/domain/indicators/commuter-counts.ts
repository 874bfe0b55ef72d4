import type { MunicipalityCode } from '../area-code.ts';
import type { Flow, Place } from './commuting.ts';

/**
 * The employed of a municipality by where they live and work: what every definition of a
 * commuting coefficient that the report may have used is made of.
 */
export interface CommuterCounts {
  /** Live here. */
  readonly employed: number;
  /** Work here. */
  readonly jobs: number;
  /** Live and work here. */
  readonly stay: number;
  readonly out: number;
  readonly into: number;
  /** Of those who leave or come, the ones who stay within the labour-market region. */
  readonly outWithin: number;
  readonly intoWithin: number;
  /** Leave for a municipality with a higher centrality index, in the region or anywhere. */
  readonly upWithin: number;
  readonly up: number;
}

const NOBODY: CommuterCounts = {
  employed: 0,
  jobs: 0,
  stay: 0,
  out: 0,
  into: 0,
  outWithin: 0,
  intoWithin: 0,
  upWithin: 0,
  up: 0,
};
const NAMES = Object.keys(NOBODY) as readonly (keyof CommuterCounts)[];

/** One whose index is known. */
type RankedPlace = Pick<Place, 'region'> & { readonly centralityIndex: number };

type Sums = { -readonly [Name in keyof CommuterCounts]: number };

/** The counts of each municipality; flows from or to an unknown place are left out. */
export function commuterCounts(
  flows: readonly Flow[],
  places: ReadonlyMap<MunicipalityCode, RankedPlace>,
): ReadonlyMap<MunicipalityCode, CommuterCounts> {
  const sums = new Map(
    [...places.keys()].map((code): [MunicipalityCode, Sums] => [code, { ...NOBODY }]),
  );
  for (const { residence, workplace, employed } of flows) {
    const [home, work] = [sums.get(residence), sums.get(workplace)];
    const [from, to] = [places.get(residence), places.get(workplace)];
    if (!home || !work || !from || !to) continue;
    home.employed += employed;
    work.jobs += employed;
    if (residence === workplace) home.stay += employed;
    else addCommuters(home, work, from, to, employed);
  }
  return sums;
}

function addCommuters(
  home: Sums,
  work: Sums,
  from: RankedPlace,
  to: RankedPlace,
  employed: number,
): void {
  const within = from.region === to.region;
  const upwards = to.centralityIndex > from.centralityIndex;
  home.out += employed;
  work.into += employed;
  if (within) home.outWithin += employed;
  if (within) work.intoWithin += employed;
  if (upwards) home.up += employed;
  if (upwards && within) home.upWithin += employed;
}

/** Several municipalities' counts added; those who commute between them still count as commuters. */
export const addCounts = (all: readonly CommuterCounts[]): CommuterCounts =>
  all.reduce<CommuterCounts>(
    (sum, each) =>
      Object.fromEntries(NAMES.map((name) => [name, sum[name] + each[name]])) as unknown as Sums,
    NOBODY,
  );

/**
 * Several municipalities as if they were one: who commutes between them stays. What it is to
 * stay within the region has no meaning then; those counts are not numbers.
 */
export function countsAsOne(
  flows: readonly Flow[],
  members: readonly MunicipalityCode[],
): CommuterCounts {
  const inside = new Set(members);
  const sum = { ...NOBODY, outWithin: NaN, intoWithin: NaN, upWithin: NaN, up: NaN };
  for (const { residence, workplace, employed } of flows) {
    const [home, work] = [inside.has(residence), inside.has(workplace)];
    if (home) sum.employed += employed;
    if (work) sum.jobs += employed;
    if (home && work) sum.stay += employed;
    else if (home) sum.out += employed;
    else if (work) sum.into += employed;
  }
  return sum;
}
