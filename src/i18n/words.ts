import { en } from './en.ts';
import type { Language } from './language.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Words } from './shape.ts';

const ALL: Readonly<Record<Language, Words>> = { nb, nn, en };

/** Everything the site says, in a language. */
export const wordsOf = (language: Language): Words => ALL[language];
