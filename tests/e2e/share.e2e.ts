import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basePath, DIST } from '../../scripts/static-server.ts';
import { ALL_LANGUAGES, LANGUAGES, PAGES } from './pages.ts';

const pages = ALL_LANGUAGES.flatMap((language) =>
  Object.values(PAGES).map((path) => [`${LANGUAGES[language]}${path}`, language] as const),
);

/** The metadata of a page by its name. */
function metaOf(page: string): ReadonlyMap<string, string> {
  const html = readFileSync(join(DIST, page, 'index.html'), 'utf8');
  return new Map(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );
}

describe('what a page is shared with', () => {
  test.each(pages)('/%s', (page, language) => {
    const meta = metaOf(page);
    const image = new URL(meta.get('og:image') ?? '');
    const file = join(DIST, decodeURIComponent(image.pathname).slice(basePath().length));
    expect(existsSync(file), file).toBe(true);
    const png = readFileSync(file);
    // The header of a PNG: its width and height stand after the signature and the chunk's name.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(90_000);
    expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual(['1200', '630']);
    expect(meta.get('og:description')).toBe(meta.get('description'));
    expect(meta.get('og:image:alt')).toMatch(/\w.*\.$/);
    expect(meta.get('twitter:card')).toBe('summary_large_image');
    expect(image.pathname).toContain(`${basePath()}${LANGUAGES[language]}kort/`);
  });
});

test('a place has a card of its own', () => {
  expect(metaOf(PAGES.county).get('og:image')).toContain('kort/fylke/18-nordland.png');
  expect(metaOf(PAGES.methods).get('og:image')).toContain('kort/atlas.png');
});
