import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { basePath, DIST } from '../../scripts/static-server.ts';
import { builtFiles, fileOf, valuesOf } from './built-pages.ts';

const files = builtFiles();

const read = (file: string): Buffer => readFileSync(join(DIST, file.slice(basePath().length)));
const brotli = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;
/** Kilobytes of 1000 bytes, with one decimal: small enough to read in a failure. */
const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

/** A script and all it imports before it runs; what it imports later is left out. */
function scriptsOf(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const imports = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;
  for (const [, path = ''] of read(entry).toString('utf8').matchAll(imports))
    scriptsOf(new URL(path, `http://x${entry}`).pathname, seen);
  return seen;
}

interface Weight {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly font: number;
  readonly total: number;
  readonly scriptGzip: number;
}

/** Whether a text has a letter of a `unicode-range`; without one a font is for every text. */
function isFor(range: string | undefined, text: string): boolean {
  if (range === undefined) return true;
  const runs = range.split(',').map((run) => {
    const [first = '', last = first] = run.trim().replace(/^u\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  const seen = text.replaceAll(/<(script|style)\b.*?<\/\1>|<[^>]*>/gs, '');
  return [...new Set(seen)].some((letter) => {
    const code = letter.codePointAt(0)!;
    return runs.some(([first, last]) => code >= first && code <= last);
  });
}

/** The files of the fonts that a text needs, as a style sheet names them. */
const fontsOf = (sheet: string, text: string): string[] =>
  [
    ...read(sheet)
      .toString('utf8')
      .matchAll(/@font-face\s*{[^}]*}/g),
  ].flatMap(([face]) => {
    const [, url] = /url\(['"]?([^'")]+\.woff2)/.exec(face) ?? [];
    const [, range] = /unicode-range:\s*([^;}]+)/.exec(face) ?? [];
    return url !== undefined && isFor(range, text)
      ? [new URL(url, `http://x${sheet}`).pathname]
      : [];
  });

/** What a browser fetches before the map wakes, compressed, in kilobytes. */
function weigh(page: string): Weight {
  const html = read(page);
  const text = html.toString('utf8');
  const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, at]) => at!);
  const scripts = new Set<string>();
  for (const src of valuesOf(text, 'src')) if (src.endsWith('.js')) scriptsOf(src, scripts);
  const fonts = sheets.flatMap((sheet) => fontsOf(sheet, text));
  const sum = (each: readonly string[], size: (bytes: Buffer) => number): number =>
    each.reduce((total, file) => total + size(read(file)), 0);
  const parts = {
    html: brotli(html),
    css: sum(sheets, brotli),
    script: sum([...scripts], brotli),
    font: sum([...new Set(fonts)], ({ length }) => length),
  };
  return {
    page,
    html: kilobytes(parts.html),
    css: kilobytes(parts.css),
    script: kilobytes(parts.script),
    font: kilobytes(parts.font),
    total: kilobytes(parts.html + parts.css + parts.script + parts.font),
    scriptGzip: kilobytes(sum([...scripts], (bytes) => gzipSync(bytes).length)),
  };
}

/** The page of a type with the most bytes of HTML, in any language. */
function largest(type: string): string {
  const pattern = new RegExp(`/${type}/[^/]*[a-z][^/]*/index\\.html$`);
  const sizes = [...files]
    .filter((file) => pattern.test(file))
    .map((file) => ({ file, size: read(file).length }));
  return sizes.reduce((most, each) => (each.size > most.size ? each : most)).file;
}

/** Kilobytes a profile page may need. */
const BUDGETS = { kommune: 60, region: 60, fylke: 60, ordning: 60 } as const;

describe('what a profile page weighs before its map wakes', () => {
  test.each(Object.entries(BUDGETS))(
    'the largest of %s: at most %d kB, and 15 kB of scripts',
    (type, budget) => {
      const weight = weigh(largest(type));
      expect(weight.total, JSON.stringify(weight)).toBeLessThanOrEqual(budget);
      expect(weight.scriptGzip).toBeLessThanOrEqual(15);
      expect(weight.font).toBeGreaterThan(0);
      expect(weight.script).toBeGreaterThan(1);
    },
  );

  test('the map program is in no page, and waits', () => {
    const program = [...files].find((file) => /maplibre-view.*\.js$/.test(file));
    expect(program).toBeDefined();
    const [page = ''] = valuesOf(read(fileOf(basePath())).toString('utf8'), 'src');
    expect([...scriptsOf(page)]).not.toContain(program);
  });
});

/** A page up to the end of its first map. */
function upToTheMap(page: string): string {
  const html = read(page).toString('utf8');
  const end = html.indexOf('</svg>', html.indexOf('class="map-stage"'));
  expect(end, page).toBeGreaterThan(0);
  return html.slice(0, end);
}

describe('what the first map waits for', () => {
  test.each([
    ['the front page', fileOf(basePath()), 30],
    ['the coverage map', fileOf(`${basePath()}dekning/`), 30],
    ['an industry', fileOf(`${basePath()}naering/`), 30],
    ['the commuting map', fileOf(`${basePath()}pendling/`), 30],
    ['the gaps', fileOf(`${basePath()}hull/`), 30],
    ['the planner', fileOf(`${basePath()}planlegg/`), 45],
    ['the explorer', fileOf(`${basePath()}utforsk/`), 45],
    ['the largest municipality', largest('kommune'), 20],
    ['the largest region', largest('region'), 20],
    ['the largest county', largest('fylke'), 25],
    ['the largest programme', largest('ordning'), 25],
  ])('on %s: one file and at most that much of it', (_, page, budget) => {
    const before = upToTheMap(page);
    // The matches alone: a page in a failure would hide what is wrong with it.
    const fetched = /<link rel="(stylesheet|preload|modulepreload)"[^>]*>|<script[^>]* src=[^>]*>/g;
    expect(before.match(fetched) ?? [], page).toEqual([]);
    expect(kilobytes(brotli(before)), page).toBeLessThanOrEqual(budget);
  });
});

test('the program of the living map is at most 160 kB', () => {
  const program = [...files].filter((file) =>
    /_astro\/maplibre-(view|gl-worker)\.[^/]*\.js$/.test(file),
  );
  expect(program).toHaveLength(2);
  const bytes = program.reduce((sum, file) => sum + brotli(read(file)), 0);
  expect(kilobytes(bytes)).toBeLessThanOrEqual(160);
});

test('the planner has at most 30 kB of scripts besides the map', () => {
  expect(weigh(fileOf(`${basePath()}planlegg/`)).scriptGzip).toBeLessThanOrEqual(30);
});

test('the map of the front page is at most 40 kB', () => {
  const html = read(fileOf(basePath())).toString('utf8');
  const svg = /<svg viewBox[^>]*data-unit.*?<\/svg>/s.exec(html)?.[0] ?? '';
  expect(svg.match(/data-id=/g)).toHaveLength(356);
  expect(kilobytes(brotli(svg))).toBeLessThanOrEqual(40);
});
