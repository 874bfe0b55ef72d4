import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What is text; pictures, fonts and archives are packed already. */
const TEXT = new Set('.html .css .js .json .geojson .topojson .csv .txt .xml .svg .md'.split(' '));
/** A file below this many bytes fits one packet as it is. */
const SMALL = 1_000;
/** Files that are fetched from many pages, and kept: worth ten times the work for a few per cent. */
const SHARED = ['_astro', 'maps', 'search'];

/** What was written: files that have packed copies now, and bytes before and as brotli. */
export interface Packed {
  files: number;
  bytes: number;
  brotli: number;
}

const NOTHING: Readonly<Packed> = { files: 0, bytes: 0, brotli: 0 };

async function pack(file: string, quality: number): Promise<Readonly<Packed>> {
  const text = await readFile(file);
  if (text.length < SMALL) return NOTHING;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [small, older] = await Promise.all([brotli(text, { params }), zip(text, { level: 9 })]);
  if (small.length >= text.length) return NOTHING;
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, older)]);
  return { files: 1, bytes: text.length, brotli: small.length };
}

async function textsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/**
 * Writes `.br` and `.gz` beside every text of a built site, for servers that send such files as they
 * are (nginx `brotli_static` and `gzip_static`, Caddy `precompressed`, Apache with a rewrite).
 * Small files, and those that do not shrink, have none.
 */
export async function precompress(folder: string): Promise<Packed> {
  const waiting = [...(await textsIn(folder))];
  const total = { ...NOTHING };
  const worker = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const [top = ''] = relative(folder, file).split(sep);
      const done = await pack(file, SHARED.includes(top) ? 11 : 9);
      total.files += done.files;
      total.bytes += done.bytes;
      total.brotli += done.brotli;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return total;
}
