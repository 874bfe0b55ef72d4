import { mkdir } from 'node:fs/promises';
import { finishSwap, swapIn, type Step } from '../tables/swap.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Puts a snapshot in place of the last one, all of it or nothing (see `swapIn`).
 * @param folder the `data` folder
 * @throws the file system's error; the old files are then as they were
 */
export async function writeSnapshot(
  snapshot: Snapshot,
  folder: string,
  step?: Step,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await finishSwap(folder);
  await swapIn(snapshot, folder, step);
}
