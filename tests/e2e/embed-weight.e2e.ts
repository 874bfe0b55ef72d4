import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepEdition } from '../../scripts/edition-archive.ts';
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
  const live = still.replace(/\/embed\/.*/, '/embed/levende/index.html');
  const html = read(live).toString('utf8');
  const [style = ''] = valuesOf(html, 'href').filter((href) => href.endsWith('.css'));
  expect(valuesOf(read(still).toString('utf8'), 'href')).toContain(style);
  const entries = valuesOf(html, 'src').filter((src) => src.endsWith('.js'));
  expect(entries.length).toBeGreaterThan(0);
  const scripts = new Set(entries.flatMap((src) => [...scriptsOf(src)]));
  const sum = [live, still, style, ...scripts].reduce((total, file) => total + brotli(file), 0);
  expect(sum / 1000, `${live}: ${scripts.size} scripts`).toBeLessThanOrEqual(BUDGET);
  expect(read(still).toString('utf8')).not.toContain('<script');
});

describe('an edition of these embeds', () => {
  const archive = mkdtempSync(join(tmpdir(), 'traineeatlas-edition-'));
  let kept: readonly { readonly file: string; readonly bytes: number; readonly packed: number }[];
  beforeAll(async () => {
    await keepEdition({ dist: DIST, archive, date: '2026-11-29' });
    kept = readdirSync(archive, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const text = readFileSync(join(parentPath, name));
        // A host packs what it sends, and not as small as it could: this is quick, and errs upwards.
        const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
        const packed = brotliCompressSync(text, { params }).length;
        return { file: join(parentPath, name), bytes: text.length, packed };
      });
  });
  afterAll(() => rmSync(archive, { recursive: true }));
  const pages = () => kept.filter(({ file }) => file.endsWith('.html'));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

  test('is a page of at most 12 kB on average, packed', () => {
    expect(pages().length).toBeGreaterThan(3 * 500);
    const mean = sum(pages().map(({ packed }) => packed)) / pages().length;
    expect(mean / 1000).toBeLessThanOrEqual(12);
  });

  test('is at most 50 MB, so that fourteen fit beside the site in the gigabyte of GitHub Pages', () => {
    const edition = sum(kept.map(({ bytes }) => bytes));
    const site = sum([...files].map((file) => read(file).length));
    expect(edition / 1e6).toBeLessThanOrEqual(50);
    expect((site + 14 * edition) / 1e9).toBeLessThan(1);
  });

  test('is one style sheet and a page for each embed, which runs nothing', () => {
    const others = kept.filter(({ file }) => !file.endsWith('.html'));
    expect(others.map(({ file }) => file.slice(archive.length + 1)).sort()).toEqual([
      join('embed', '2026-11-29', 'embed.css'),
      join('embed', 'editions.json'),
    ]);
    const html = pages().map(({ file }) => readFileSync(file, 'utf8'));
    expect(html.filter((text) => text.includes('<script'))).toEqual([]);
    const asked = new Set(
      html
        .flatMap((text) => [...text.matchAll(/<(?:link|img|iframe)[^>]*\s(?:href|src)="([^"]*)"/g)])
        .map(([tag, address = '']) => (tag.includes('canonical') ? '' : address)),
    );
    expect([...asked].sort()).toEqual(['', `${basePath()}embed/2026-11-29/embed.css`, 'data:,']);
  });
});
