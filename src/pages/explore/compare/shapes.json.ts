import { smallShapesFile } from '../../../map/small-shapes.ts';
import { site } from '../../../site/atlas.ts';

/** The municipalities as small maps draw them. */
export async function GET(): Promise<Response> {
  const { atlas } = await site();
  return new Response(smallShapesFile(atlas), { headers: { 'content-type': 'application/json' } });
}
