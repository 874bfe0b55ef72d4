import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { basePath, DIST } from '../../scripts/static-server.ts';
import {
  builtFiles,
  builtPages,
  fileOf,
  textsOf,
  valuesOf,
  type BuiltPage,
} from './built-pages.ts';
import { alternatesOf, ownAddresses, PAGE_CHECKS } from './page-checks.ts';
import { leaksIn } from './pages.ts';

/** Attributes that make a browser go somewhere, or fetch something. */
const LINKING = ['href', 'src', 'action', 'data-index', 'data-detail', 'data-src'] as const;
/** Attributes whose words a person meets. */
const SPOKEN = ['aria-label', 'title', 'alt', 'content', 'placeholder', 'data-value', 'data-name'];
/** Pages that no link has to lead to. */
const UNLINKED = ['404.html', '/embed/levende/'];
/** As many findings as one can read. */
const SHOWN = 20;

/** What is wrong with the built pages, by rule; each finding names its page. */
const findings: Record<string, string[]> = {};
const anchors = new Map<string, Set<string>>();
const linked = new Set<string>();
const named = new Map<string, string>();
const listable = new Set<string>();
/** Each page's other languages, as it says itself. */
const alternates = new Map<string, string>();
const wanted: { readonly from: string; readonly to: string }[] = [];
let files: Set<string>;
let pages = 0;

const find = (rule: string, page: BuiltPage, what: string): void => {
  (findings[rule] ??= []).push(`${page.address}: ${what}`);
};

function checkWords(page: BuiltPage): void {
  const spoken = SPOKEN.flatMap((attribute) => valuesOf(page.html, attribute));
  for (const text of [...textsOf(page.html), ...spoken])
    for (const leak of leaksIn(text, page.language)) find('leak', page, leak);
}

/** An attribute that a program had nothing to write into: a number, a path, an address, a name. */
const UNWRITTEN = /[\w-]+="[^"]*(?:NaN|undefined|Infinity|\[object )[^"]*"/;

function checkAttributes(page: BuiltPage): void {
  const written = page.html.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
  for (const [tag] of written.matchAll(/<[a-z][^>]*>/g)) {
    const [found] = UNWRITTEN.exec(tag) ?? [];
    if (found !== undefined) find('attributes', page, found.slice(0, 80));
  }
}

function checkHead(page: BuiltPage): void {
  const title = /<title>([^<]*)<\/title>/.exec(page.html)?.[1]?.trim() ?? '';
  if (title === '') find('title', page, 'no title');
  if (!['nb', 'nn', 'en'].includes(page.language)) find('language', page, page.language);
  if (page.isStub) return;
  const description = /<meta name="description" content="([^"]*)"/.exec(page.html)?.[1] ?? '';
  if (description.trim().length < 10) find('description', page, `«${description}»`);
  const headings = page.html.match(/<h1[\s>]/g)?.length ?? 0;
  if (headings !== 1) find('h1', page, `${headings} h1`);
}

function checkIds(page: BuiltPage): void {
  const ids = valuesOf(page.html, 'id');
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) find('id', page, id);
    seen.add(id);
  }
  anchors.set(page.address, seen);
}

/** `rel="alternate" hreflang` and canonical stand with the whole address of the published site. */
function checkPublished(page: BuiltPage): void {
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(page.html)?.[1];
  const own = page.address.endsWith('404.html') ? basePath() : page.address;
  if (canonical === undefined) return find('canonical', page, 'none');
  const { pathname, origin } = new URL(canonical);
  if (page.isEmbed && !page.html.includes('<meta name="robots" content="noindex">'))
    find('canonical', page, 'may be found beside the page it leads to');
  if (!page.isStub && !page.isEmbed && pathname !== own) find('canonical', page, canonical);
  if (!files.has(fileOf(pathname))) find('canonical', page, `${canonical} is no page`);
  const alternates = [
    ...page.html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g),
  ];
  const tags = alternates.map(([, tag]) => tag);
  if (page.isEmbed) return;
  if (!page.isStub && tags.join() !== 'nb,nn,en,x-default') find('hreflang', page, tags.join());
  for (const [, tag, href = ''] of alternates) {
    if (!href.startsWith(origin)) find('hreflang', page, href);
    else if (!files.has(fileOf(new URL(href).pathname)))
      find('hreflang', page, `${tag ?? ''} ${href}`);
    if (tag === page.language && href !== canonical) find('hreflang', page, `${tag} ${href}`);
  }
}

const isElsewhere = (address: string): boolean => /^(https?:|mailto:|data:|tel:)/.test(address);

function checkFetched(page: BuiltPage): void {
  const fetched = [
    ...page.html.matchAll(/<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\ssrc="([^"]*)"/g),
    ...page.html.matchAll(
      /<link rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*\shref="([^"]*)"/g,
    ),
  ];
  for (const [, address = ''] of fetched)
    if (/^(https?:)?\/\//.test(address)) find('foreign', page, address);
}

function collectLinks(page: BuiltPage): void {
  const addresses = new Set(LINKING.flatMap((attribute) => valuesOf(page.html, attribute)));
  for (const to of addresses) {
    if (isElsewhere(to) || to === '') continue;
    const { pathname, hash } = new URL(to, `http://x${page.address}`);
    if (!pathname.startsWith(basePath())) find('base', page, to);
    if (pathname !== page.address) linked.add(pathname);
    wanted.push({ from: page.address, to: `${pathname}${hash}` });
  }
}

