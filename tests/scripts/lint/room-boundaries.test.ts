import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { importsOf } from '../../../scripts/lint/browser-reach.ts';
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
    ['domain/indicators/gap.ts', '../../ingest/tables/municipalities.ts'],
    ['ingest/sources/klass.ts', '../tables/municipalities.ts'],
    ['map/wake.ts', '../features/gaps/gap-table.ts'],
    ['map/wake.ts', 'node:path'],
    ['ui/browser/csv.ts', '../figure/figure-text.ts'],
    ['ui/table/table.ts', '../../atlas/atlas.ts'],
    ['i18n/nb.ts', '../domain/observation.ts'],
    ['i18n/nb.ts', '../features/gaps/gap-page.ts'],
    ['features/gaps/GapPage.astro', '../plan/plan-page.ts'],
    ['features/gaps/GapPage.astro', '../../ingest/tables/tables.ts'],
    ['features/plan/plan-view.ts', '../../pages/index.astro'],
    ['pages/index.astro', '../ingest/sources/klass.ts'],
    ['atlas/atlas.ts', '../../scripts/import.ts'],
    ['attic/old.ts', '../domain/observation.ts'],
  ])('%s may not import %s', (path, specifier) => {
    expect(boundaryFault(file(path), specifier)).toContain(`src/${roomOf(file(path)) ?? ''}`);
  });

  test.each([
    ['domain/indicators/gap.ts', '../observation.ts'],
    ['domain/breaks.ts', 'd3-scale'],
    ['atlas/atlas.ts', '../ingest/tables/municipalities.ts'],
    ['atlas/atlas.ts', 'node:fs/promises'],
    ['pages/nn/index.astro', '../../atlas/atlas.ts'],
    ['ui/page/Page.astro', '../styles/first.css'],
    ['features/gaps/GapPage.astro', '../embed/EmbedCode.astro'],
    ['features/brief/Brief.astro', '../gaps/gap-page.ts'],
    ['features/gaps/GapPage.astro/1_1.ts', '../../map/wake.ts'],
    ['i18n/nb.ts', '../features/gaps/words.nb.ts'],
    ['i18n/nb.ts', '../features/embed/words.ts'],
    ['map/wake.ts', 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'],
    ['ingest/tables/columns.ts', 'zod'],
  ])('%s may import %s', (path, specifier) => {
    expect(boundaryFault(file(path), specifier)).toBeUndefined();
  });

  test('every folder of src is a room, and every room a folder', () => {
    const folders = readdirSync(SRC, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name !== 'env.d.ts')
      .map((entry) => roomOf(join(entry.parentPath, entry.name)) ?? '');
    expect([...new Set(folders)].sort()).toEqual(Object.keys(ROOMS).sort());
  });
});

describe('what a browser is sent', () => {
  const script = 'features/plan/Made-up.astro/1_1.ts';

  test.each([
    ['../../atlas/load.ts', 'atlas/load.ts'],
    ['../../site/address.ts', 'site/address.ts'],
    ['node:fs', 'node:fs'],
    ['papaparse', 'papaparse'],
    ['../embed/answers.ts', 'site/atlas.ts'],
  ])('a script may not lead to %s', (specifier, stranger) => {
    expect(boundaryFault(file(script), specifier)).toContain(`no browser may be sent ${stranger}`);
  });

  test('a fault names the whole way', () => {
    expect(boundaryFault(file(script), '../embed/answers.ts')).toContain(
      'features/embed/answers.ts → site/atlas.ts',
    );
  });

  test('types and comments are no way', () => {
    const text = `/* import a from './a.ts' */
import type { B } from './b.ts';
import { type C } from './c.ts';
import { type D, d } from './d.ts';
import './e.css';
export { f } from './f.ts';
void import('./g.ts');`;
    expect(importsOf(text)).toEqual(['./d.ts', './e.css', './g.ts', './f.ts']);
  });
});

test('no file imports itself by way of others', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(ts|astro)$/.test(path),
  );
  const imports = new Map(
    files.map((path) => [
      file(path),
      importsOf(readFileSync(file(path), 'utf8'))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(dirname(file(path)), specifier)),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (at: string, way: readonly string[]): void => {
    if (way.includes(at)) circles.push([...way.slice(way.indexOf(at)), at].join(' → '));
    if (done.has(at)) return;
    done.add(at);
    for (const next of imports.get(at) ?? []) walk(next, [...way, at]);
  };
  for (const path of imports.keys()) walk(path, []);
  expect(circles).toEqual([]);
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
import { site } from '../../site/atlas.ts';
---
<p>{site}</p>
<script>
  import { site } from '../../site/atlas.ts';
  console.log(site);
</script>
`;
    expect(await findings(text, 'ui/table/Made-up.astro')).toEqual([RULE]);
  });
});
