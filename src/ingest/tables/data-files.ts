import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What is being put in place of the tables, beside them, so that no reader meets it. */
export const WAITING = '.refresh';

/**
 * Every file of a data folder, below it, with `/` between, sorted; none when there is no folder.
 * A refresh that is under way is no part of it.
 */
export async function dataFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith(WAITING))
    .sort();
}
