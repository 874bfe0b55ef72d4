import type { APIRoute } from 'astro';
import { HEIGHTS, kindOf } from '../../embed/heights.ts';
import { embedCode } from '../../embed/snippet.ts';
import { inLanguage, LANGUAGES, type Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Answer } from '../../publish/answer/answer.ts';
import { oembedOf } from '../../publish/embed/oembed.ts';
import { absolute, fileHref } from '../../site/address.ts';
import { answers } from '../../site/answers.ts';

interface Props {
  readonly language: Language;
  readonly answer: Answer;
}

export const getStaticPaths = () =>
  Promise.all(
    LANGUAGES.map(async (language) =>
      [...(await answers(language)).values()].map((answer) => ({
        params: { slug: inLanguage(language, answer.path).replace(/\/$/, '') },
        props: { language, answer },
      })),
    ),
  ).then((all) => all.flat());

/** What a content system asks for when someone pastes the address of a page. */
export const GET: APIRoute<Props> = ({ props: { language, answer } }) => {
  const { path, title } = answer;
  const root = absolute(fileHref(''));
  const { name: site } = wordsOf(language).site;
  const height = HEIGHTS[kindOf(path) ?? 'map'].all ?? 0;
  const choice = { language, path, live: false, edition: '', mode: 'light', part: 'all' } as const;
  const html = embedCode({ root, choice, title: `${title} – ${site}`, height, fit: false });
  const said = oembedOf({ title, site, root, html, height });
  return new Response(JSON.stringify(said), { headers: { 'content-type': 'application/json' } });
};
