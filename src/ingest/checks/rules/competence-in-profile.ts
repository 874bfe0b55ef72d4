import { COMPETENCE_FIELD } from '../../../domain/programme.ts';
import { defineRule } from '../rule.ts';

const FILE = 'programmes/competence.csv';
const LANGUAGES = ['nb', 'nn', 'en'] as const;

/**
 * A reading of a competence profile is of an industry that is published, and its words stand in the
 * profile in every language.
 */
export const competenceInProfile = defineRule('competence-in-profile', function* (tables) {
  const industries = new Set(tables.industries.map(({ industry }) => industry));
  const profiles = new Map(
    tables.facts
      .filter(({ field }) => field === COMPETENCE_FIELD)
      .map((fact) => [fact.programme, fact]),
  );
  for (const row of tables.competence) {
    const place = `programme ${row.programme}, industry ${row.industry}`;
    if (!industries.has(row.industry)) {
      const message = `industry ${row.industry} is not published`;
      yield { file: FILE, place, message, remedy: 'take a code of industries.csv' };
    }
    for (const language of LANGUAGES) {
      if (profiles.get(row.programme)?.[language].includes(row[language]) === true) continue;
      yield {
        file: FILE,
        place: `${place}, ${language}`,
        message: `«${row[language]}» does not stand in the profile`,
        remedy: `take words of the fact ${COMPETENCE_FIELD} in facts.csv as they stand there`,
      };
    }
  }
});
