import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { boundaryFault, roomOf } from '../../../scripts/lint/room-boundaries.ts';
import { ROOMS } from '../../../scripts/lint/rooms.ts';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
const RULE = 'house/room-boundaries';
const file = (path: string): string => join(SRC, path);

describe('what each room may import', () => {
  test.each([
    ['domain/coverage.ts', '../atlas/atlas.ts'],
    ['domain/coverage.ts', '../i18n/nb.ts'],
    ['domain/coverage.ts', 'zod'],
    ['domain/coverage.ts', 'node:fs'],
    ['domain/indicators/gap.ts', '../../tables/municipalities.ts'],
    ['sources/klass.ts', '../tables/municipalities.ts'],
    ['publish/csv.ts', '../atlas/atlas.ts'],
    ['client/search.ts', '../atlas/atlas.ts'],
    ['map/wake.ts', '../publish/csv.ts'],
    ['map/wake.ts', 'node:path'],
    ['i18n/nb.ts', '../domain/observation.ts'],
    ['pages/index.astro', '../sources/klass.ts'],
    ['components/Map.astro/1_1.ts', '../atlas/atlas.ts'],
    ['atlas/atlas.ts', '../../scripts/import.ts'],
    ['attic/old.ts', '../domain/observation.ts'],
  ])('%s may not import %s', (path, specifier) => {
    expect(boundaryFault(file(path), specifier)).toContain(`src/${roomOf(file(path)) ?? ''}`);
  });

  test.each([
    ['domain/indicators/gap.ts', '../observation.ts'],
    ['domain/breaks.ts', 'd3-scale'],
    ['atlas/atlas.ts', '../tables/municipalities.ts'],
    ['atlas/atlas.ts', 'node:fs/promises'],
    ['pages/nn/index.astro', '../../atlas/atlas.ts'],
    ['layouts/Page.astro', '../styles/page.css'],
    ['components/Map.astro/1_1.ts', '../map/wake.ts'],
    ['map/wake.ts', 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'],
    ['tables/columns.ts', 'zod'],
  ])('%s may import %s', (path, specifier) => {
    expect(boundaryFault(file(path), specifier)).toBeUndefined();
  });

  test('every folder of src is a room', () => {
    const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(Object.keys(ROOMS)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });
});

describe('the linter of this repository', () => {
  let eslint: ESLint;
  beforeAll(async () => {
    // The made-up files below exist in no program, so the rules that ask for types stay out.
    // So do the types themselves: the whole program would be read for this one file.
    eslint = new ESLint({
      ruleFilter: ({ ruleId }) => ruleId === RULE,
      cwd: join(SRC, '..'),
      overrideConfig: { languageOptions: { parserOptions: { project: null } } },
    });
    // The first file waits for the whole configuration, which on a busy machine takes long.
    await findings('', 'domain/observation.ts');
  }, 180_000);

  const findings = async (text: string, path: string): Promise<readonly string[]> => {
    const results = await eslint.lintText(text, { filePath: file(path) });
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => ruleId ?? message),
    );
  };

  test.each([
    `import { atlas } from '../atlas/atlas.ts';\nconsole.log(atlas);\n`,
    `import { type Atlas, atlas } from '../atlas/atlas.ts';\nexport const a: Atlas = atlas;\n`,
    `export { atlas } from '../atlas/atlas.ts';\n`,
    `export * from '../atlas/atlas.ts';\n`,
    `export const load = () => import('../atlas/atlas.ts');\n`,
    `import '../atlas/atlas.ts';\n`,
  ])('finds a value that crosses: %j', async (text) => {
    expect(await findings(text, 'domain/observation.ts')).toEqual([RULE]);
  });

  test.each([
    `import type { Atlas } from '../atlas/atlas.ts';\nexport type A = Atlas;\n`,
    `import { type Atlas } from '../atlas/atlas.ts';\nexport type A = Atlas;\n`,
    `export type { Atlas } from '../atlas/atlas.ts';\n`,
  ])('lets a type cross: %j', async (text) => {
    expect(await findings(text, 'domain/observation.ts')).toEqual([]);
  });

  test('reads the two halves of an Astro file by their own rooms', async () => {
    const text = `---
import { atlas } from '../atlas/atlas.ts';
---
<p>{atlas}</p>
<script>
  import { atlas } from '../atlas/atlas.ts';
  console.log(atlas);
</script>
`;
    expect(await findings(text, 'components/Made-up.astro')).toEqual([RULE]);
  });
});
