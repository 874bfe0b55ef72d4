import type { LabourMarketRegionCode } from '../domain/area-code.ts';
import {
  regionTypology,
  type RegionResidents,
  type RegionTypology,
} from '../domain/indicators/region-typology.ts';
import type { Areas, Municipality } from './area.ts';
import type { Coverage } from './coverage.ts';
import type { Population } from './population.ts';

/** The report's types of region, against two sets of regions; each prints its own limits. */
export interface Typologies {
  /** Against all labour-market regions. */
  readonly all: RegionTypology<LabourMarketRegionCode>;
  /** Against the regions that an active programme reaches, at either level of evidence. */
  readonly reached: RegionTypology<LabourMarketRegionCode>;
}

export function typologiesOf(areas: Areas, population: Population, coverage: Coverage): Typologies {
  const byCode = new Map<string, Municipality>(
    areas.municipalities.map((each) => [each.code, each]),
  );
  const residents = (code: string): number | undefined => {
    const municipality = byCode.get(code);
    return municipality && population.own(municipality);
  };
  const regions = areas.regions.map(
    ({ code, members }): RegionResidents<LabourMarketRegionCode> => ({
      code,
      members: members.flatMap((member) => {
        const count = residents(member);
        return count === undefined ? [] : [{ code: member, residents: count }];
      }),
    }),
  );
  const isReached = ({ members }: (typeof regions)[number]): boolean =>
    members.some(({ code }) => coverage.programmesIn(code, 'area').length > 0);
  return { all: regionTypology(regions), reached: regionTypology(regions.filter(isReached)) };
}
