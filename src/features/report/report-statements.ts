import type { Atlas } from '../../atlas/atlas.ts';
import {
  CONTRADICTION_FIELD,
  SMALL_PLACES_FIELDS,
  type FactField,
  type SmallPlacesField,
  type StatementField,
} from '../../domain/programme.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { programmePath } from '../../ui/figure/page-paths.ts';

/** Something that the report says, and who it says it of. */
export interface Statement {
  /** The programme; the report as a whole where there is none. */
  readonly name: string;
  readonly path: string | undefined;
  readonly text: string;
  readonly section: string;
}

/** A kind of reason, and everyone who gives it. */
export interface Reasons {
  readonly field: SmallPlacesField;
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** What the report says of all the programmes in a field. */
export const statementsOf = (
  atlas: Atlas,
  language: Language,
  field: StatementField,
): readonly Statement[] =>
  atlas.tables.statements
    .filter((row) => row.field === field)
    .map((row) => ({
      name: wordsOf(language).statements.report,
      path: undefined,
      text: row[language],
      section: row.report_section,
    }));

/** What is said of each programme in a field, in the order of the programmes. */
export const saidOfProgrammes = (
  atlas: Atlas,
  language: Language,
  field: FactField,
): readonly Statement[] =>
  atlas.programmes.flatMap((programme) =>
    programme.facts
      .filter((row) => row.field === field)
      .map((row) => ({
        name: programme.name,
        path: programmePath(programme),
        text: row[language],
        section: row.report_section,
      })),
  );

/** Why small municipalities are not reached: the report first, then its project leaders. */
export const reasonsOf = (atlas: Atlas, language: Language): readonly Reasons[] =>
  SMALL_PLACES_FIELDS.map((field) => ({
    field,
    name: wordsOf(language).statements.themes[field],
    statements: [
      ...statementsOf(atlas, language, field),
      ...saidOfProgrammes(atlas, language, field),
    ],
  })).filter(({ statements }) => statements.length > 0);

/** How many programmes give a reason, and which of them give none. */
export function reasonsLead(atlas: Atlas, language: Language): string {
  const { statements: words } = wordsOf(language);
  const giving = atlas.programmes.filter(({ facts }) =>
    facts.some(({ field }) => SMALL_PLACES_FIELDS.some((each) => each === field)),
  );
  return words.whyLead(giving.length, atlas.programmes.length);
}

/** Where the report does not agree with itself: as a whole, and of each programme. */
export const contradictionsOf = (atlas: Atlas, language: Language) => ({
  whole: statementsOf(atlas, language, CONTRADICTION_FIELD),
  programmes: saidOfProgrammes(atlas, language, CONTRADICTION_FIELD),
});
