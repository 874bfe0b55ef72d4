import type { Tables } from '../../tables/tables.ts';
import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/**
 * Old and new numbers both find one municipality: each number of 2024 belongs to exactly one, has
 * its name, and is not the old number of another.
 */
export const laterNumber = defineRule('later-number', function* (tables) {
  const own = new Set(tables.municipalities.map(({ municipality }) => municipality));
  const file = 'municipalities.csv';
  for (const [later, owners] of ownersOf(tables)) {
    const at = { file, place: `number ${later}`, remedy: IMPORT_AGAIN };
    if (owners.length > 1) yield { ...at, message: `belongs to ${owners.join(' and ')}` };
    if (own.has(later) && !owners.includes(later)) {
      yield { ...at, message: `is new for ${owners.join()} and old for another municipality` };
    }
  }
  for (const { municipality, municipality_2024, name_2024 } of tables.municipalities) {
    if (municipality_2024.length === name_2024.length) continue;
    const message = `${municipality_2024.length} numbers of 2024, ${name_2024.length} names`;
    yield { file, place: `municipality ${municipality}`, message, remedy: IMPORT_AGAIN };
  }
});

type Code = Tables['municipalities'][number]['municipality'];

function ownersOf(tables: Tables): ReadonlyMap<Code, readonly Code[]> {
  const owners = new Map<Code, Code[]>();
  for (const { municipality, municipality_2024 } of tables.municipalities) {
    for (const later of municipality_2024) {
      owners.set(later, [...(owners.get(later) ?? []), municipality]);
    }
  }
  return owners;
}
