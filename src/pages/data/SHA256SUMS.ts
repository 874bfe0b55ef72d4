import { CHECKSUMS_FILE } from '../../features/open-data/bundle.ts';
import { fileResponse, openData } from '../../features/open-data/open-data.ts';

/** The checksums of the open data; an endpoint of its own, since its name has no ending. */
export async function GET(): Promise<Response> {
  const { files } = await openData();
  const sums = files.find(({ name }) => name === CHECKSUMS_FILE);
  if (sums === undefined) throw new RangeError('the open data has no checksums');
  return fileResponse(sums);
}
