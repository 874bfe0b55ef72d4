import type { MunicipalityCode } from '../area-code.ts';
import { isKnown, known, missing } from '../observation.ts';
import type { Rate } from './commuting.ts';
import type { GapGround } from './gap-kind.ts';

/** A share with its bounds; empty where there is no share. */
type RateRow = readonly number[];

/** What decides the kinds of a gap, as short as a page can carry it for all of them. */
export interface GapRow {
  readonly id: MunicipalityCode;
  readonly members: number;
  readonly nextDoor: boolean;
  readonly toCovered: RateRow;
  /** Only of a labour-market region of one: no other is asked for it. */
  readonly out: RateRow;
}

export const gapRow = (id: MunicipalityCode, ground: GapGround): GapRow => ({
  id,
  members: ground.regionMembers,
  nextDoor: ground.coveredInRegion.length + ground.coveredNeighbours.length > 0,
  toCovered: rateRow(ground.toCovered),
  out: ground.regionMembers === 1 ? rateRow(ground.out) : [],
});

/** The ground again; which municipalities are covered next door is not kept, only whether any is. */
export const groundOf = ({ id, members, nextDoor, toCovered, out }: GapRow): GapGround => ({
  regionMembers: members,
  coveredInRegion: [],
  coveredNeighbours: nextDoor ? [id] : [],
  toCovered: rateOf(toCovered),
  out: rateOf(out),
});

/** Six decimals: a person in a municipality of a million would still be seen. */
const short = (value: number): number => Number(value.toFixed(6));

const rateRow = ({ value, bounds }: Rate): RateRow =>
  !isKnown(value)
    ? []
    : bounds === undefined
      ? [short(value.value)]
      : [value.value, bounds.lower, bounds.upper].map(short);

function rateOf([value, lower, upper]: RateRow): Rate {
  if (value === undefined) return { value: missing('not-applicable'), bounds: undefined };
  return {
    value: known(value),
    bounds: lower === undefined || upper === undefined ? undefined : { lower, upper },
  };
}
