import { EMBED_STYLE } from '../../site/embed-style.ts';

export const GET = (): Response =>
  new Response(EMBED_STYLE, { headers: { 'content-type': 'text/css' } });
