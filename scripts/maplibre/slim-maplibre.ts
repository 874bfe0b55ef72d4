import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc, type Plugin, type Rolldown } from 'vite';
import { ABSENT, ABSENT_MODULE, emptied, exportsOf } from './emptied.ts';
import { LEFT_OUT, type LeftOut } from './left-out.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const PACKAGE = path('../../node_modules/maplibre-gl');
const SOURCES = join(PACKAGE, 'src');
const STAND_INS = path('stand-ins');
const SPECIFICATION = '/maplibre-gl-style-spec/dist/reference/v8.mjs';

const PROGRAM = '\0maplibre-gl';
const WORKER = '\0maplibre-gl/worker';

/** What the atlas imports of MapLibre. */
const PROGRAM_MODULE = `
/*! MapLibre GL JS, without what no map here does: licences/maplibre-BSD-3-Clause.txt */
export { Map } from ${JSON.stringify(join(SOURCES, 'ui/map.ts'))};
import { config } from ${JSON.stringify(join(SOURCES, 'util/config.ts'))};
export const setWorkerUrl = (url) => { config.WORKER_URL = url; };`;
/** An entry that exports nothing needs no file of its own beside what it shares. */
const WORKER_MODULE = `import ${JSON.stringify(join(SOURCES, 'source/worker.ts'))};`;

/**
 * One file for the worker and for all that the program needs of it too: the program takes that part
 * from the worker's file, which does nothing else outside a worker.
 */
export const WORKER_FILE = {
  name: 'maplibre-gl-worker',
  test: (id: string): boolean => id === WORKER,
};

/** As MapLibre's own build reads its sources: a field without a value is only a type. */
const TO_JAVASCRIPT = {
  lang: 'ts',
  tsconfig: false,
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
} as const;

async function javascript(file: string): Promise<string> {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.ts')) return text;
  return (await transformWithOxc(text, file, TO_JAVASCRIPT)).code;
}

/** The file that does instead of one of MapLibre's what must be done even where it is left out. */
const standInFor = (file: string): string | undefined => {
  if (!file.startsWith(SOURCES)) return undefined;
  const standIn = join(STAND_INS, relative(SOURCES, file).replaceAll(/[\\/]/g, '-'));
  return existsSync(standIn) ? standIn : undefined;
};

/** A file that is left out, with what stands in for parts of it. */
async function without(context: Rolldown.PluginContext, file: string): Promise<string> {
  const names = exportsOf(context.parse(await javascript(file)));
  const standIn = standInFor(file);
  if (standIn === undefined) return emptied(names, file);
  const own = exportsOf(context.parse(await javascript(standIn)));
  const rest = names.filter((name) => !own.includes(name));
  return `${emptied(rest, file)}\nexport * from ${JSON.stringify(standIn)};`;
}

/** The part of the style specification that is about what is drawn. */
async function specification(file: string): Promise<string> {
  const { default: all } = (await import(file)) as { default: Record<string, unknown> };
  const kept = Object.entries(all).filter(([name]) =>
    /^(?:\$version|light|projection|(?:layout|paint)_(?:fill|line))$/.test(name),
  );
  return `export default ${JSON.stringify(Object.fromEntries(kept))};`;
}

function giveLicence(context: Rolldown.PluginContext): void {
  const source = readFileSync(join(PACKAGE, 'LICENSE.txt'));
  context.emitFile({ type: 'asset', fileName: 'licences/maplibre-BSD-3-Clause.txt', source });
}

const WHEN_BUILT = {
  apply: 'build',
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
} as const;

/** MapLibre as it is published, twice the bytes: the way out when the sources are not what they were. */
export const publishedMapLibre = (): Plugin => ({
  name: 'published-maplibre',
  ...WHEN_BUILT,
  buildStart() {
    giveLicence(this);
  },
});

/**
 * MapLibre from its sources, without what no map of the atlas does, its worker beside it. Program and
 * worker share what both need, which the published files hold twice. Only when the site is built; while it
 * is written, `maplibre-gl` is the published file.
 * @throws when a part that is left out is not in MapLibre any more: a new version is another list
 */
export function slimMapLibre(leftOut: readonly LeftOut[] = LEFT_OUT): Plugin {
  const unmet = new Set(leftOut);
  return {
    name: 'slim-maplibre',
    enforce: 'pre',
    ...WHEN_BUILT,
    buildStart() {
      giveLicence(this);
    },
    resolveId(id) {
      if (id === 'maplibre-gl') return PROGRAM;
      if (id === 'maplibre-gl/dist/maplibre-gl-worker.mjs?url')
        return this.resolve(`${WORKER}?chunk`);
      return id === ABSENT || id === WORKER ? id : null;
    },
    async load(id) {
      if (id === PROGRAM) return PROGRAM_MODULE;
      if (id === WORKER) return WORKER_MODULE;
      if (id === ABSENT) return ABSENT_MODULE;
      if (id === join(PACKAGE, 'package.json')) return '{}';
      if (id.endsWith(SPECIFICATION)) return specification(id);
      const left = leftOut.find(({ files }) => files.test(id));
      if (left === undefined) return id.startsWith(SOURCES) ? javascript(id) : null;
      unmet.delete(left);
      return without(this, id);
    },
    buildEnd(error) {
      if (error !== undefined || unmet.size === 0) return;
      const gone = [...unmet].map(({ files }) => files.source).join('\n  ');
      this.error(`Not in this MapLibre, so look what it has instead (left-out.ts):\n  ${gone}`);
    },
  };
}
