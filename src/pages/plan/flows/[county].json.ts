import type { APIRoute } from 'astro';
import { flowCounties, flowFile } from '../../../features/plan/plan-file.ts';
import { site } from '../../../site/atlas.ts';

export async function getStaticPaths() {
  const { atlas } = await site();
  return flowCounties(atlas).map((county) => ({ params: { county } }));
}

/** Who works in the municipalities of a county: fetched when a plan has members there. */
export const GET: APIRoute = async ({ params }) => {
  const { atlas } = await site();
  return Response.json(flowFile(atlas, params['county'] ?? ''));
};
