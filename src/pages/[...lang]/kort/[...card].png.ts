import type { APIRoute } from 'astro';
import { LANGUAGES, languageParameter, type Language } from '../../../i18n/language.ts';
import { cardName, type Card } from '../../../publish/cards/card.ts';
import { allCards, pictureOf } from '../../../site/cards.ts';

export async function getStaticPaths() {
  const cards = await allCards();
  return LANGUAGES.flatMap((language) =>
    cards.map((card) => ({
      params: { lang: languageParameter(language), card: cardName(card.path) },
      props: { card, language },
    })),
  );
}

export const GET: APIRoute<{ card: Card; language: Language }> = async ({ props }) =>
  new Response(new Uint8Array(await pictureOf(props.card, props.language)), {
    headers: { 'content-type': 'image/png' },
  });
