import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '../../scripts/lint/rooms.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** `a/{b,c}` is `a/b` and `a/c`. */
const spelledOut = (path: string): readonly string[] => {
  const [, before = '', names, after = ''] = /^(.*?)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  return names === undefined ? [path] : names.split(',').map((name) => before + name + after);
};

test('the rooms of the README are those of the linter', () => {
  const [, table = ''] = read('README.md').split('| room in `src/`');
  const cells = [...table.split('\n\n')[0]!.matchAll(/^\| (`[^|]*)\|/gm)].map(([, cell]) => cell!);
  const rooms = cells.flatMap((cell) =>
    [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, each]) => spelledOut(each!)),
  );
  expect(rooms.sort()).toEqual(Object.keys(ROOMS).sort());
});

describe.each(['README.md', 'CONTRIBUTING.md', 'data/README.md', 'data/programmes/README.md'])(
  '%s',
  (file) => {
    test('names no file of the code that is not there', () => {
      const named = [...read(file).matchAll(/`((?:src|tests|scripts)\/[^`\s]*)`/g)]
        .flatMap(([, path]) => spelledOut(path!))
        .map((path) => path.replace(/[^/]*\*.*$/, '').replace(/[^/]*\.\.\.[^/]*$|…[^/]*$/, ''));
      expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    });
  },
);
