import { nationalDetailFile } from '../../map/national-detail.ts';
import { site } from '../../site/atlas.ts';

/** The borders that a national map needs when the reader comes closer. */
export async function GET(): Promise<Response> {
  const { atlas } = await site();
  return new Response(nationalDetailFile(atlas), {
    headers: { 'content-type': 'application/json' },
  });
}
