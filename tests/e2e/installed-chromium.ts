import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const onPath = (): readonly string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));

/** The browser that whoever runs this asks for by CHROME_PATH. */
export function chosenChromium(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  return chosen === '' ? undefined : chosen;
}

/** Every Chromium or Chrome that is already on this machine. */
export const installedChromiums = (): readonly string[] =>
  [...onPath(), ...FIXED, chromium.executablePath()].filter((file) => existsSync(file));
