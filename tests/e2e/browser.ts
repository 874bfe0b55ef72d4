import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';
import { chosenChromium, installedChromiums } from './installed-chromium.ts';

/**
 * WebGL drawn by the processor, and nobody found but this machine. Pages are put together without the
 * graphics program too: on a machine without a graphics card that takes a fifth of the time.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

const HELP = `No browser could be started, and the browser tests need one. Do one of these:
  - install Chromium or Google Chrome and run again;
  - or set CHROME_PATH to the browser's program file;
  - or run "npm ci" on 64-bit Intel Linux, where a Chromium comes with the packages.`;

interface Candidate {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const inheritedEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );

/** The bundled browser twice: first with the machine's own libraries, then with those it brings. */
async function bundledCandidates(): Promise<readonly Candidate[]> {
  const bundled = await bundledChromium();
  if (bundled === undefined) return [];
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: bundled.fonts };
  const env: Record<string, string> = { ...inheritedEnv(), ...fonts };
  const libraries = [bundled.libraries, env['LD_LIBRARY_PATH'] ?? ''].filter((path) => path !== '');
  return [
    { executablePath: bundled.executable, env },
    {
      executablePath: bundled.executable,
      env: { ...env, LD_LIBRARY_PATH: libraries.join(':') },
    },
  ];
}

const firstLines = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 4).join('\n    ');

/** What starts a browser: for one process, or for all that connect to it. */
type Launch<B> = (options: LaunchOptions) => Promise<B>;

async function launchFirst<B>(
  launch: Launch<B>,
  candidates: readonly Candidate[],
  refusals: string[],
): Promise<B | undefined> {
  for (const candidate of candidates) {
    try {
      return await launch({ ...candidate, args: ARGUMENTS, headless: true });
    } catch (error) {
      refusals.push(`${candidate.executablePath}:\n    ${firstLines(error)}`);
    }
  }
  return undefined;
}

async function launchAny<B>(launch: Launch<B>): Promise<B> {
  const refusals: string[] = [];
  const env = inheritedEnv();
  const chosen = chosenChromium();
  const installed = chosen === undefined ? installedChromiums() : [chosen];
  const named = installed.map((executablePath) => ({ executablePath, env }));
  const browser =
    (await launchFirst(launch, named, refusals)) ??
    (chosen === undefined
      ? await launchFirst(launch, await bundledCandidates(), refusals)
      : undefined);
  if (browser === undefined) throw new Error([HELP, ...refusals].join('\n\n'));
  return browser;
}

/**
 * A Chromium with WebGL: the one in CHROME_PATH and no other, else one on the machine, else the
 * bundled one.
 * @throws Error that says what was tried and what to do when none starts.
 */
export const launchBrowser = (): Promise<Browser> =>
  launchAny((options) => chromium.launch(options));

/**
 * The same for many processes, each of which connects to its address.
 * @throws Error as `launchBrowser` does
 */
export const launchSharedBrowser = (): Promise<BrowserServer> =>
  launchAny((options) => chromium.launchServer(options));
