import { buffer } from 'node:stream/consumers';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { DIST, serveFolder, type StaticSite } from '../../scripts/static-server.ts';

/** The built site of `dist/` on a free port of this machine. */
export const serveSite = (): Promise<StaticSite> => serveFolder(DIST);

export interface View {
  /** Width of the window in CSS pixels; 1280 unless told. */
  readonly width?: number;
  /** Height of the window in CSS pixels; 800 unless told. */
  readonly height?: number;
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly locale?: string;
  /** A finger instead of a mouse. */
  readonly hasTouch?: boolean;
  readonly isMobile?: boolean;
}

/** A page and all that went wrong on it so far, in words; empty when nothing did. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
  /** Fails the test if the page asked another origin, logged an error or threw. */
  readonly expectQuiet: () => void;
  readonly close: () => Promise<void>;
}

const contextOptions = ({ width = 1280, height = 800, ...rest }: View): BrowserContextOptions => ({
  viewport: { width, height },
  locale: 'nb-NO',
  timezoneId: 'Europe/Oslo',
  serviceWorkers: 'block',
  ...rest,
});

const isLocal = (address: string): boolean =>
  !/^(https?|wss?):/.test(address) ||
  ['127.0.0.1', 'localhost'].includes(new URL(address).hostname);

function writeDownFaults(page: Page, faults: string[]): void {
  // The browser finds nobody but this machine; that it was asked to is a fault.
  page.on('request', (request) => {
    if (!isLocal(request.url())) faults.push(`request to another origin: ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
}

/**
 * An empty page of its own context that may only ask this machine, and that remembers every fault.
 * Go on with `page.goto(new URL('dekning/', site.address).href)`.
 */
export async function openPage(browser: Browser, view: View = {}): Promise<WatchedPage> {
  const context = await browser.newContext(contextOptions(view));
  const page = await context.newPage();
  const faults: string[] = [];
  writeDownFaults(page, faults);
  const expectQuiet = (): void => {
    if (faults.length > 0) throw new Error(`faults on ${page.url()}:\n  ${faults.join('\n  ')}`);
  };
  return { page, faults, expectQuiet, close: () => context.close() };
}

/** The bytes of what a page gives to take along: the file itself is the browser's. */
export const bytesOf = async (download: Download): Promise<Buffer> =>
  buffer(await download.createReadStream());

/**
 * Lets a page copy, and remembers what it copied last: the clipboard is one for all pages of the
 * browser. To be called before the page is opened.
 * @returns what asks for the text
 */
export async function lettingCopy(page: Page): Promise<() => Promise<string | undefined>> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      Object.assign(globalThis, { copied: text });
    };
  });
  return () => page.evaluate(() => (globalThis as { copied?: string }).copied);
}
