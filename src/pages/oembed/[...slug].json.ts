import type { APIRoute } from 'astro';
import { embedCode } from '../../embed/snippet.ts';
import { inLanguage, LANGUAGES, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Card } from '../../publish/embed/card.ts';
import { oembedOf } from '../../publish/embed/oembed.ts';
import { absolute, fileHref } from '../../site/address.ts';
import { frameTitle, heightsOf, plainChoice } from '../../site/embed-options.ts';
import { currentBook } from '../../site/embeds.ts';

interface Props {
  readonly language: Language;
  readonly card: Card;
}

export async function getStaticPaths() {
  const { sets } = await currentBook();
  return LANGUAGES.flatMap((language) =>
    sets[language].cards.map((card) => ({
      params: { slug: inLanguage(language, card.path).replace(/\/$/, '') },
      props: { language, card },
    })),
  );
}

/** What a content system asks for when someone pastes the address of a page. */
export const GET: APIRoute<Props> = ({ props: { language, card } }) => {
  const root = absolute(fileHref(''));
  const title = frameTitle(card, language);
  const height = heightsOf(card, language).all ?? 0;
  const choice = plainChoice(language, card.path);
  const html = embedCode({ root, choice, title, height, fit: false });
  const { name: site } = wordsOf(language).site;
  const answer = oembedOf({ title: card.title, site, root, html, height });
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
};
