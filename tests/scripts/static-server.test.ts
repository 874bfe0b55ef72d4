import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { basePath, serveFolder } from '../../scripts/static-server.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['atlas', '/atlas/'],
  ['/a/b', '/a/b/'],
  ['/a/b/', '/a/b/'],
])('base %j is the path %s', (base, path) => {
  expect(basePath(base)).toBe(path);
});

describe('a served folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'traineeatlas-site-'));
    await writeFile(join(folder, 'index.html'), 'front');
    await writeFile(join(folder, '404.html'), 'not here');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  test('answers below its base path only, and says 404 with the page for it', async () => {
    vi.stubEnv('BASE', '/atlas');
    const site = await serveFolder(folder);
    const read = async (url: string) => {
      const response = await fetch(url);
      return [response.status, await response.text()];
    };
    expect(await read(site.address)).toEqual([200, 'front']);
    expect(await read(`${site.address}nothing/`)).toEqual([404, 'not here']);
    expect(await read(new URL('/', site.address).href)).toEqual([404, 'not here']);
    await site.close();
  });

  test('takes the next free port', async () => {
    const first = await serveFolder(folder);
    const taken = Number(new URL(first.address).port);
    const second = await serveFolder(folder, taken);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
    await first.close();
  });

  test('must hold a built site', async () => {
    await rm(join(folder, 'index.html'));
    await expect(serveFolder(folder)).rejects.toThrow('npm run build');
    await writeFile(join(folder, 'index.html'), '');
  });
});
