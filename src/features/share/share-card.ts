import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Answer, Headline } from '../../ui/answer/answer.ts';
import { COVERAGE_PATH } from '../../ui/figure/page-paths.ts';

/** What the picture says that a page is shared with, beside its map: one figure of its answer. */
export interface ShareCard {
  /** Its file, below the language. */
  readonly file: string;
  readonly headline: Headline;
  /** The picture in a sentence, for those who cannot see it. */
  readonly alt: string;
}

/** Pixels; the size that every service takes, 1.91 : 1. */
export const SHARE_CARD_SIZE = { width: 1200, height: 630 } as const;

/** The name of a share card in its folder: «kommune/1515-heroy», and «atlas» for the whole. */
export const shareCardName = ({ path }: Answer): string =>
  path === COVERAGE_PATH ? 'atlas' : path.replace(/\/$/, '');

/** The share card of an answer; undefined when its page is shared as the atlas. */
export function shareCardOf(language: Language, answer?: Answer): ShareCard | undefined {
  if (answer?.headline === undefined) return undefined;
  const { path, headline } = answer;
  const { shareCards, terms } = wordsOf(language);
  const place = path === COVERAGE_PATH ? terms.country : headline.title;
  return {
    file: `kort/${shareCardName(answer)}.png`,
    headline,
    alt: shareCards.alt(place, `${headline.figure} ${headline.caption}`),
  };
}
