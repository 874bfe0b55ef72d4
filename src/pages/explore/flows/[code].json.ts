import type { APIRoute, GetStaticPaths } from 'astro';
import type { Area } from '../../../atlas/area.ts';
import { flowAreas, flowsFile } from '../../../publish/explore/flows.ts';
import { site } from '../../../site/atlas.ts';

export const getStaticPaths = (async () => {
  const { atlas } = await site();
  return flowAreas(atlas).map((area) => ({ params: { code: area.code }, props: { area } }));
}) satisfies GetStaticPaths;

/** The commuting flows of one area in the latest year. */
export const GET: APIRoute<{ area: Area }> = async ({ props }) => {
  const { atlas } = await site();
  return Response.json(flowsFile(atlas, props.area));
};
