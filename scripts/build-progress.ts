import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Where the progress is written; on a terminal a line can be written over. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const BAR = 24;
const MEGABYTE = 1e6;
/** Where lines stay, as in a log, one for every so much is enough. */
const QUARTERS = 4;

const count = (value: number): string => value.toLocaleString('en').replaceAll(',', ' ');
const seconds = (since: number): string => `${Math.round((performance.now() - since) / 1000)} s`;

/** `[######------------------] 1 250 of 5 000 pages and files, 12 s` */
function progressLine(done: number, all: number, since: number): string {
  const full = Math.round((done / all) * BAR);
  const bar = `${'#'.repeat(full)}${'-'.repeat(BAR - full)}`;
  return `[${bar}] ${count(done)} of ${count(all)} pages and files, ${seconds(since)}`;
}

/** What a build has written: «dist/: 4 990 pages, 8 000 files, 212 MB». */
export function weightLine(folder: string, name: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name: file }) => sum + statSync(join(parentPath, file)).size,
    0,
  );
  const pages = files.filter(({ name: file }) => file.endsWith('.html')).length;
  return `${name}: ${count(pages)} pages, ${count(files.length)} files, ${count(Math.round(bytes / MEGABYTE))} MB`;
}

/** Tells how far a build has come, and at its end how much it wrote and how long it took. */
export function buildProgress(screen: Screen): AstroIntegration {
  const since = performance.now();
  let [all, done, told] = [1, 0, 0];
  const tell = (): void => {
    const quarter = Math.floor((done / all) * QUARTERS);
    const line = progressLine(done, all, since);
    if (screen.isTTY === true) screen.write(`\r${line}${done === all ? '\n' : ''}`);
    else if (quarter > told) screen.write(`${line}\n`);
    told = quarter;
  };
  const counted = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      all = paths.length;
      return paths;
    },
    async render(...asked) {
      const page = await prerenderer.render(...asked);
      done += 1;
      tell();
      return page;
    },
  });
  return {
    name: 'build-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(counted),
      'astro:build:done': ({ dir }) => {
        screen.write(`${weightLine(fileURLToPath(dir), 'dist/')}, in ${seconds(since)}\n`);
      },
    },
  };
}
