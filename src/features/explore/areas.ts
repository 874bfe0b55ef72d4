import type { Area, Municipality } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { AreasFile, ExploreArea } from './files.ts';
import type { Level } from './level.ts';
import { atEachLevel } from '../../domain/coverage-basis.ts';
import { areasAt } from './column.ts';
import { regionTypeId } from '../../ui/figure/region-type.ts';

const FOLDERS: Readonly<Record<Level, string>> = {
  municipality: 'kommune',
  region: 'region',
  county: 'fylke',
};

/** The address of an area's page, below the language. */
export const areaPathOf = (level: Level, { slug }: Pick<Area, 'slug'>): string =>
  `${FOLDERS[level]}/${slug}/`;
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
