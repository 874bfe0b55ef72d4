import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGES_AT_ONCE } from '../pages-at-once.ts';

/*
 * Astro sites that say nothing, beside which the atlas is built: what Astro itself takes. They are
 * given as many pages at a time as the atlas is.
 */

const CONFIG = `export default { build: { concurrency: ${PAGES_AT_ONCE} } };`;

async function siteIn(folder: string, modules: string, pages: Readonly<Record<string, string>>) {
  const source = join(folder, 'src', 'pages');
  await mkdir(source, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'astro.config.mjs'), CONFIG);
  await symlink(modules, join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(pages)) await writeFile(join(source, name), text);
}

/** Pages of nothing but a heading, as many as ours. */
export const trivialSite = (folder: string, modules: string, pages: number): Promise<void> =>
  siteIn(folder, modules, {
    '[page].astro': `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, page) => ({ params: { page: \`\${page}\` } }));
const { page } = Astro.params;
---
<!doctype html><html lang="en"><head><title>{page}</title></head><body><h1>{page}</h1></body></html>
`,
  });

/** The bytes of each page and of each other file of a built site, but for scripts and styles. */
export interface FileSizes {
  readonly pages: readonly number[];
  readonly others: readonly number[];
}

export async function sizesIn(folder: string): Promise<FileSizes> {
  const sizes = { pages: [] as number[], others: [] as number[] };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || entry.parentPath.includes('_astro')) continue;
    const { size } = await stat(join(entry.parentPath, entry.name));
    (entry.name.endsWith('.html') ? sizes.pages : sizes.others).push(size);
  }
  return sizes;
}

/** Files of the same sizes as ours, each of one letter: what it takes to write as much. */
export async function sameSizes(folder: string, modules: string, sizes: FileSizes): Promise<void> {
  await siteIn(folder, modules, {
    '[page].astro': `---
import sizes from '../../sizes.json';
export const getStaticPaths = () =>
  sizes.pages.map((size, page) => ({ params: { page: \`\${page}\` }, props: { size } }));
const text = 'x'.repeat(Math.max(0, Astro.props.size - 100));
---
<!doctype html><html lang="en"><head><title>x</title></head><body><p>{text}</p></body></html>
`,
    '[file].json.ts': `import sizes from '../../sizes.json';
export const getStaticPaths = () =>
  sizes.others.map((size, file) => ({ params: { file: \`\${file}\` }, props: { size } }));
export const GET = ({ props }) => new Response('x'.repeat(props.size));
`,
  });
  await writeFile(join(folder, 'sizes.json'), JSON.stringify(sizes));
}
