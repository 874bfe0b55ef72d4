import type { APIRoute } from 'astro';
import { LANGUAGES, languageParameter, type Language } from '../../../i18n/language.ts';
import type { Answer } from '../../../ui/answer/answer.ts';
import { shareCardName } from '../../../features/share/share-card.ts';
import { pictureOf, sharedPages } from '../../../features/share/share-cards.ts';

interface Props {
  readonly answer: Answer;
  readonly language: Language;
}

export async function getStaticPaths() {
  const pages = await sharedPages();
  return LANGUAGES.flatMap((language) =>
    pages.map((answer) => ({
      params: { lang: languageParameter(language), name: shareCardName(answer) },
      props: { answer, language },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { answer, language } }) =>
  new Response(new Uint8Array(await pictureOf(language, answer)), {
    headers: { 'content-type': 'image/png' },
  });
