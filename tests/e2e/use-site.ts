import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { StaticSite } from '../../scripts/static-server.ts';
import { launchBrowser } from './browser.ts';
import { openPage, serveSite, type View, type WatchedPage } from './site.ts';

export interface SiteInUse {
  /** Where the site begins, with a slash at the end. Known once the first test runs. */
  readonly address: string;
  /** The address of a path of the site. */
  readonly at: (path: string) => string;
  /** An empty page; nothing is asked for yet. */
  readonly blank: (view?: View) => Promise<WatchedPage>;
  /** A page of the site; `prepare` is done to the page before the site is asked. */
  readonly open: (
    path: string,
    view?: View,
    prepare?: (page: WatchedPage['page']) => Promise<unknown>,
  ) => Promise<WatchedPage>;
}

/** Serves the built site to one browser for all tests of a file; both are closed after the last. */
export function useSite(): SiteInUse {
  let site: StaticSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));
  const at = (path: string): string => new URL(path, site.address).href;
  const blank = (view: View = {}): Promise<WatchedPage> => openPage(browser, view);
  return {
    get address() {
      return site.address;
    },
    at,
    blank,
    async open(path, view, prepare) {
      const watched = await blank(view);
      await prepare?.(watched.page);
      await watched.page.goto(at(path));
      return watched;
    },
  };
}
