import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './header-rules.ts';

export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
/** The kept editions, which a deploy copies over the site. */
export const ARCHIVE = fileURLToPath(new URL('../editions/', import.meta.url));

/** A site on this machine only; `address` ends in a slash and includes the base path. */
export interface StaticSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The path the site was built for, as `astro.config.mjs` reads it, with a slash at both ends. */
export function basePath(base: string | undefined = process.env['BASE']): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The site's own page for what is not there, as static hosts send it. */
function sendMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

/** Sends what the built site's `_headers` says of a path, as the hosts that read it do. */
function headerSender(folder: string): (url: string, response: ServerResponse) => void {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  return (url, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    for (const [name, value] of Object.entries(headersFor(rules, pathname)))
      response.setHeader(name, value);
  };
}

/** Serves the folder below the base path, and another over it; everything else is answered as a static host would. */
function listener(folder: string, base: string, over: string): RequestListener {
  const serve = sirv(folder, { etag: true, dotfiles: false });
  const serveOver = existsSync(over) ? sirv(over, { etag: true, dotfiles: false }) : undefined;
  const sendHeaders = headerSender(folder);
  return (request, response) => {
    const url = request.url ?? '/';
    sendHeaders(url, response);
    if (!`${url}/`.startsWith(base)) {
      sendMissing(folder, response);
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    const below = (): void => {
      serve(request, response, () => {
        sendMissing(folder, response);
      });
    };
    if (serveOver === undefined) below();
    else serveOver(request, response, below);
  };
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

async function listenFrom(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; port < first + tries; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`no free port from ${first} to ${first + tries - 1}; set PORT to another`);
}

/**
 * Serves a built site on 127.0.0.1, on the first free port from `port` up; 0 takes any.
 * @param over a folder whose files go before those of the site, as kept editions do; need not be there
 * @throws Error when the folder holds no built site, or no port is free.
 */
export async function serveFolder(folder: string = DIST, port = 0, over = ''): Promise<StaticSite> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`no built site in ${folder}: run "npm run build" first`);
  const base = basePath();
  const server = createServer(listener(folder, base, over));
  const found = await listenFrom(server, port, port === 0 ? 1 : 50);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${found}${base}`, close };
}
