import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from './document.ts';

/**
 * The documents of a folder, by their paths. Beside an answer that was rebuilt may lie the real one,
 * as it was recorded, below `recorded/`: that is right where they differ.
 */
export const openIn =
  (folder: string) =>
  async ({ path }: Pick<Document, 'path'>): Promise<string | undefined> =>
    (await textAt(folder, 'recorded', path)) ?? (await textAt(folder, path));

const textAt = (...parts: readonly string[]): Promise<string | undefined> =>
  readFile(join(...parts), 'utf8').catch(() => undefined);
