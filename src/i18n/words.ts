import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';
import type { Words } from './shape.ts';

const ALL: Readonly<Record<Language, Words>> = { nb, nn, en };

/** Everything the site says, in a language. */
export const wordsOf = (language: Language): Words => ALL[language];
