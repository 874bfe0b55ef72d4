import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** Only pairs between which somebody commutes are kept; a pair that is not there is a 0. */
export const flowNotEmpty = defineRule('flow-not-empty', function* (tables) {
  for (const { year, residence, workplace, employed } of tables.commuting) {
    if (employed > 0) continue;
    yield {
      file: 'commuting.csv',
      place: `${residence} → ${workplace}, ${year}`,
      message: 'the flow is 0',
      remedy: IMPORT_AGAIN,
    };
  }
});
