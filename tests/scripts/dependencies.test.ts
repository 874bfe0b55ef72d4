import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>;
const installed = Object.keys({ ...dependencies, ...devDependencies });

test('every dependency is named with its reason, and nothing else is', () => {
  const [, section = ''] = read('README.md').split('\n## Dependencies\n');
  const [tables = ''] = section.split('\n## ');
  const named = [...tables.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name = '']) => name);
  const expected = installed.filter((name) => !name.startsWith('@types/'));
  expect(named.filter((name) => name !== '@types/…').toSorted()).toEqual(expected.toSorted());
});
