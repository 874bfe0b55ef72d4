import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '../../scripts/static-server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, '.cache');
const TINY = 'tests/golden/tiny-country';
/** All that a build reads. */
const READ = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Pages that are about the report on Norway, and nothing to a made-up country. */
const ABOUT_NORWAY = ['rapporten-etterregnet.astro', 'rapporten-etterregnet'];

/** A copy of this repository with the made-up country in the place of Norway. */
export interface SmallRepository {
  readonly folder: string;
  /** Rewrites a file below `data/`. */
  readonly edit: (file: string, change: (text: string) => string) => void;
  /** Builds it. Gives the exit status and everything that was printed. */
  readonly build: (env?: Readonly<Record<string, string>>) => Promise<Built>;
  readonly remove: () => void;
}

export interface Built {
  readonly status: number | null;
  readonly output: string;
}

/** A program that is run before the build, and moves its clock by so many milliseconds. */
const movedClock = (by: number): string =>
  `data:text/javascript,${encodeURIComponent(`
    const RealDate = Date, by = ${by};
    globalThis.Date = class extends RealDate {
      constructor(...parts) { parts.length === 0 ? super(RealDate.now() + by) : super(...parts); }
      static now() { return RealDate.now() + by; }
    };`)}`;

/** What `NODE_OPTIONS` has to be for a process that believes it is later. */
export const laterBy = (milliseconds: number): string => `--import=${movedClock(milliseconds)}`;

const REVERSER = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const turned = (found) => (Array.isArray(found) ? found.toReversed() : found);
  const { readdirSync } = fs, { readdir } = fs.promises, later = fs.readdir;
  fs.readdirSync = (...all) => turned(readdirSync(...all));
  fs.promises.readdir = async (...all) => turned(await readdir(...all));
  fs.readdir = (...all) => {
    const done = all.pop();
    later(...all, (error, found) => done(error, turned(found)));
  };
  syncBuiltinESMExports();`;

/** What `NODE_OPTIONS` has to have for a process that is told the files of a folder from the last on. */
export const REVERSED_FOLDERS = `--import=data:text/javascript,${encodeURIComponent(REVERSER)}`;

/** What Vitest tells the programs that it runs, and a build must not hear. */
const OF_THE_TEST = /^(?:NODE_OPTIONS|BASE_URL|BASE|SITE|DEV|PROD|MODE|SSR|TEST|VITEST.*)$/;

/** Builds the `data/` of a folder with the program of another, or of the same. */
function run(
  folder: string,
  env: Readonly<Record<string, string>>,
  program = folder,
): Promise<Built> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_THE_TEST.test(name)),
  );
  const child = spawn(process.execPath, [join(program, 'scripts/astro.ts'), 'build', '--silent'], {
    cwd: folder,
    env: { ...inherited, NODE_ENV: 'production', ATLAS_DATA: join(folder, 'data'), ...env },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, output: Buffer.concat(output).toString('utf8') });
    });
  });
}

/** Rewrites a file below the `data/` of a folder. */
const editIn =
  (folder: string): SmallRepository['edit'] =>
  (file, change) => {
    const path = join(folder, 'data', file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing in ${file} was changed`);
    writeFileSync(path, after);
  };

/**
 * The made-up country alone, for what the check before a build says of it. There are no pages beside
 * it: what the check lets through is not built either.
 * @param name what the folder's name begins with
 */
export async function smallData(name: string): Promise<SmallRepository> {
  const folder = await mkdtemp(join(tmpdir(), `traineeatlas-${name}-`));
  cpSync(join(ROOT, TINY), join(folder, 'data'), { recursive: true });
  return {
    folder,
    edit: editIn(folder),
    build: (env = {}) => run(folder, env, ROOT),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @param name what the folder's name begins with, so that two builds stand at different paths */
export async function smallRepository(name: string): Promise<SmallRepository> {
  const small = await smallData(name);
  const { folder } = small;
  for (const each of READ) cpSync(join(ROOT, each), join(folder, each), { recursive: true });
  for (const each of ABOUT_NORWAY)
    rmSync(join(folder, 'src/pages/[...lang]', each), { recursive: true, force: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { ...small, build: (env = {}) => run(folder, env) };
}

/** A fingerprint of all that a build of the made-up country is made of, and the path it is for. */
function sourcesPrint(base: string): string {
  const print = createHash('sha256').update(`${process.version} ${base}`);
  for (const each of [...READ, TINY, 'package-lock.json', 'tests/e2e/small-site.ts']) {
    const path = join(ROOT, each);
    const files = statSync(path).isDirectory()
      ? filesIn(path).map((file) => join(path, file))
      : [path];
    for (const file of files) print.update(`\0${file}\0`).update(readFileSync(file));
  }
  return print.digest('hex').slice(0, 16);
}

/** Far from Norway in time and letters, as one of two builds that must give the same bytes. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8' };

/**
 * The built site of the made-up country, for every test that only looks at it. It is kept by the
 * fingerprint of all that it is made of, and built anew when one of those bytes is another.
 * @param base the path that its addresses begin with
 * @throws Error with what the build printed, when it printed anything
 */
export async function sharedSmallSite(base = basePath()): Promise<string> {
  const kept = join(CACHE, `small-site-${sourcesPrint(base)}`);
  if (existsSync(kept)) return kept;
  const repository = await smallRepository('small');
  try {
    const { status, output } = await repository.build({ ...ELSEWHERE, BASE: base });
    if (status !== 0 || output !== '') throw new Error(`the made-up country: ${output}`);
    forgetOthers();
    cpSync(join(repository.folder, 'dist'), `${kept}-new`, { recursive: true });
    renameSync(`${kept}-new`, kept);
    return kept;
  } finally {
    repository.remove();
  }
}

/** What earlier sources gave. */
function forgetOthers(): void {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE))
    if (name.startsWith('small-site-')) rmSync(join(CACHE, name), { recursive: true });
}

/** Every file of a built site, with its bytes' fingerprint. */
export const fingerprints = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

/** Every file below a folder, by its path with slashes, in order. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
