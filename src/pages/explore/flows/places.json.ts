import { placesFile } from '../../../features/flows/flows.ts';
import { site } from '../../../site/atlas.ts';

/** Where every municipality lies on the national sheet. */
export async function GET(): Promise<Response> {
  const { atlas, national } = await site();
  return Response.json(placesFile(atlas, national(() => ({ colour: '', value: '' })).sheet));
}
