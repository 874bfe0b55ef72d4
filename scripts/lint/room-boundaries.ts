import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from 'eslint';
import { reachFault } from './browser-reach.ts';
import { ROOMS, type Room } from './rooms.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** A `<script>` of an Astro file reaches the linter as `Thing.astro/1_1.ts`: browser code. */
const SCRIPT_OF_ASTRO = /\.astro[\\/][^\\/]+$/;

/** The room of a file under src/: the longest that its path begins with, or else its first folder. */
export function roomOf(file: string): string | undefined {
  const [first = '', second = ''] = relative(SRC, file).split(sep);
  if (first === '..') return undefined;
  return `${first}/${second}` in ROOMS ? `${first}/${second}` : first;
}

/** What a feature says, in one file or a file a language. */
const WORDS = /words(?:\.[a-z]{2})?\.ts$/;

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function relativeFault(name: string, room: Room, file: string, specifier: string) {
  const folder = dirname(file.replace(SCRIPT_OF_ASTRO, '.astro'));
  const path = resolve(folder, specifier.replace(/\?.*$/, ''));
  const target = roomOf(path);
  if (target === undefined) return `src/${name} imports nothing outside src: "${specifier}"`;
  if (target === name || room.rooms.includes(target)) return undefined;
  if (room.wordsOf?.includes(target) && WORDS.test(path)) return undefined;
  return `src/${name} may not import src/${target}: "${specifier}"`;
}

function packageFault(name: string, room: Room, specifier: string): string | undefined {
  if (isBuiltin(specifier))
    return room.node ? undefined : `src/${name} may not import Node's "${specifier}"`;
  if (room.packages === undefined || room.packages.includes(packageOf(specifier))) return undefined;
  return `src/${name} may not import the package "${specifier}"`;
}

/** What is wrong with one import of values, in words; undefined when it may stand. */
export function boundaryFault(file: string, specifier: string): string | undefined {
  const name = roomOf(file);
  if (name === undefined) return undefined;
  const room = ROOMS[name];
  if (room === undefined) return `src/${name} is no room of scripts/lint/rooms.ts`;
  const script = SCRIPT_OF_ASTRO.test(file);
  const reach = script ? reachFault(file.replace(SCRIPT_OF_ASTRO, '.astro'), specifier) : undefined;
  if (reach !== undefined) return `src/${name}: ${reach}`;
  return specifier.startsWith('.')
    ? relativeFault(name, room, file, specifier)
    : packageFault(name, room, specifier);
}

interface Importing {
  readonly source: { readonly value?: unknown } | null | undefined;
  readonly importKind?: 'type' | 'value';
  readonly exportKind?: 'type' | 'value';
  readonly specifiers?: readonly { readonly importKind?: string; readonly exportKind?: string }[];
}

/** True for `import type …`, `export type …` and braces that hold only `type` names. */
function isTypeOnly(node: Importing): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers ?? [];
  return (
    names.length > 0 &&
    names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
  );
}

/** Reports every import of values through a wall of the house. */
export const roomBoundaries: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'imports follow scripts/lint/rooms.ts' },
  },
  create(context) {
    const check = (node: Rule.Node): void => {
      const importing = node as unknown as Importing;
      const specifier = importing.source?.value;
      if (typeof specifier !== 'string' || isTypeOnly(importing)) return;
      const message = boundaryFault(context.filename, specifier);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
