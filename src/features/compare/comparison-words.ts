import type { Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/shape.ts';
import type { SharedWords } from '../explore/words.ts';

/** All that a comparison says. */
export interface ComparisonWords extends SharedWords {
  readonly places: Words['places'];
}

const OWN: Readonly<Record<Language, () => Promise<{ readonly places: Words['places'] }>>> = {
  nb: () => import('./words.nb.ts'),
  nn: () => import('./words.nn.ts'),
  en: () => import('./words.en.ts'),
};

/** The comparison's own words in the language of the page: only that language is fetched. */
export const ownPlaceWords = async (language: Language): Promise<Words['places']> =>
  (await OWN[language]()).places;
