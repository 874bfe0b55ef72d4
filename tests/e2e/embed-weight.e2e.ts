import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { basePath, DIST } from '../../scripts/static-server.ts';
import { builtFiles, valuesOf } from './built-pages.ts';

const KINDS = ['kommune', 'region', 'fylke', 'ordning', 'dekning', 'naering', 'pendling'] as const;
/** Kilobytes of 1000 bytes that an embed may send, compressed, before its map wakes. */
const BUDGET = 40;

const files = builtFiles();
const read = (file: string): Buffer => readFileSync(join(DIST, file.slice(basePath().length)));
const brotli = (file: string): number => brotliCompressSync(read(file)).length;

/** A script and all it imports before it runs; what it imports later is left out. */
function scriptsOf(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const imports = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;
  for (const [, path = ''] of read(entry).toString('utf8').matchAll(imports))
    scriptsOf(new URL(path, `http://x${entry}`).pathname, seen);
  return seen;
}

/** The still embed of a kind with the most bytes, in any language. */
function largest(kind: string): string {
  const pattern = new RegExp(`/embed/${kind}/(.*/)?index\\.html$`);
  const sizes = [...files]
    .filter((file) => pattern.test(file))
    .map((file) => ({ file, size: read(file).length }));
  return sizes.reduce((most, each) => (each.size > most.size ? each : most)).file;
}

test.each(KINDS)('the largest live embed of %s is at most 40 kB before its map wakes', (kind) => {
  const still = largest(kind);
  const live = still.replace('/embed/', '/embed/levende/');
  const html = read(live).toString('utf8');
  const entries = valuesOf(html, 'src').filter((src) => src.endsWith('.js'));
  expect(entries.length).toBeGreaterThan(0);
  const scripts = new Set(entries.flatMap((src) => [...scriptsOf(src)]));
  const sum = [live, still, ...scripts].reduce((total, file) => total + brotli(file), 0);
  expect(sum / 1000, `${live}: ${scripts.size} scripts`).toBeLessThanOrEqual(BUDGET);
  expect(read(still).toString('utf8')).not.toContain('<script');
});
