import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** Two municipalities never share a name: readers could not tell Herøy from Herøy. */
export const nameUnique = defineRule('name-unique', function* (tables) {
  for (const [name, rows] of Map.groupBy(tables.municipalities, (row) => row.name)) {
    if (rows.length === 1) continue;
    yield {
      file: 'municipalities.csv',
      place: `name ${name}`,
      message: `${rows.map(({ municipality }) => municipality).join(' and ')} are both called so`,
      remedy: `${IMPORT_AGAIN}; Klass adds the county in brackets to such names`,
    };
  }
});
