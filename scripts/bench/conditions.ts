import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** A cheap phone on a train: what a page is measured under. */
export interface Conditions {
  readonly downloadKbit: number;
  /** Round trip in milliseconds. */
  readonly latency: number;
  /** How many times slower than this machine the page's thread is. */
  readonly slowdown: number;
  readonly width: number;
  readonly height: number;
}

export const TRAIN: Conditions = {
  downloadKbit: 1_600,
  latency: 150,
  slowdown: 4,
  width: 412,
  height: 823,
};

/**
 * Slows the page's thread; the line is slowed by the server. A context of its own keeps nothing of
 * the visits before; in a visit the cache works as a reader's does, so that what is fetched ahead is
 * not fetched again.
 */
export async function slowDown(
  context: BrowserContext,
  page: Page,
  { slowdown }: Conditions,
): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Performance.enable');
  return session;
}
