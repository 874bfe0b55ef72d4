import type { APIRoute } from 'astro';
import { comparisonData } from '../../../features/compare/comparison.ts';
import { site } from '../../../site/atlas.ts';

export const getStaticPaths = async () => {
  const { atlas } = await site();
  return comparisonData(atlas).codes.map((code) => ({ params: { code } }));
};

/** All figures of one place, and the places most like it. */
export const GET: APIRoute = async ({ params }) => {
  const { atlas } = await site();
  return Response.json(comparisonData(atlas).place(params['code'] ?? ''));
};
