import { defineRule } from '../rule.ts';

/** Only regional programmes are coverage; a scheme of one business or sector reaches no place. */
export const coverageRegional = defineRule('coverage-regional', function* (tables) {
  const covering = new Set(tables.coverage.map(({ programme }) => programme));
  for (const { programme, name, kind } of tables.programmes) {
    if (kind === 'regional' || !covering.has(programme)) continue;
    yield {
      file: 'programmes/coverage.csv',
      place: `programme ${programme}`,
      message: `${name} is a ${kind} scheme, which is not counted as coverage`,
      remedy: 'take its rows away, or make its kind «regional» in programmes.csv',
    };
  }
});
