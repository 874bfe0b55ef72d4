import type { Atlas } from '../atlas/atlas.ts';
import { commutingMeasures, RATES } from './commuting.ts';
import type { Definition, Measure } from './measure.ts';
import { PEOPLE, peopleMeasures } from './people.ts';
import { centralityMeasure, populationMeasure } from './places.ts';
import { quotientMeasures } from './quotients.ts';

/** What is said once of each measure that has a formula and a column of its own. */
export const DEFINITIONS: readonly Definition[] = [...Object.values(RATES), ...PEOPLE];

const made = new WeakMap<Atlas, readonly Measure[]>();

/** Every measure of an atlas but coverage, which has figures of its own kind; made once. */
export function measuresOf(atlas: Atlas): readonly Measure[] {
  const found = made.get(atlas) ?? [
    ...quotientMeasures(atlas),
    ...commutingMeasures(atlas),
    ...peopleMeasures(atlas),
    populationMeasure(atlas),
    centralityMeasure(atlas),
  ];
  made.set(atlas, found);
  return found;
}

/** @throws RangeError naming a measure that the atlas does not have */
export function measureOf(atlas: Atlas, id: string): Measure {
  const found = measuresOf(atlas).find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no measure ${id} in the atlas`);
  return found;
}
