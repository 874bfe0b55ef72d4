import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listedPage, robotsText, sitemapText } from './sitemap.ts';
import { basePath } from './static-server.ts';

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );

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
          .map((file) => listedPage(readFileSync(join(root, file), 'utf8')))
          .filter((page) => page !== undefined);
        writeFileSync(join(root, 'sitemap.xml'), sitemapText(pages));
        const address = new URL(`${basePath()}sitemap.xml`, site).href;
        writeFileSync(join(root, 'robots.txt'), robotsText(address));
      },
    },
  };
}
