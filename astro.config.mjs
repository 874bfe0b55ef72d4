import { defineConfig } from 'astro/config';
import { headersFile } from './scripts/headers-file.ts';
import { sitemapFiles } from './scripts/sitemap-files.ts';

/** Servers that don't know `.mjs` would refuse MapLibre's worker, so it is written as `.js`. */
const assetFileNames = ({ names }) =>
  names.some((name) => name.endsWith('.mjs'))
    ? '_astro/[name].[hash].js'
    : '_astro/[name].[hash][extname]';

export default defineConfig({
  site: process.env.SITE ?? 'https://traineeatlas.example/',
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // Nothing is written into a page that its security policy would have to name.
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [headersFile(), sitemapFiles()],
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    // What is imported later has nothing to fetch ahead of it; the helper that would is on each page.
    build: { chunkSizeWarningLimit: 1200, assetsInlineLimit: 0, modulePreload: false },
    environments: { client: { build: { rolldownOptions: { output: { assetFileNames } } } } },
  },
});
