import type { APIRoute } from 'astro';
import { LANGUAGES, languageOf } from '../../i18n/language.ts';
import { searchIndex } from '../../features/search/search-index.ts';
import { site } from '../../site/atlas.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language } }));

/** What the search box looks through, fetched when a reader first enters it. */
export const GET: APIRoute = async ({ params }) => {
  const { atlas } = await site();
  return new Response(JSON.stringify(searchIndex(atlas, languageOf(params['language']))), {
    headers: { 'content-type': 'application/json' },
  });
};
