import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** Every municipality is drawn once, with an area. */
export const municipalityGeometry = defineRule('municipality-geometry', function* (tables) {
  const file = 'boundaries/municipalities.topojson';
  const shapes = Map.groupBy(tables.boundaries.objects.municipalities.geometries, ({ id }) => id);
  for (const { municipality, name } of tables.municipalities) {
    const found = shapes.get(municipality) ?? [];
    const at = { file, place: `municipality ${municipality}`, remedy: IMPORT_AGAIN };
    if (found.length === 0) yield { ...at, message: `${name} has no shape` };
    if (found.length > 1) yield { ...at, message: `${name} has ${found.length} shapes` };
    if (found.some(({ arcs }) => arcs.flat(2).length === 0)) {
      yield { ...at, message: `the shape of ${name} is empty` };
    }
  }
});
