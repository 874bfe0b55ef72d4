import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';

/** Every area that has figures of its own, the largest kinds first; last those that overlap. */
export const allAreas = ({ areas }: Atlas): readonly Area[] => [
  areas.country,
  ...areas.counties,
  ...areas.counties2024,
  ...areas.regions,
  ...areas.municipalities,
  ...areas.programmes,
];
