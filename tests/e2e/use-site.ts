import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import type { SmallSite } from './preflight.ts';
import { openPage, type View, type WatchedPage } from './site.ts';

export interface SiteInUse {
  /** Where the site begins, with a slash at the end. Known once the first test runs. */
  readonly address: string;
  /** The address of a path of the site. */
  readonly at: (path: string) => string;
  /** An empty page; nothing is asked for yet. It is closed when the test is over, however it ends. */
  readonly blank: (view?: View) => Promise<WatchedPage>;
  /** A page of the site; `prepare` is done to the page before the site is asked. */
  readonly open: (
    path: string,
    view?: View,
    prepare?: (page: WatchedPage['page']) => Promise<unknown>,
  ) => Promise<WatchedPage>;
}

/** Connects the tests of a file to the browser of the run, for a site that is found before them. */
function connected(find: () => Promise<string>): SiteInUse {
  let address = '';
  let browser: Browser;
  beforeAll(async () => {
    [address, browser] = await Promise.all([find(), chromium.connect(inject('browser'))]);
  });
  afterAll(() => browser.close());
  const at = (path: string): string => new URL(path, address).href;
  const blank = async (view: View = {}): Promise<WatchedPage> => {
    const watched = await openPage(browser, view);
    onTestFinished(() => watched.close());
    return watched;
  };
  return {
    get address() {
      return address;
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

/** The built site of `dist/`, whatever country it is of, in the browser of the run. */
export const useSite = (): SiteInUse => connected(() => Promise.resolve(inject('site')));

/**
 * The site of the made-up country of `tests/golden`, once it is built.
 * @throws Error with what the build printed, when it failed
 */
export async function smallSite(): Promise<SmallSite> {
  const answer = await fetch(inject('smallSite'));
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as SmallSite;
}

/** The made-up country's site in the browser of the run: where figures and size are not the point. */
export const useSmallSite = (): SiteInUse => connected(async () => (await smallSite()).address);
