import { defineConfig } from 'astro/config';
import { buildProgress } from './scripts/build-progress.ts';
import { chunkAddress } from './scripts/chunk-address.ts';
import { headersFile } from './scripts/headers-file.ts';
import { publishedMapLibre, slimMapLibre, WORKER_FILE } from './scripts/maplibre/slim-maplibre.ts';
import { PAGES_AT_ONCE } from './scripts/pages-at-once.ts';
import { sitemapFiles } from './scripts/sitemap-files.ts';

/** What every page runs is one file, whoever else needs a part of it: many would wait for each other. */
const PAGE_FILE = {
  name: 'page',
  test: /\/src\/ui\/(?:page\/Page\.astro\?|browser\/markup-policy\.ts)/,
  priority: 1,
};
/** Set by `scripts/astro.ts` for a build that is to say little: where all that Astro says goes instead. */
const { BUILD_LOG: file } = process.env;
const logger = { entrypoint: './scripts/build-log.ts', config: { file } };

/** `MAPLIBRE=published` builds with the package as it is, should its sources have changed over night. */
const mapLibre = process.env.MAPLIBRE === 'published' ? publishedMapLibre() : slimMapLibre();

const codeSplitting = { groups: [PAGE_FILE, WORKER_FILE] };

export default defineConfig({
  site: process.env.SITE ?? 'https://traineeatlas.example/',
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // Nothing is written into a page that its security policy would have to name.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: PAGES_AT_ONCE },
  ...(file ? { logger } : {}),
  integrations: [headersFile(), sitemapFiles(), ...(file ? [buildProgress(process.stdout)] : [])],
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    plugins: [chunkAddress(), mapLibre],
    // What is imported later has nothing to fetch ahead of it but the map, which sees to it itself.
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
});
