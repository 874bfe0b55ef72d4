import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { SlowLine } from './slow-line.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** What is packed already gains nothing. */
const PACKED = new Set(['.woff2', '.png', '.jpg', '.webp', '.zip']);

interface Answer {
  readonly body: Buffer;
  readonly headers: Record<string, string>;
}

/** A server of several folders, all answers at the highest brotli level, packed once. */
export interface CompressedServer {
  readonly address: string;
  /** Packs what the paths mean ahead, so that no visit waits for it. */
  readonly pack: (paths: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

/** The file an address means in one of the folders; the first that has it. */
function fileOf(folders: readonly string[], path: string): string | undefined {
  for (const folder of folders) {
    const file = normalize(join(folder, decodeURIComponent(path)));
    if (!file.startsWith(folder)) continue;
    const index = join(file, 'index.html');
    if (existsSync(file) && statSync(file).isFile()) return file;
    if (existsSync(index)) return index;
  }
  return undefined;
}

/** Files whose name changes with what is in them may be kept for ever, as public/_headers says. */
const HASHED = /\/_astro\/|\/peers\/[^/]+\.(js|css)$/;

const pack = (text: Buffer): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

function answerOf(file: string): Answer {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  const plain = PACKED.has(extname(file));
  const body = plain ? bytes : pack(bytes);
  return {
    body,
    headers: {
      'Content-Type': type,
      'Content-Length': `${body.length}`,
      'Cache-Control': HASHED.test(file)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
      ...(plain ? {} : { 'Content-Encoding': 'br' }),
    },
  };
}

/**
 * Serves the folders on 127.0.0.1. Our pages and the peers' get the same compression from it.
 * @param line what all answers go through; without it they go at once
 */
export async function serveCompressed(
  folders: readonly string[],
  line?: SlowLine,
): Promise<CompressedServer> {
  const answers = new Map<string, Answer>();
  const answerTo = (path: string): Answer | undefined => {
    const file = fileOf(folders, path);
    if (file === undefined) return undefined;
    const answer = answers.get(file) ?? answerOf(file);
    answers.set(file, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answerTo(pathname);
    if (answer === undefined) return response.writeHead(404).end();
    response.writeHead(200, answer.headers);
    return line === undefined ? response.end(answer.body) : line.carry(response, answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    pack: (paths) => paths.forEach(answerTo),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
