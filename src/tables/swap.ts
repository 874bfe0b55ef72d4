import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What is being put in place of the tables, beside them, so that no reader meets it. */
export const WAITING = '.refresh';
const NEXT = 'next';
const OLD = 'old';
const JOURNAL = 'journal.json';
const ENTRIES = z.object({ files: z.array(z.string().min(1)) });

/** Told before each step on the disk; a test throws here, or kills the process. */
export type Step = (name: string) => void | Promise<void>;
const silently: Step = () => undefined;

/**
 * Puts files in place of the old ones, all or none, whatever happens on the way:
 *
 *  1. all new files are written and flushed under `.refresh/next`, the old ones linked to `old`;
 *  2. `journal.json` appears, by one rename: from here the new snapshot is the true one;
 *  3. each file is renamed into its place; then the journal and the rest are taken away.
 *
 * Before step 2 the folder is as it was. Killed after it, whoever reads the folder next finishes
 * step 3 first (`finishSwap`). An error in step 3 puts the old files back.
 * @param texts file below the folder → its new text
 * @throws the file system's error; the folder is then as it was
 */
export async function swapIn(
  texts: ReadonlyMap<string, string>,
  folder: string,
  step: Step = silently,
): Promise<void> {
  const waiting = join(folder, WAITING);
  try {
    await rm(join(waiting, NEXT), { recursive: true, force: true });
    await rm(join(waiting, OLD), { recursive: true, force: true });
    for (const [file, text] of texts) {
      await step(`write ${file}`);
      await writeFlushed(join(waiting, NEXT, file), text);
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await keepOld(join(folder, file), join(waiting, OLD, file));
    }
    await step('journal');
    await writeFlushed(
      join(waiting, `${JOURNAL}.tmp`),
      JSON.stringify({ files: [...texts.keys()] }),
    );
    await flushFolder(join(waiting, NEXT));
  } catch (error) {
    await rm(waiting, { recursive: true, force: true });
    throw error;
  }
  await rename(join(waiting, `${JOURNAL}.tmp`), join(waiting, JOURNAL));
  await flushFolder(waiting);
  await finishSwap(folder, step);
}

/**
 * Finishes a swap that was cut off after its journal was written; does nothing when there is none.
 * @throws the file system's error; the old files are then back in their places
 */
export async function finishSwap(folder: string, step: Step = silently): Promise<void> {
  const waiting = join(folder, WAITING);
  const journal = await readFile(join(waiting, JOURNAL), 'utf8').catch(() => undefined);
  if (journal === undefined) return;
  const { files } = ENTRIES.parse(JSON.parse(journal));
  try {
    for (const file of files) {
      await step(`rename ${file}`);
      await moved(join(waiting, NEXT, file), join(folder, file));
    }
  } catch (error) {
    await putBack(files, folder);
    throw error;
  }
  await flushFolder(folder);
  await step('done');
  await rm(join(waiting, JOURNAL), { force: true });
  await step('tidy');
  await rm(waiting, { recursive: true, force: true });
}

async function putBack(files: readonly string[], folder: string): Promise<void> {
  const waiting = join(folder, WAITING);
  for (const file of files) {
    const renamed = !(await exists(join(waiting, NEXT, file)));
    const restored = await moved(join(waiting, OLD, file), join(folder, file)).catch(() => true);
    if (renamed && !restored) await rm(join(folder, file), { force: true });
  }
  await rm(waiting, { recursive: true, force: true });
}

const exists = async (file: string): Promise<boolean> => {
  try {
    await (await open(file)).close();
    return true;
  } catch {
    return false;
  }
};

/** Renames; false when it was renamed before. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !(await exists(from))) return false;
    throw error;
  }
}

async function writeFlushed(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A second name for the old file, so that it can come back; nothing where there was none. */
async function keepOld(file: string, old: string): Promise<void> {
  await mkdir(dirname(old), { recursive: true });
  try {
    await link(file, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** So that the names outlive a power cut, where the system can flush folders. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
