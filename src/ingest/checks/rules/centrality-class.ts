import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/**
 * The lowest index of classes 1–5; below the last is class 6. A municipality on a limit belongs to
 * the more central class, as SSB Notater 2020/4 has it: Os and Karasjok at 565 are class 5, Dovre
 * and Skjervøy at 564 are class 6.
 */
const LOWER_LIMITS = [925, 870, 775, 670, 565];

const classOf = (index: number): number => 1 + LOWER_LIMITS.filter((limit) => index < limit).length;

/**
 * The centrality class is the one that the centrality index gives, by the own numbers and by those
 * of today; of today there is one of each number or none.
 */
export const centralityClass = defineRule('centrality-class', function* (tables) {
  for (const row of tables.municipalities) {
    const at = {
      file: 'municipalities.csv',
      place: `municipality ${row.municipality}`,
      remedy: IMPORT_AGAIN,
    };
    const { centrality_index_2024: indexes, centrality_class_2024: classes } = row;
    const own = faultOf(row.name, row.centrality_index, row.centrality_class);
    if (own !== undefined) yield { ...at, message: own };
    for (const [part, index] of indexes.entries()) {
      const fault = faultOf(`${row.name} of 2024`, index, classes[part]);
      if (fault !== undefined) yield { ...at, message: fault };
    }
    const counts = [row.municipality_2024, indexes, classes].map(({ length }) => length);
    const message = `${counts.join(', ')} numbers, indexes and classes of 2024`;
    if (new Set(counts).size > 1 && indexes.length + classes.length > 0) yield { ...at, message };
  }
});

/** What is wrong with an index and the class that is stated beside it. */
function faultOf(name: string, index: number, stated: number | undefined): string | undefined {
  if (index > 1000) return `${name} has index ${index}; the index runs from 0 to 1000`;
  const found = classOf(index);
  if (stated === undefined || stated === found) return undefined;
  return `${name} is in class ${stated}, but index ${index} gives ${found}`;
}
