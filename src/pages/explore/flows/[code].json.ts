import type { APIRoute, GetStaticPaths } from 'astro';
import { flowsFile, flowSubjects, type FlowSubject } from '../../../features/flows/flows.ts';
import { site } from '../../../site/atlas.ts';

export const getStaticPaths = (async () => {
  const { atlas } = await site();
  return flowSubjects(atlas).map((subject) => ({
    params: { code: subject.name },
    props: { subject },
  }));
}) satisfies GetStaticPaths;

/** The commuting flows of one area in every year, or of the country in one. */
export const GET: APIRoute<{ subject: FlowSubject }> = async ({ props }) => {
  const { atlas } = await site();
  return Response.json(flowsFile(atlas, props.subject));
};
