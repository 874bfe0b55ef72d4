import { expect, test } from 'vitest';
import { listedPage, robotsText, sitemapText } from '../../scripts/sitemap.ts';

const page = (path: string, more = ''): string =>
  `<!doctype html><head><link rel="canonical" href="https://example.org${path}">${more}` +
  `<link rel="alternate" hreflang="nb" href="https://example.org${path}">` +
  `<link rel="alternate" hreflang="x-default" href="https://example.org${path}"></head>` +
  '<link rel="canonical" href="https://example.org/elsewhere/">';

test('a page is listed by its own head', () => {
  expect(listedPage(page('/dekning/'))).toEqual({
    address: 'https://example.org/dekning/',
    alternates: [
      ['nb', 'https://example.org/dekning/'],
      ['x-default', 'https://example.org/dekning/'],
    ],
  });
});

test('a page that asks not to be found is not', () => {
  expect(listedPage(page('/x/', '<meta name="robots" content="noindex">'))).toBeUndefined();
});

test('pages stand in the order of their addresses, whatever order they were found in', () => {
  const pages = ['/b/', '/a/', '/'].map((path) => listedPage(page(path))!);
  expect([...sitemapText(pages).matchAll(/<loc>([^<]*)/g)].map(([, at]) => at)).toEqual([
    'https://example.org/',
    'https://example.org/a/',
    'https://example.org/b/',
  ]);
  expect(sitemapText(pages)).toBe(sitemapText(pages.toReversed()));
});

test('robots are told where the map is', () => {
  expect(robotsText('https://example.org/sitemap.xml')).toContain(
    'Sitemap: https://example.org/sitemap.xml\n',
  );
});
