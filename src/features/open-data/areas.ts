import type { Atlas } from '../../atlas/atlas.ts';
import type { Area, Municipality } from '../../atlas/area.ts';

/** A municipality by the name of its own number, as every table has it: not that of today. */
export const areaNameOf = (area: Area | Municipality): string =>
  'ownName' in area ? area.ownName : area.name;

/** Every area that has figures of its own, the largest kinds first; last those that overlap. */
export const allAreas = ({ areas }: Atlas): readonly Area[] => [
  areas.country,
  ...areas.counties,
  ...areas.counties2024,
  ...areas.regions,
  ...areas.municipalities,
  ...areas.programmes,
];
