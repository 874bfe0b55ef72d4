import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';

/** How rounding bears on figures made of the flows of a year, in a sentence. */
export function flowNote({ commuting }: Atlas, language: Language, year: number): string {
  const { flowsExact, flowsRounded } = wordsOf(language).uncertainty;
  return commuting.isExact(year) ? flowsExact : flowsRounded;
}
