import type { APIRoute } from 'astro';
import { contributedFiles } from '../../atlas/contribution.ts';
import { dataFolder } from '../../atlas/load.ts';

export async function getStaticPaths() {
  const files = await contributedFiles(dataFolder());
  return [...files].map(([name, text]) => ({ params: { name }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
