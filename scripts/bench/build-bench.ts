import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST } from '../static-server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MEMORY_NOTE = fileURLToPath(new URL('memory-note.ts', import.meta.url));

/** One build from start to end: the whole process, its start included. */
export interface BuildRun {
  readonly name: string;
  readonly pages: number;
  readonly seconds: number;
  readonly pagesPerSecond: number;
  readonly peakMegabytes: number;
}

/** Pages of nothing but a heading, as many as ours: what Astro itself costs. */
async function trivialSite(folder: string, pages: number): Promise<void> {
  await mkdir(join(folder, 'src', 'pages'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'astro.config.mjs'), 'export default {};');
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(
    join(folder, 'src', 'pages', '[page].astro'),
    `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, page) => ({ params: { page: \`\${page}\` } }));
const { page } = Astro.params;
---
<!doctype html><html lang="en"><head><title>{page}</title></head><body><h1>{page}</h1></body></html>
`,
  );
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

/** Builds the atlas, and then a site of as many trivial pages, on the same machine. */
export async function benchBuild(): Promise<readonly BuildRun[]> {
  const astro = join(ROOT, 'scripts', 'astro.ts');
  const ours = await timed('Traineeatlas', ['node', astro, 'build'], ROOT, DIST);
  const folder = await mkdtemp(join(tmpdir(), 'traineeatlas-trivial-'));
  try {
    await trivialSite(folder, ours.pages);
    const bin = join(ROOT, 'node_modules', '.bin', 'astro');
    const out = join(folder, 'dist');
    const trivial = await timed('Trivial pages', [bin, 'build'], folder, out);
    return [ours, trivial];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
