import type { Language } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

type Sentence = (...parameters: readonly unknown[]) => string;

/** Something a language says: where it stands, what it takes, and the text it gives. */
export interface Spoken {
  readonly path: string;
  /** How many parameters a sentence takes; a plain text takes none. */
  readonly arity: number | 'text';
  /** A sentence about figures is asked with «2» for every parameter. */
  readonly text: string;
}

/** These take a whole object of facts; their own tests say what they give. */
const OF_FACTS = 'sentences.';

function spokenAt(path: string, said: unknown): readonly Spoken[] {
  if (typeof said === 'string') return [{ path, arity: 'text', text: said }];
  if (typeof said === 'function') {
    const sentence = said as Sentence;
    const parameters = Array.from({ length: sentence.length }, () => '2');
    const text = path.startsWith(OF_FACTS) ? path : sentence(...parameters);
    return [{ path, arity: sentence.length, text }];
  }
  return Object.entries(said as object).flatMap(([key, each]) =>
    spokenAt(path === '' ? key : `${path}.${key}`, each),
  );
}

/** Everything a language says, in the order of its files. */
export const spokenIn = (language: Language): readonly Spoken[] => spokenAt('', wordsOf(language));
