import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const NAMES = ['firefox', 'firefox-esr'];
const FIXED = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox that FIREFOX_PATH names, or one that is on this machine; undefined if there is none. */
export function installedFirefox(): string | undefined {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen !== undefined && chosen !== '') return chosen;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...FIXED].find((file) => existsSync(file));
}

export const launchFirefox = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath, headless: true });

/** A page of Firefox and what went wrong on it so far, in words. */
export interface FirefoxPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Writes down what the page's own policy refuses; Firefox tells its console of it, and no driver. */
function tellOfPolicy(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} refuses ${blockedURI}`);
  });
}

/** An empty page of the browser that remembers every fault. */
export async function firefoxPage(
  browser: Browser,
  site: string,
  { width = 1280, height = 800 } = {},
): Promise<FirefoxPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(tellOfPolicy);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${String(error)}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(site))
      faults.push(`request to another origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}
