import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/language.ts';
import { jsonFeed } from '../../../features/changes/feeds.ts';
import { changeLog, servedFrom } from '../../../features/changes/changes.ts';
import { inEveryLanguage } from '../../../site/paths.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  new Response(jsonFeed(await changeLog(), props.language, servedFrom()), {
    headers: { 'content-type': 'application/feed+json' },
  });