beforeAll(() => {
  files = builtFiles();
  for (const page of builtPages(files)) {
    pages += 1;
    checkWords(page);
    checkAttributes(page);
    checkHead(page);
    checkIds(page);
    checkPublished(page);
    checkFetched(page);
    collectLinks(page);
    for (const [rule, check] of Object.entries(PAGE_CHECKS))
      for (const fault of check(page)) find(rule, page, fault);
    for (const path of ownAddresses(page)) named.set(path, page.address);
    alternates.set(page.address, JSON.stringify(alternatesOf(page)));
    if (!page.html.includes('<meta name="robots" content="noindex">')) listable.add(page.address);
  }
  // Thousands of files, on a machine that may do other things beside.
}, 600_000);

const found = (rule: string): string[] => (findings[rule] ?? []).slice(0, SHOWN);

describe('every built page', () => {
  test('there are pages for 356 municipalities in three languages', () => {
    expect(pages).toBeGreaterThan(3 * 356);
    const all = [...files].filter((file) => /\/kommune\/\d{4}-[^/]+\/index\.html$/.test(file));
    const embeds = all.filter((file) => file.includes('/embed/'));
    // An address made of a name of today leads on to the page, and is none itself.
    const leading = all.filter((file) =>
      readFileSync(join(DIST, file.slice(basePath().length)), 'utf8').includes(
        'http-equiv="refresh"',
      ),
    );
    expect(all.length - embeds.length - leading.length).toBe(3 * 356);
    expect(embeds.length).toBe(3 * 356);
  });

  test.each([
    ['title', 'has a title'],
    ['language', 'says its language'],
    ['description', 'has a description'],
    ['h1', 'has one h1'],
    ['id', 'has no id twice'],
    ['canonical', 'says its own address'],
    ['hreflang', 'says where its other languages are, and they are there'],
    ['foreign', 'fetches nothing from elsewhere'],
    ['base', 'stays below the base path'],
    ['policy', 'has the security policy, and nothing that it would refuse'],
    ['headings', 'has headings that outline it'],
    ['maps', 'has no empty map'],
    ['attributes', 'has no attribute that a program could not fill'],
    ['leak', 'shows no NaN, undefined, null, Infinity, [object or unfilled {gap}'],
  ])('%s: it %s', (rule) => {
    expect(found(rule)).toEqual([]);
  });

  test('every link, script, style and data file is there', () => {
    const missing = wanted.filter(({ to }) => !files.has(fileOf(decodeURI(to.split('#')[0]!))));
    expect(missing.map(({ from, to }) => `${from} → ${to}`).slice(0, SHOWN)).toEqual([]);
    expect(wanted.length).toBeGreaterThan(pages * 10);
  });

  test('every link into a page finds its place there', () => {
    const lost = wanted.filter(({ to }) => {
      const [path = '', hash = ''] = to.split('#');
      return hash !== '' && anchors.get(path)?.has(decodeURIComponent(hash)) === false;
    });
    expect(lost.map(({ from, to }) => `${from} → ${to}`).slice(0, SHOWN)).toEqual([]);
  });

  test('every file that a head names with its whole address is there', () => {
    const missing = [...named].filter(([path]) => !files.has(fileOf(decodeURI(path))));
    expect(missing.slice(0, SHOWN)).toEqual([]);
    expect(named.size).toBeGreaterThan(3 * 356);
  });

  test('pages that name each other as languages agree', () => {
    const apart = [...listable].flatMap((address) =>
      (JSON.parse(alternates.get(address) ?? '[]') as [string, string][])
        .filter(([, path]) => alternates.get(path) !== alternates.get(address))
        .map(([tag, path]) => `${address}: ${tag} ${path}`),
    );
    expect(apart.slice(0, SHOWN)).toEqual([]);
  });

  test('the sitemap has every page that wants to be found, and no other', () => {
    const map = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at = '']) => at);
    expect(new Set(listed.map((at) => new URL(at).pathname))).toEqual(listable);
    expect(listed).toHaveLength(listable.size);
    expect(map.match(/hreflang="x-default"/g)).toHaveLength(listable.size);
    const robots = readFileSync(join(DIST, 'robots.txt'), 'utf8');
    expect(robots).toContain(new URL(`${basePath()}sitemap.xml`, listed[0]).href);
  });

  test('none is without a link to it', () => {
    const orphans = [...builtPages(files)]
      .filter(({ address, isStub }) => !isStub && !linked.has(address))
      .map(({ address }) => address)
      .filter((address) => !UNLINKED.some((end) => address.endsWith(end)));
    expect(orphans.slice(0, SHOWN)).toEqual([]);
  });
});

test('every file that a stylesheet fetches is there, and of this site', () => {
  const missing = [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const css = readFileSync(join(DIST, file.slice(basePath().length)), 'utf8');
      return [...css.matchAll(/url\(['"]?([^'")]+)['"]?\)/g)]
        .map(([, to = '']) => to)
        .filter((to) => !to.startsWith('#') && !to.startsWith('data:'))
        .filter((to) => {
          const { host, pathname } = new URL(to, `http://x${file}`);
          return host !== 'x' || !files.has(pathname);
        })
        .map((to) => `${file}: ${to}`);
    });
  expect(missing).toEqual([]);
});

test('no downloaded table has what a program writes where it has no figure', () => {
  const faults = [...files]
    .filter((file) => /\/data\/[^/]*\.(?:csv|json|geojson|topojson|txt)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(DIST, file.slice(basePath().length)), 'utf8');
      const bad = file.endsWith('.csv')
        ? /\b(?:NaN|undefined|Infinity|null)\b|\[object /
        : /\b(?:NaN|undefined|Infinity)\b|\[object /;
      const at = text.search(bad);
      return at < 0 ? [] : [`${file}: ${text.slice(Math.max(0, at - 40), at + 40)}`];
    });
  expect(faults).toEqual([]);
});
