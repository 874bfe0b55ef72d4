import { expect, test } from 'vitest';
import { pageLines } from './page-lines.ts';

const page = (body: string): readonly string[] =>
  pageLines(`<!doctype html><html lang=nb><head></head><body>${body}</body></html>`)
    .split('\n')
    .slice(4, -3)
    .map((line) => line.slice(2));

test('a paragraph is a line, with its links as they stand', () => {
  expect(page('<main><p>Av 2\n  <a href="/x/">to</a>, <b>1</b>.</p><p>Og</p></main>')).toEqual([
    '<main>',
    ' <p>Av 2 <a href="/x/">to</a>, <b>1</b>.</p>',
    ' <p>Og</p>',
    '</main>',
  ]);
});

test('words beside a block are a line of their own', () => {
  expect(page('<div>Før <b>a</b><p>i</p> etter</div>')).toEqual([
    '<div>',
    ' Før',
    ' <b>a</b>',
    ' <p>i</p>',
    ' etter',
    '</div>',
  ]);
});

test('a path is told from another, and is short', () => {
  const [one] = page('<p><svg><path d="M0 0h9"/></svg></p>').slice(2, 3);
  const [other] = page('<p><svg><path d="M0 0h8"/></svg></p>').slice(2, 3);
  expect(one).toMatch(/^ {2}<path d="[0-9a-f]{8}"><\/path>$/);
  expect(other).not.toBe(one);
});

test('what only the build knows is left out', () => {
  expect(
    page(
      "<style>a{}</style><meta content=\"style-src 'self' 'sha256-a+/b='\">" +
        '<p data-astro-cid-abc><script src="/_astro/Page.astro_lang.zSQtbc_g.js"></script></p>',
    ),
  ).toEqual([
    '<style>',
    '<meta content="style-src \'self\'">',
    '<p>',
    ' <script src="/_astro/Page.astro_lang.js">',
    ' </script>',
    '</p>',
  ]);
});

test('JSON has a value a line, another script is as it is', () => {
  expect(page('<script type="application/json">{"a":[1,"ja"]}</script>')).toContain('   "ja"');
  expect(page('<script>go( 1 )</script>')).toEqual(['<script>', ' go( 1 )', '</script>']);
});

test('white space is kept where it is shown', () => {
  expect(page('<pre>a\n  b</pre>').join('\n')).toContain('a\n');
});
