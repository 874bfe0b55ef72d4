import type { Area, Municipality } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { AreasFile, ExploreArea } from '../../explore/files.ts';
import type { Level } from '../../explore/level.ts';
import { atEachLevel } from '../../domain/coverage-basis.ts';
import type { LabourMarketRegionCode } from '../../domain/area-code.ts';
import { areasAt } from './column.ts';

const FOLDERS: Readonly<Record<Level, string>> = {
  municipality: 'kommune',
  region: 'region',
  county: 'fylke',
};

/** The address of an area's page, below the language. */
export const areaPathOf = (level: Level, { slug }: Pick<Area, 'slug'>): string =>
  `${FOLDERS[level]}/${slug}/`;

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

/** All areas of a level, with what they can be filtered by. */
export const areasFile = (atlas: Atlas, level: Level): AreasFile =>
  areasAt(atlas, level).map((area) => exploreArea(atlas, level, area));

function exploreArea(atlas: Atlas, level: Level, area: Area): ExploreArea {
  const members = area.members.map((code) => atlas.municipality(code));
  const all = <T>(of: (municipality: Municipality) => readonly T[]): readonly T[] =>
    [...new Set(members.flatMap(of))].sort();
  return {
    code: area.code,
    name: area.name,
    path: areaPathOf(level, area),
    population: atlas.population.own(area) ?? null,
    classes: all(({ centralityClass }) => [centralityClass]),
    counties: all(({ county2024 }) => [county2024]),
    regions: all(({ region }) => [region]),
    types: all(({ region }) => [regionTypeId(atlas, region)].filter((type) => type !== undefined)),
    ...atEachLevel((level) => all(({ code }) => atlas.coverage.programmesIn(code, level))),
  };
}
