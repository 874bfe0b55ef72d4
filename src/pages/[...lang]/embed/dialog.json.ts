import type { APIRoute } from 'astro';
import type { DialogWords } from '../../../features/embed/options.ts';
import { LANGUAGES, type Language } from '../../../i18n/language.ts';
import { wordsOf } from '../../../i18n/words.ts';
import { inEveryLanguage } from '../../../site/paths.ts';

export const getStaticPaths = inEveryLanguage;

const names = Object.fromEntries(
  LANGUAGES.map((each) => [each, wordsOf(each).site.languageName]),
) as DialogWords['languages'];

/** The words of the dialog «Bygg inn». */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const words: DialogWords = { ...wordsOf(language).embed.dialog, languages: names };
  return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
