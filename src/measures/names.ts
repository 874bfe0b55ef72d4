import type { Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Measure } from './measure.ts';

/** A measure as a list calls it, without what all quotients have in common, and in a sentence. */
export interface MeasureNames {
  readonly name: string;
  readonly short: string;
  readonly spoken: string;
}

export function measureNames({ kind, name: nameIn }: Measure, language: Language): MeasureNames {
  const { pages, places } = wordsOf(language);
  const name = nameIn(language);
  const prefix = `${pages.industry.quotientShort}: `;
  const short = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const spoken = inSentence(short);
  return { name, short, spoken: kind === 'quotient' ? places.quotientOf(spoken) : spoken };
}

/** A name begins small inside a sentence, unless it is an abbreviation. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
