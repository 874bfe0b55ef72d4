import { defineRule } from '../rule.ts';

/** Facts, figures and coverage are about programmes of the list. */
export const programmeKnown = defineRule('programme-known', function* (tables) {
  const known = new Set(tables.programmes.map(({ programme }) => programme));
  const about = {
    'programmes/facts.csv': tables.facts,
    'programmes/figures.csv': tables.programmeFigures,
    'programmes/coverage.csv': tables.coverage,
    'programmes/competence.csv': tables.competence,
    'programmes/pages.csv': tables.pages,
  };
  for (const [file, rows] of Object.entries(about)) {
    for (const programme of new Set(rows.map((row) => row.programme))) {
      if (known.has(programme)) continue;
      yield {
        file,
        place: `programme ${programme}`,
        message: 'is not in programmes.csv',
        remedy: 'mend the name, or add the programme to programmes.csv',
      };
    }
  }
});
