import type { Words } from '../../i18n/shape.ts';
import type { Language } from '../../i18n/language.ts';

/** The few words that an explorer shares with the rest of the site; its page carries them. */
export interface SharedWords {
  readonly language: Language;
  readonly coverage: Words['terms']['coverage'];
  readonly missing: Words['terms']['missing'];
  readonly status: Words['uncertainty']['status'];
  readonly few: Words['uncertainty']['few'];
  /** Why most areas have no figure of a ratio: it is of the most peripheral alone. */
  readonly notPeripheral: Words['pages']['commuting']['notPeripheral'];
  /** What a ratio of 0 says. */
  readonly noCommuters: Words['pages']['commuting']['noCommuters'];
  /** What a location quotient says, from low to high, one text a meaningful class. */
  readonly quotients: Words['pages']['industry']['legend'];
  readonly and: string;
}

/** All that an explorer says. */
export interface ExploreWords extends SharedWords {
  readonly explore: Words['explore'];
}

const OWN: Readonly<Record<Language, () => Promise<{ readonly explore: Words['explore'] }>>> = {
  nb: () => import('./words.nb.ts'),
  nn: () => import('./words.nn.ts'),
  en: () => import('./words.en.ts'),
};

/** The explorer's own words in the language of the page: only that language is fetched. */
export const ownWords = async (language: Language): Promise<Words['explore']> =>
  (await OWN[language]()).explore;
