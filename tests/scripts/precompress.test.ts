import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../scripts/precompress.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traineeatlas-packed-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('every text of a site has a packed copy beside it that says the same', async () => {
  const page = '<p>Herøy</p>'.repeat(500);
  await mkdir(join(folder, 'kommune', '1515-heroy'), { recursive: true });
  const file = join(folder, 'kommune', '1515-heroy', 'index.html');
  await writeFile(file, page);
  const { files, bytes, brotli } = await precompress(folder);
  expect([files, bytes]).toEqual([1, Buffer.byteLength(page)]);
  const packed = await readFile(`${file}.br`);
  expect(packed.length).toBe(brotli);
  expect(brotliDecompressSync(packed).toString()).toBe(page);
  expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(page);
});

test('what is small, or packed already, has none; and a second run packs no packed file', async () => {
  await writeFile(join(folder, 'small.json'), '{"a":1}');
  await writeFile(join(folder, 'card.png'), Buffer.alloc(5_000));
  await writeFile(join(folder, 'style.css'), 'a{color:red}'.repeat(200));
  await precompress(folder);
  const before = (await readdir(folder)).sort();
  expect(before).toEqual(['card.png', 'small.json', 'style.css', 'style.css.br', 'style.css.gz']);
  expect((await precompress(folder)).files).toBe(1);
  expect((await readdir(folder)).sort()).toEqual(before);
});
