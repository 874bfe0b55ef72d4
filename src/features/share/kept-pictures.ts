import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Below the root of the repository, and not in it. */
const CACHE = '.cache/cards';

/**
 * Keeps a picture under a fingerprint of all that it is made of, so that the next build finds it.
 * @param content everything that decides its bytes, the versions of the programs included
 */
export async function kept(
  content: readonly string[],
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const key = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const file = join(CACHE, `${key}.png`);
  const found = await readFile(file).catch(() => undefined);
  if (found !== undefined) return found;
  const made = await make();
  await mkdir(CACHE, { recursive: true });
  // Renamed when whole, so that a build that was stopped leaves no half picture behind.
  await writeFile(`${file}.part`, made);
  await rename(`${file}.part`, file);
  return made;
}
