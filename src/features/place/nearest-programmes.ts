import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import type { Programme } from '../../atlas/programme.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import type { Rate } from '../../domain/indicators/commuting.ts';
import { nearestOf, shareTo, type Nearest } from '../../domain/indicators/reachability.ts';
import { missing, valueOf } from '../../domain/observation.ts';

/** One programme seen from a municipality it does not reach, with every reason it could. */
export interface NearProgramme {
  readonly programme: Programme;
  /** Municipalities it covers in the same labour-market region. */
  readonly inRegion: readonly MunicipalityCode[];
  /** Municipalities it covers across the border on land. */
  readonly acrossBorder: readonly MunicipalityCode[];
  /** Whether the municipality lies in an area that it names, and no more. */
  readonly named: boolean;
  /** Share of the employed residents who work in municipalities it covers. */
  readonly commuting: Rate;
  readonly nearestMember: Nearest | undefined;
  /** Kilometres to its host municipality; undefined where the report gives none. */
  readonly host: Nearest | undefined;
}

/** From this share of the employed residents up, commuting alone is a reason. */
export const COMMUTING_REASON = 0.01;
/** So many are listed even where there is no other reason than that they are nearest. */
const FEWEST = 3;

/**
 * The active programmes with stated reach that name its area, or cover some municipality of the same
 * labour-market region or across the border, or where at least 1 % of the employed residents
 * work; and the three nearest in any case. The nearest covered municipality decides the order.
 */
export function nearProgrammes(atlas: Atlas, municipality: Municipality): readonly NearProgramme[] {
  return atlas
    .programmesNear(municipality, FEWEST)
    .map((programme) => seenFrom(atlas, municipality, programme))
    .sort((a, b) => kilometres(a) - kilometres(b))
    .filter((each, at) => at < FEWEST || hasReason(each));
}

const kilometres = ({ nearestMember }: NearProgramme): number =>
  nearestMember?.kilometres ?? Number.POSITIVE_INFINITY;

const hasReason = ({ named, inRegion, acrossBorder, commuting }: NearProgramme): boolean =>
  named ||
  inRegion.length > 0 ||
  acrossBorder.length > 0 ||
  (valueOf(commuting.value) ?? 0) >= COMMUTING_REASON;

function seenFrom(atlas: Atlas, municipality: Municipality, programme: Programme): NearProgramme {
  const { code, region } = municipality;
  const { geography } = atlas;
  const members = programme.members.stated;
  const isMember = new Set<MunicipalityCode>(members);
  const neighbours = geography.neighbours(code);
  const host = programme.row.host_municipality;
  const { latest } = atlas.commuting;
  const parted = atlas.commuting.why(municipality, latest).reason === 'split';
  const away = (other: MunicipalityCode): number => geography.distance(code, other);
  return {
    programme,
    inRegion: members.filter((each) => atlas.municipality(each).region === region),
    acrossBorder: neighbours.filter((each) => isMember.has(each)),
    named: programme.members.area.includes(code),
    commuting: parted
      ? { value: missing('split'), bounds: undefined }
      : shareTo(atlas.gaps.flows(code), (workplace) => isMember.has(workplace)),
    nearestMember: nearestOf(members, away),
    host: nearestOf(host === undefined || !('slug' in atlas.once(host)) ? [] : [host], away),
  };
}
