import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/**
 * The lowest index of classes 1–5; below the last is class 6. A municipality on a limit belongs to
 * the more central class, as SSB Notater 2020/4 has it: Os and Karasjok at 565 are class 5, Dovre
 * and Skjervøy at 564 are class 6.
 */
const LOWER_LIMITS = [925, 870, 775, 670, 565];

const classOf = (index: number): number => 1 + LOWER_LIMITS.filter((limit) => index < limit).length;

/** The centrality class is the one that the centrality index gives. */
export const centralityClass = defineRule('centrality-class', function* (tables) {
  for (const row of tables.municipalities) {
    const { municipality, name, centrality_index: index, centrality_class: stated } = row;
    const at = { file: 'municipalities.csv', place: `municipality ${municipality}` };
    if (index > 1000) {
      const message = `${name} has index ${index}; the index runs from 0 to 1000`;
      yield { ...at, message, remedy: IMPORT_AGAIN };
    } else if (stated !== classOf(index)) {
      const message = `${name} is in class ${stated}, but index ${index} gives ${classOf(index)}`;
      yield { ...at, message, remedy: IMPORT_AGAIN };
    }
  }
});
