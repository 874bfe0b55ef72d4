import type { CoverageBasis } from '../../domain/coverage-basis.ts';
import type { Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/shape.ts';

/** The few words that the planner shares with the rest of the site; its page carries them. */
export interface SharedWords {
  readonly language: Language;
  readonly missing: Words['terms']['missing'];
  readonly basis: Readonly<Record<CoverageBasis, string>>;
  readonly industryBasis: Words['terms']['industryBasis'];
  readonly status: Words['uncertainty']['status'];
  readonly interval: string;
  /** By the codes of the published groups, the remainder among them. */
  readonly industries: Readonly<Record<string, string>>;
  readonly municipality: string;
  readonly centralityClass: string;
  /** The name of the measure, and the day that its figures are of. */
  readonly residents: string;
  readonly residentsDay: string;
  readonly region: string;
}

/** What the report says of the competence a programme looks for. */
export interface Profile {
  readonly text: string;
  readonly section: string;
  /** The words that name an industry, by its code. */
  readonly industries: Readonly<Record<string, string>>;
}

/** What a page hands the planner. */
export interface PlannerConfig {
  readonly shared: SharedWords;
  /** The address of the pages in this language, with a slash at the end. */
  readonly pages: string;
  /** The folder of the planner's figures, and the file of all shapes in WGS 84. */
  readonly files: string;
  readonly shapes: string;
  readonly profiles: Readonly<Record<string, Profile>>;
  /** As readers cite them, with licences. */
  readonly sources: readonly string[];
  readonly licence: string;
}

/** All that the planner says. */
export interface PlannerWords extends SharedWords {
  readonly plan: Words['plan'];
}

const OWN: Readonly<Record<Language, () => Promise<{ readonly plan: Words['plan'] }>>> = {
  nb: () => import('./words.nb.ts'),
  nn: () => import('./words.nn.ts'),
  en: () => import('./words.en.ts'),
};

/** The planner's own words in the language of the page: only that language is fetched. */
export const ownWords = async (language: Language): Promise<Words['plan']> =>
  (await OWN[language]()).plan;
