import type { APIRoute } from 'astro';
import type { Level } from '../../../features/explore/level.ts';
import { columnFile, columnKeys } from '../../../features/explore/column.ts';
import { site } from '../../../site/atlas.ts';

export async function getStaticPaths() {
  const { atlas } = await site();
  return columnKeys(atlas).map((params) => ({ params }));
}

/** One measure at one level, all its years: the one file that a view fetches. */
export const GET: APIRoute = async ({ params }) => {
  const { atlas } = await site();
  return Response.json(columnFile(atlas, params['level'] as Level, params['measure'] ?? ''));
};
