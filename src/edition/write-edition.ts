import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from './edition.ts';

/**
 * Puts an edition in place of the last one. All files are written beside the old ones first, so
 * that a full disk or a lack of permission leaves the old edition whole; then each is renamed.
 * @param folder the `data` folder
 * @throws the file system's error; the old files are then as they were
 */
export async function writeEdition(edition: Edition, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const waiting = await mkdtemp(join(folder, '.next-'));
  try {
    for (const [file, text] of edition) {
      await mkdir(dirname(join(waiting, file)), { recursive: true });
      await writeFile(join(waiting, file), text);
      await mkdir(dirname(join(folder, file)), { recursive: true });
    }
    for (const file of edition.keys()) await rename(join(waiting, file), join(folder, file));
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}
