import type { Language } from './language.ts';

/** What a language calls the parts of the report that have no number. */
const PARTS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  nb: [],
  nn: [[/Sammendrag/, 'Samandrag']],
  en: [
    [/Sammendrag/, 'Summary'],
    [/Vedlegg/, 'Appendix'],
  ],
};
const WORD: Readonly<Record<Language, string>> = { nb: 'Avsnitt', nn: 'Avsnitt', en: 'Section' };

/** Where something stands in the report: «Avsnitt 3.5», «Vedlegg 1», «Sammendrag; 7.2». */
export function sectionText(language: Language, section: string): string {
  const text = PARTS[language].reduce((said, [part, name]) => said.replace(part, name), section);
  return /^\d/.test(text) ? `${WORD[language]}\u00a0${text}` : text.replace(' ', '\u00a0');
}
