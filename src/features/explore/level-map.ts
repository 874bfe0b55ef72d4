import type { Atlas } from '../../atlas/atlas.ts';
import type { Level } from './level.ts';
import type { ExploreArea } from './files.ts';
import { dissolve } from '../../geometry/planar-atlas.ts';
import { areaPath } from '../../geometry/svg-path.ts';
import type { MapFigure } from '../../map/map-figure.ts';
import type { PaintNational } from '../../map/national-map.ts';
import { areasAt } from './column.ts';

/** How the first view paints an area, and what it says of it. */
export interface AreaSaying {
  readonly area: ExploreArea;
  readonly text: string;
  readonly look: string;
}

/** The national map with the areas of a level in the place of the municipalities. */
export function levelMap(
  atlas: Atlas,
  national: PaintNational,
  level: Level,
  sayings: readonly AreaSaying[],
): MapFigure {
  const byCode = new Map(sayings.map((saying) => [saying.area.code, saying]));
  const figure = national(({ code }) => {
    const { look = 'na', text = '' } = byCode.get(code) ?? {};
    return { colour: look, value: text };
  });
  if (level === 'municipality') return figure;
  const shapes = atlas.geography.forSheet(figure.sheet);
  const members = new Map(areasAt(atlas, level).map((area) => [area.code, area.members]));
  return {
    ...figure,
    // The borders of the level are the outlines of its areas already.
    regionBorders: level === 'county' ? '' : figure.regionBorders,
    areas: sayings.map(({ area, text, look }) => ({
      id: area.code,
      name: area.name,
      value: text,
      colour: look,
      uncertain: false,
      path: area.path,
      d: areaPath(figure.sheet, dissolve(shapes, members.get(area.code) ?? [])),
    })),
  };
}
