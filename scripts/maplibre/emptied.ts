import type { Rolldown } from 'vite';

type Program = ReturnType<Rolldown.PluginContext['parse']>;
type Statement = Program['body'][number];

/** The module whose `absent` stands in place of what is left out. */
export const ABSENT = '\0maplibre-gl/absent';
/** It can be called, constructed, extended and asked about (`instanceof`); only being used fails. */
export const ABSENT_MODULE = `
export const absent = (name) => function () {
  throw new Error(name + ' of MapLibre is left out: see scripts/maplibre/left-out.ts');
};`;

/** The names that a declaration binds: `a`, or `a` and `b` of `[a, b]`. */
function namesIn(bound: unknown): readonly string[] {
  const { name, elements } = (bound ?? {}) as { name?: string; elements?: readonly unknown[] };
  return name === undefined ? (elements ?? []).flatMap(namesIn) : [name];
}

function exportedBy(statement: Statement): readonly string[] {
  if (statement.type === 'ExportDefaultDeclaration') return ['default'];
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration, specifiers } = statement;
  if (declaration === null)
    return specifiers.map(({ exported }) =>
      exported.type === 'Literal' ? exported.value : exported.name,
    );
  const declared = 'declarations' in declaration ? declaration.declarations : [declaration];
  return declared.flatMap(({ id }) => namesIn(id));
}

/** The names that a module exports, `default` included; `export *` is not followed. */
export const exportsOf = ({ body }: Program): readonly string[] => body.flatMap(exportedBy);

/**
 * A module that exports the names and does nothing. Whether something is of a kind that is left out
 * (`isCircleStyleLayer`) is answered with no, and the programs of the graphics card are empty texts;
 * anything else says that it is left out when it is used.
 * @param file the path of the module in place of which it stands
 */
export function emptied(names: readonly string[], file: string): string {
  const valueOf = (name: string): string => {
    if (file.includes('/glsl/')) return "''";
    return /^is[A-Z]/.test(name) ? '() => false' : `absent(${JSON.stringify(name)})`;
  };
  const lines = names.map((name) =>
    name === 'default'
      ? `export default ${valueOf(name)};`
      : `export const ${name} = ${valueOf(name)};`,
  );
  return [`import { absent } from ${JSON.stringify(ABSENT)};`, ...lines].join('\n');
}
