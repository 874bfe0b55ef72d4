import type { MunicipalityCode } from '../../domain/area-code.ts';
import type { ClaimId } from '../../domain/claim.ts';
import { addCounts } from '../../domain/indicators/commuter-counts.ts';
import {
  meanTriedShare,
  OUTSIDE_MEASURES,
  triedShare,
  type OutsideMeasure,
} from '../../domain/indicators/coefficient-tries.ts';
import type { ClaimRow } from '../../ingest/tables/report.ts';
import type { Municipality } from '../area.ts';
import type { Atlas } from '../atlas.ts';
import type { Commuters } from './commuters.ts';
import type { Way } from './coefficient-places.ts';
import { tryOf, type Tries } from './tries.ts';

/**
 * Whose commuting: all municipalities; those whose region has several; those a programme is
 * stated in; those in a region with such a one; or all, by the class of the region's most
 * central municipality.
 */
export const GROUPS = ['all', 'several', 'stated', 'stated-regions', 'by-centre'] as const;
export type Group = (typeof GROUPS)[number];

export const OUTSIDE_CLAIMS = [
  'outside-country',
  'outside-class-5',
  'outside-class-4',
  'outside-class-3',
  'outside-class-2',
] as const satisfies readonly ClaimId[];
export type OutsideClaim = (typeof OUTSIDE_CLAIMS)[number];

export interface TriedOutside {
  readonly measure: OutsideMeasure;
  readonly group: Group;
  readonly way: Way;
  readonly year: number;
}

/** Each definition of commuting outside the own region, for the country and the four classes. */
export function outsideTries(
  atlas: Atlas,
  commuters: Commuters,
  claimOf: (id: ClaimId) => ClaimRow,
): Tries<TriedOutside, OutsideClaim> {
  const grouped = new Map(GROUPS.map((group) => [group, groupOf(atlas, group)]));
  const share = ({ measure, group, way, year }: TriedOutside, one: number | undefined) => {
    const chosen = grouped.get(group)?.(one) ?? [];
    const counts = commuters.of(
      year,
      chosen.map(({ code }) => code),
    );
    return way === 'mean'
      ? meanTriedShare(measure, counts)
      : triedShare(measure, addCounts(counts));
  };
  const rows = definitions(commuters.years).map((definition) => ({
    definition,
    values: OUTSIDE_CLAIMS.map((id) => {
      const claim = claimOf(id);
      return tryOf(claim, share(definition, claim.centrality_class));
    }),
  }));
  return { columns: OUTSIDE_CLAIMS, rows };
}

const definitions = (years: readonly number[]): readonly TriedOutside[] =>
  GROUPS.flatMap((group) =>
    OUTSIDE_MEASURES.flatMap((measure) =>
      (['together', 'mean'] as const).flatMap((way) =>
        years.map((year) => ({ measure, group, way, year })),
      ),
    ),
  );

/** The municipalities of a group that are of a class, or all of them when none is given. */
function groupOf(atlas: Atlas, group: Group): (one: number | undefined) => readonly Municipality[] {
  const membersOf = ({ region }: Municipality) => atlas.region(region).members;
  const isStated = (code: MunicipalityCode): boolean =>
    atlas.coverage.programmesIn(code, 'stated').length > 0;
  const belongs: Record<Group, (area: Municipality) => boolean> = {
    all: () => true,
    several: (area) => membersOf(area).length > 1,
    stated: ({ code }) => isStated(code),
    'stated-regions': (area) => membersOf(area).some(isStated),
    'by-centre': () => true,
  };
  const centreClass = (area: Municipality): number =>
    Math.min(...membersOf(area).map((code) => atlas.municipality(code).centralityClass));
  const classOf = (area: Municipality): number =>
    group === 'by-centre' ? centreClass(area) : area.centralityClass;
  const areas = atlas.areas.municipalities.filter(belongs[group]);
  return (one) => {
    if (one !== undefined) return areas.filter((area) => classOf(area) === one);
    // For the whole country it does not matter by which class a municipality is counted.
    return group === 'by-centre' ? [] : areas;
  };
}
