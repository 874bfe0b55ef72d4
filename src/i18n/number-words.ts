import type { Language } from './language.ts';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  nb: 'én to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  nn: 'éin to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  en: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** A small number in a sentence: in words up to twelve, as they are written; 0 and 13 as figures. */
export const numberWord = (language: Language, count: number): string =>
  WORDS[language][count - 1] ?? String(count);
