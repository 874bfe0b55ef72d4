import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { RefreshFailure } from './refusal.ts';

const LOCK_FILE = '.refresh.lock';
const HOLDER = z.object({ process: z.int(), host: z.string(), since: z.string() });
type Holder = z.infer<typeof HOLDER>;

/**
 * Takes the lock of a data folder, so that two refreshes never work on it at once. A lock whose
 * process has died on this machine is taken over.
 * @returns how to give it back
 * @throws RefreshFailure when another refresh holds it
 */
export async function takeLock(folder: string, now: Date): Promise<() => Promise<void>> {
  const file = join(folder, LOCK_FILE);
  const own: Holder = { process: process.pid, host: hostname(), since: now.toISOString() };
  for (let tries = 0; tries < 3; tries += 1) {
    if (await created(file, JSON.stringify(own))) return () => rm(file, { force: true });
    const text = await readFile(file, 'utf8').catch(() => '');
    const holder = parse(text);
    if (holder === undefined || isAlive(holder)) throw held(file, holder);
    // Only the lock of the dead is removed: another may have taken it over in between.
    if ((await readFile(file, 'utf8').catch(() => '')) === text) await rm(file, { force: true });
  }
  throw held(file, undefined);
}

async function created(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(text);
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function parse(text: string): Holder | undefined {
  try {
    return HOLDER.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Of another machine nothing is known, so its lock holds. */
function isAlive({ process: pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const held = (file: string, holder: Holder | undefined): RefreshFailure =>
  new RefreshFailure(
    holder === undefined
      ? 'another refresh is at work'
      : `another refresh is at work: process ${holder.process} on ${holder.host}, since ${holder.since}`,
    `wait until it is done; if none is, take ${file} away`,
  );
