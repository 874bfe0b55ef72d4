import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headerRules, headersText, LANGUAGE_FOLDERS } from './header-rules.ts';
import { basePath } from './static-server.ts';

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Astro writes `_headers` beside the pages when it has built them all. */
export const headersFile = () => ({
  name: 'headers-file',
  hooks: {
    'astro:build:done': ({ dir }: { readonly dir: URL }): void => {
      const root = fileURLToPath(dir);
      const folders = Object.fromEntries(
        ['', ...LANGUAGE_FOLDERS].map((folder) => [folder, foldersIn(join(root, folder))]),
      );
      writeFileSync(join(root, '_headers'), headersText(headerRules(basePath(), folders)));
    },
  },
});
