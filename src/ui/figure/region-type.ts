import type { Atlas } from '../../atlas/atlas.ts';
import type { LabourMarketRegionCode } from '../../domain/area-code.ts';

/** Region types as addresses name them, in the order a reader chooses among them. */
export const REGION_TYPES = [
  'stor-balansert',
  'stor-sentrum',
  'liten-balansert',
  'liten-sentrum',
] as const;

export type RegionTypeId = (typeof REGION_TYPES)[number];

/** The type of a region against all regions; undefined when its residents are not known. */
export function regionTypeId(
  atlas: Atlas,
  region: LabourMarketRegionCode,
): RegionTypeId | undefined {
  const type = atlas.typologies.all.regions.get(region);
  if (type === undefined) return undefined;
  const size = type.size === 'large' ? 'stor' : 'liten';
  return `${size}-${type.centre === 'balanced' ? 'balansert' : 'sentrum'}`;
}
