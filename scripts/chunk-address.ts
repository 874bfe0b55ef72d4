import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const SUFFIX = '?chunk';
const PREFIX = '\0chunk-address:';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** The same in every build, whichever module is read first: names of files hang on what is in them. */
const markOf = (module: string): string =>
  `%chunk-${createHash('sha256').update(module).digest('hex').slice(0, 16)}%`;

const chunksOf = (bundle: Bundle): Chunk[] =>
  Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');

/** Every file that a file leads to by its imports, now or later. */
function reached(bundle: Bundle, from: Chunk, seen = new Set<string>()): ReadonlySet<string> {
  for (const name of [...from.imports, ...from.dynamicImports]) {
    const next = bundle[name];
    if (next?.type !== 'chunk' || seen.has(name)) continue;
    seen.add(name);
    reached(bundle, next, seen);
  }
  return seen;
}

/**
 * `import address from './module.ts?chunk'` is the address of the file that holds the module in the
 * built site, so that it can be fetched before it is run. While the site is written it is ''.
 *
 * The address is written in when all files have their names, as Vite does with what a later import
 * brings along. A file's own name changes with the names of all that it imports, so whoever asks for
 * an address has to lead to it by an import too: else an old file could be kept with a dead address.
 * @throws when it does not, or when no file holds the module
 */
export function chunkAddress(): Plugin {
  const asked = new Map<string, string>();
  let base = '/';
  let building = false;
  return {
    name: 'chunk-address',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build';
      base = config.base;
    },
    async resolveId(id, from) {
      if (!id.endsWith(SUFFIX)) return null;
      const found = await this.resolve(id.slice(0, -SUFFIX.length), from);
      return found === null ? null : `${PREFIX}${found.id}`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      if (!building || this.environment.name !== 'client') return "export default '';";
      const module = id.slice(PREFIX.length);
      this.emitFile({ type: 'chunk', id: module });
      const mark = markOf(relative(this.environment.config.root, module));
      asked.set(module, mark);
      return `export default ${JSON.stringify(mark)};`;
    },
    generateBundle(_, bundle) {
      const chunks = chunksOf(bundle);
      for (const [module, mark] of asked) {
        const holder = chunks.find(({ moduleIds }) => moduleIds.includes(module));
        if (holder === undefined) this.error(`no file holds ${module}`);
        for (const chunk of chunks.filter(({ code }) => code.includes(mark))) {
          if (!reached(bundle, chunk).has(holder.fileName))
            this.error(`${chunk.fileName} has the address of ${module} and does not import it`);
          chunk.code = chunk.code.replaceAll(mark, base + holder.fileName);
        }
      }
    },
  };
}
