import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listedPage, robotsText, sitemapText } from './sitemap.ts';
import { basePath } from './static-server.ts';

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );

const HEAD_END = '</head>';
const PIECE = 16_384;

/** A page up to the end of its head, or a little further: the rest is most of it. */
function headOf(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const pieces: Buffer[] = [];
    for (;;) {
      const piece = Buffer.alloc(PIECE);
      const read = readSync(opened, piece);
      pieces.push(piece.subarray(0, read));
      const text = Buffer.concat(pieces).toString();
      if (read === 0 || text.includes(HEAD_END)) return text;
    }
  } finally {
    closeSync(opened);
  }
}

/** Astro writes `sitemap.xml` and `robots.txt` beside the pages when it has built them all. */
export function sitemapFiles() {
  let site = '';
  return {
    name: 'sitemap-files',
    hooks: {
      'astro:config:done': ({ config }: { readonly config: { readonly site?: string } }): void => {
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir }: { readonly dir: URL }): void => {
        const root = fileURLToPath(dir);
        const pages = pagesIn(root)
          .map((file) => listedPage(headOf(join(root, file))))
          .filter((page) => page !== undefined);
        writeFileSync(join(root, 'sitemap.xml'), sitemapText(pages));
        const address = new URL(`${basePath()}sitemap.xml`, site).href;
        writeFileSync(join(root, 'robots.txt'), robotsText(address));
      },
    },
  };
}
