import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** A cheap phone on a train: what a page is measured under. */
export interface Conditions {
  readonly downloadKbit: number;
  readonly uploadKbit: number;
  /** Round trip in milliseconds. */
  readonly latency: number;
  /** How many times slower than this machine the page's thread is. */
  readonly slowdown: number;
  readonly width: number;
  readonly height: number;
}

export const TRAIN: Conditions = {
  downloadKbit: 1_600,
  uploadKbit: 750,
  latency: 150,
  slowdown: 4,
  width: 412,
  height: 823,
};

const bytesPerSecond = (kbit: number): number => (kbit * 1_000) / 8;

/**
 * Slows the page's network and thread. A context of its own keeps nothing of the visits before; in
 * a visit the cache works as a reader's does, so that what is fetched ahead is not fetched again.
 */
export async function slowDown(
  context: BrowserContext,
  page: Page,
  { downloadKbit, uploadKbit, latency, slowdown }: Conditions,
): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond(downloadKbit),
    uploadThroughput: bytesPerSecond(uploadKbit),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Performance.enable');
  return session;
}
