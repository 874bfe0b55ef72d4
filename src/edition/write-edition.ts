import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
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
    await replace([...edition.keys()], waiting, folder);
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

/** Renames all files into the folder; when one fails, those before it get their old text back. */
async function replace(files: readonly string[], waiting: string, folder: string): Promise<void> {
  const old = new Map<string, string>();
  for (const file of files) {
    if (await copied(join(folder, file), join(waiting, `${file}.old`)))
      old.set(file, `${file}.old`);
  }
  const done: string[] = [];
  try {
    for (const file of files) {
      await rename(join(waiting, file), join(folder, file));
      done.push(file);
    }
  } catch (error) {
    for (const file of done) {
      const kept = old.get(file);
      if (kept === undefined) await rm(join(folder, file));
      else await rename(join(waiting, kept), join(folder, file));
    }
    throw error;
  }
}

/** Copies a file; false when there is none. @throws for what is no file, or cannot be read */
async function copied(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
