import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serveFolder, type StaticSite } from '../../scripts/static-server.ts';
import { launchSharedBrowser } from './browser.ts';
import { serveSite } from './site.ts';
import { sharedSmallSite } from './small-site.ts';

/** The made-up country's site: its built files, and where it is served. */
export interface SmallSite {
  readonly folder: string;
  readonly address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of the run is connected to. */
    readonly browser: string;
    /** Where the built site begins. */
    readonly site: string;
    /** Answers with a `SmallSite` once that is built. */
    readonly smallSite: string;
  }
}

/** Offers the made-up country's site, which is built when the first test asks for it and no sooner. */
async function offerSmallSite(): Promise<StaticSite> {
  let site: StaticSite | undefined;
  const make = async (): Promise<SmallSite> => {
    const folder = await sharedSmallSite();
    site = await serveFolder(folder);
    return { folder, address: site.address };
  };
  let made: Promise<SmallSite> | undefined;
  const server = createServer((_request, response) => {
    (made ??= make()).then(
      (small) => response.end(JSON.stringify(small)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await site?.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

/**
 * One server and one browser for all test files, which run beside each other. Before any of them: is
 * there a built site, and a browser to look at it with?
 */
export default async function preflight({
  provide,
}: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const site = await serveSite();
    const browser = await launchSharedBrowser();
    const small = await offerSmallSite();
    provide('browser', browser.wsEndpoint());
    provide('site', site.address);
    provide('smallSite', small.address);
    return async () => {
      await browser.close();
      await Promise.all([site.close(), small.close()]);
    };
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
