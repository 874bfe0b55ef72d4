import type { APIRoute } from 'astro';
import { LANGUAGES, languageOf } from '../../../i18n/language.ts';
import { comparisonFile } from '../../../publish/explore/comparison.ts';
import { site } from '../../../site/atlas.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language } }));

/** What places are compared by. */
export const GET: APIRoute = async ({ params }) => {
  const { atlas } = await site();
  return Response.json(comparisonFile(atlas, languageOf(params['language'])));
};
