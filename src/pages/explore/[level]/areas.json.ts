import type { APIRoute } from 'astro';
import { LEVELS, type Level } from '../../../features/explore/level.ts';
import { areasFile } from '../../../features/explore/areas.ts';
import { site } from '../../../site/atlas.ts';

export const getStaticPaths = () => LEVELS.map((level) => ({ params: { level } }));

/** The areas of a level with what they can be filtered by. */
export const GET: APIRoute = async ({ params }) => {
  const { atlas } = await site();
  return Response.json(areasFile(atlas, params['level'] as Level));
};
