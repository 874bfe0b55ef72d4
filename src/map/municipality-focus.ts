import type { Atlas } from '../atlas/atlas.ts';
import type { Municipality } from '../atlas/area.ts';
import type { MunicipalityCode } from '../domain/area-code.ts';

/** In a region of more members than this the municipality would be lost. */
const MOST_MEMBERS = 12;

/** What the map of a municipality is laid around: its region, or itself and its neighbours. */
export function municipalityFocus(
  atlas: Atlas,
  { code, region }: Municipality,
): readonly MunicipalityCode[] {
  const { members } = atlas.region(region);
  return members.length > MOST_MEMBERS ? [code, ...atlas.geography.neighbours(code)] : members;
}
