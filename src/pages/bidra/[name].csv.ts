import type { APIRoute } from 'astro';
import { contributedFiles } from '../../atlas/contribution.ts';
import { site } from '../../site/atlas.ts';

export async function getStaticPaths() {
  const { atlas } = await site();
  return [...contributedFiles(atlas.tables)].map(([name, text]) => ({
    params: { name },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
