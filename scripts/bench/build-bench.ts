import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST } from '../static-server.ts';
import { sameSizes, sizesIn, trivialSite } from './plain-sites.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const ASTRO = join(MODULES, '.bin', 'astro');
const MEMORY_NOTE = fileURLToPath(new URL('memory-note.ts', import.meta.url));

/** One build from start to end: the whole process, its start included. */
export interface BuildRun {
  readonly name: string;
  readonly pages: number;
  readonly seconds: number;
  readonly pagesPerSecond: number;
  readonly peakMegabytes: number;
}

/** Runs a command to its end and reads the peak of memory that it notes when it goes. */
function run(command: readonly string[], cwd: string, note: string): Promise<number> {
  const [program = '', ...args] = command;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_OPTIONS: `--import=${MEMORY_NOTE}`, BENCH_MEMORY: note };
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve((performance.now() - started) / 1_000)
        : reject(new Error(`${command.join(' ')} ended with ${code}`)),
    );
  });
}

const countPages = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;

async function timed(
  name: string,
  command: readonly string[],
  cwd: string,
  out: string,
): Promise<BuildRun> {
  const folder = await mkdtemp(join(tmpdir(), 'traineeatlas-note-'));
  const note = join(folder, 'peak');
  const seconds = await run(command, cwd, note);
  const peak = Number(await readFile(note, 'utf8'));
  await rm(folder, { recursive: true });
  const pages = await countPages(out);
  return {
    name,
    pages,
    seconds: Math.round(seconds * 10) / 10,
    pagesPerSecond: Math.round(pages / seconds),
    peakMegabytes: Math.round(peak / 1024),
  };
}

/** Builds a site in a folder of its own, which goes again. */
async function plain(name: string, write: (folder: string) => Promise<void>): Promise<BuildRun> {
  const folder = await mkdtemp(join(tmpdir(), 'traineeatlas-plain-'));
  try {
    await write(folder);
    return await timed(name, [ASTRO, 'build'], folder, join(folder, 'dist'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Builds the atlas, a site of as many trivial pages, and one of files of the same sizes, on the same
 * machine. None finds pages of before; the atlas finds the share cards that it drew before, if it has
 * been built here.
 */
export async function benchBuild(): Promise<readonly BuildRun[]> {
  await rm(DIST, { recursive: true, force: true });
  const build = ['node', join(ROOT, 'scripts', 'astro.ts'), 'build'];
  const ours = await timed('Traineeatlas', build, ROOT, DIST);
  const sizes = await sizesIn(DIST);
  return [
    ours,
    await plain('Trivial pages', (folder) => trivialSite(folder, MODULES, ours.pages)),
    await plain('Files of the same sizes', (folder) => sameSizes(folder, MODULES, sizes)),
  ];
}
