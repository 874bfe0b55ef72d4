import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress, brotliDecompressSync } from 'node:zlib';

const PACKAGE = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** A Chromium without a window, unpacked, and the folders of what a bare machine may lack. */
export interface BundledChromium {
  readonly executable: string;
  readonly libraries: string;
  readonly fonts: string;
}

const places = (folder: string): BundledChromium => ({
  executable: join(folder, 'chromium'),
  libraries: join(folder, 'lib'),
  fonts: join(folder, 'fonts'),
});

/** The package is built for 64-bit Intel Linux and nothing else. */
const fitsThisMachine = (): boolean => process.platform === 'linux' && process.arch === 'x64';

async function unpackTar(archive: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const input = brotliDecompressSync(await readFile(join(PACKAGE, 'bin', archive)));
  const { status, stderr } = spawnSync('tar', ['-xf', '-', '--no-same-owner', '-C', folder], {
    input,
  });
  if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${String(stderr)}`);
}

/** The package's own configuration names folders of another machine. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${join(CACHE, 'fontconfig')}</cachedir>
</fontconfig>
`;

async function unpackInto(folder: string): Promise<void> {
  await pipeline(
    createReadStream(join(PACKAGE, 'bin', 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
  );
  await unpackTar('swiftshader.tar.br', folder);
  await unpackTar('fonts.tar.br', join(folder, 'fonts'));
  await writeFile(join(folder, 'fonts', 'fonts.conf'), FONT_CONFIGURATION);
  await unpackTar('al2023.tar.br', folder);
}

/** Unpacked beside its place and then moved there: an interrupted run leaves nothing half done. */
async function unpackOnce(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(CACHE, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The Chromium of the development dependency `@sparticuz/chromium`, unpacked once into `.cache/`.
 * Undefined where it cannot run or is not installed.
 */
export async function bundledChromium(): Promise<BundledChromium | undefined> {
  if (!fitsThisMachine() || !existsSync(PACKAGE)) return undefined;
  const manifest = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${manifest.version}`);
  await unpackOnce(folder);
  return places(folder);
}
