import { successorsOf } from '../../../domain/successors.ts';
import { defineRule } from '../rule.ts';

const FILE = 'names/former.csv';

/** A name of before leads to municipalities that there are, and its number is none of theirs. */
export const formerName = defineRule('former-name', function* (tables) {
  const own = new Set(tables.municipalities.map(({ municipality }) => municipality));
  const now = successorsOf([...own], tables.formerMunicipalities);
  for (const { municipality, successors } of tables.formerNames) {
    const at = { file: FILE, place: `municipality ${municipality}` };
    const lost = successors.filter((code) => now(code).every((each) => !own.has(each)));
    if (lost.length > 0)
      yield {
        ...at,
        message: `leads to ${lost.join(' and ')}, unknown here`,
        remedy: 'mend the number',
      };
    if (own.has(municipality))
      yield { ...at, message: 'is a number that still stands', remedy: 'take the row out' };
  }
});
