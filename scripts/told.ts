import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Told } from '../src/domain/findings-page.ts';

const FOLDER = join(import.meta.dirname, '..', '.traineeatlas');

/**
 * What a person is told on one screen. What that leaves out is written to a file beside the kept
 * answers, `.traineeatlas/{what}.txt`, which is named; a disk that refuses leaves the screen as it is.
 */
export async function onScreen(
  { page, full }: Told,
  what: 'check' | 'fetch' | 'import',
  folder = FOLDER,
): Promise<string> {
  if (full === undefined) return page;
  const file = join(folder, `${what}.txt`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, `${full}\n`);
  } catch {
    return page;
  }
  return `${page}\nAll of it: ${relative(process.cwd(), file)}`;
}
