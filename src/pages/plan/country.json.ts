import { planFile } from '../../features/plan/plan-file.ts';
import { site } from '../../site/atlas.ts';

/** All that the planner needs to begin: places, programmes and figures, no words. */
export async function GET(): Promise<Response> {
  const { atlas } = await site();
  return Response.json(planFile(atlas));
}
