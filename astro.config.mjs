import { defineConfig } from 'astro/config';

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
  build: { format: 'directory', inlineStylesheets: 'auto' },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: { chunkSizeWarningLimit: 1200 },
    environments: { client: { build: { rolldownOptions: { output: { assetFileNames } } } } },
  },
});
