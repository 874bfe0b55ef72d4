import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** What only a build has: the figures of the whole country, and all that reads or makes files. */
const BUILD_ONLY = ['atlas', 'ingest', 'site', 'pages'];
/** The packages that a reader may have to fetch. */
const SENT = ['@turf/turf', 'd3-array', 'd3-scale', 'maplibre-gl', 'topojson-client'];

const IMPORT =
  /\bimport\s+(?!type\b)(?:([^;'"()]*?)\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
const RE_EXPORT = /\bexport\s+(?!type\b)(?:\*|\{[^}]*\})\s*from\s+['"]([^'"]+)['"]/g;

const typesAlone = (names: string | undefined): boolean => {
  const inBraces = /^\{([^}]*)\}$/.exec(names?.trim() ?? '')?.[1];
  const each =
    inBraces
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? [];
  return each.length > 0 && each.every((name) => name.startsWith('type '));
};

/** The specifiers of all values that a module imports, now or later. */
export function importsOf(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const own = [...code.matchAll(IMPORT)]
    .filter(([, names]) => !typesAlone(names))
    .map(([, , fixed, later]) => fixed ?? later ?? '');
  return [...own, ...[...code.matchAll(RE_EXPORT)].map(([, specifier]) => specifier ?? '')];
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function stranger(specifier: string, target: string): boolean {
  if (!specifier.startsWith('.'))
    return isBuiltin(specifier) || !SENT.includes(packageOf(specifier));
  const path = relative(SRC, target);
  return path.endsWith('.astro') || BUILD_ONLY.includes(path.split(sep)[0] ?? '');
}

const known = new Map<string, readonly string[] | undefined>();

/**
 * The way from a module in `src/` to something that no browser may be sent, as the names of the modules
 * on it; undefined when there is none. A file is read once a run.
 */
function wayOut(file: string): readonly string[] | undefined {
  if (known.has(file)) return known.get(file);
  known.set(file, undefined);
  if (!existsSync(file) || !file.endsWith('.ts')) return undefined;
  for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
    const way = wayFrom(file, specifier);
    if (way === undefined) continue;
    const whole = [relative(SRC, file), ...way];
    known.set(file, whole);
    return whole;
  }
  return undefined;
}

function wayFrom(file: string, specifier: string): readonly string[] | undefined {
  const target = resolve(dirname(file), specifier.replace(/\?.*$/, ''));
  if (stranger(specifier, target))
    return [specifier.startsWith('.') ? relative(SRC, target) : specifier];
  return specifier.startsWith('.') ? wayOut(target) : undefined;
}

/**
 * What is wrong with an import in the `<script>` of an Astro file: it leads, by whatever way, to the
 * atlas, to Node or to a package that no reader is to fetch. Undefined when it may stand.
 * @param astro - the Astro file, absolute
 */
export function reachFault(astro: string, specifier: string): string | undefined {
  const way = wayFrom(join(dirname(astro), 'script.ts'), specifier);
  return way && `no browser may be sent ${way.at(-1) ?? ''}: it comes by ${way.join(' → ')}`;
}
