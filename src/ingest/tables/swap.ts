import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import { dataFiles, WAITING } from './data-files.ts';

const NEXT = 'next';
/** The same once all of it is written: from then on it is the true snapshot. */
const WHOLE = 'whole';

/** Told before each step on the disk; a test throws here, or kills the process. */
export type Step = (name: string) => void | Promise<void>;
const silently: Step = () => undefined;

/**
 * Puts files in place of the old ones. All are written and flushed beside them first; then each is
 * renamed into its place. An error puts the old ones back. Whoever is killed before the renames
 * leaves the folder as it was; in the midst of them, some files old and some new, which readers
 * tell ({@link cutOff}), the next refresh finishes and git can undo.
 * @param texts file below the folder → its new text
 * @throws the file system's error; the folder is then as it was
 */
export async function swapIn(
  texts: ReadonlyMap<string, string>,
  folder: string,
  step: Step = silently,
): Promise<void> {
  const old = await textsOf(folder, [...texts.keys()]);
  let turned = false;
  try {
    await rm(join(folder, WAITING), { recursive: true, force: true });
    for (const [file, text] of texts) {
      await step(`write ${file}`);
      await writeFlushed(join(folder, WAITING, NEXT, file), text);
    }
    await step('turn');
    await rename(join(folder, WAITING, NEXT), join(folder, WAITING, WHOLE));
    turned = true;
    await finishSwap(folder, step);
  } catch (error) {
    if (turned) await putBack(old, folder);
    await rm(join(folder, WAITING), { recursive: true, force: true });
    throw error;
  }
}

/** Renames into their places what a swap has left waiting; does nothing when there is none. */
export async function finishSwap(folder: string, step: Step = silently): Promise<void> {
  for (const file of await waitingIn(folder)) {
    await step(`rename ${file}`);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await rename(join(folder, WAITING, WHOLE, file), join(folder, file));
  }
  await step('tidy');
  await rm(join(folder, WAITING), { recursive: true, force: true });
}

/** A finding where a refresh was killed while it put files in place: some are old, some new. */
export async function cutOff(folder: string): Promise<Finding[]> {
  const [first, ...others] = await waitingIn(folder);
  if (first === undefined) return [];
  return [
    {
      file: `data/${first}`,
      place: 'whole file',
      rule: 'swap-whole',
      message: `a refresh was cut off while it put files in place; this one and ${others.length} more wait`,
      remedy:
        'run «npm run data:fetch» again, which finishes it; or «git checkout data» and take data/.refresh away',
    },
  ];
}

const waitingIn = (folder: string): Promise<readonly string[]> =>
  dataFiles(join(folder, WAITING, WHOLE));

type Texts = ReadonlyMap<string, Buffer | undefined>;

const textsOf = async (folder: string, files: readonly string[]): Promise<Texts> =>
  new Map(
    await Promise.all(
      files.map(
        async (file) => [file, await readFile(join(folder, file)).catch(() => undefined)] as const,
      ),
    ),
  );

/** What still waits was not renamed; of the rest each is as it was again. */
async function putBack(old: Texts, folder: string): Promise<void> {
  const waiting = await waitingIn(folder);
  for (const [file, text] of old) {
    if (waiting.includes(file)) continue;
    if (text === undefined) await rm(join(folder, file), { force: true });
    else await writeFile(join(folder, file), text);
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
