import { defineRule } from '../rule.ts';

/** Every regional programme reaches somewhere and has figures; every programme is told of in words. */
export const programmeDescribed = defineRule('programme-described', function* (tables) {
  const about = {
    'programmes/coverage.csv': tables.coverage,
    'programmes/facts.csv': tables.facts,
    'programmes/figures.csv': tables.programmeFigures,
  };
  for (const [file, rows] of Object.entries(about)) {
    const described = new Set(rows.map(({ programme }) => programme));
    for (const { programme, name, kind } of tables.programmes) {
      if (described.has(programme)) continue;
      if (rows !== tables.facts && kind !== 'regional') continue;
      yield {
        file,
        place: `programme ${programme}`,
        message: `there is no row about ${name}`,
        remedy: 'write what the report, or the programme itself, says of it',
      };
    }
  }
});
