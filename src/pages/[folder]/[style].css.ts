import type { APIRoute } from 'astro';
import { EMBED_STYLE, STYLE_FOLDER, STYLE_NAME } from '../../features/embed/embed-style.ts';

export const getStaticPaths = () => [{ params: { folder: STYLE_FOLDER, style: STYLE_NAME } }];

export const GET: APIRoute = () =>
  new Response(EMBED_STYLE, { headers: { 'content-type': 'text/css' } });
