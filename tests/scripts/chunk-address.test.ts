import { expect, test } from 'vitest';
import { chunkAddress } from '../../scripts/chunk-address.ts';

type Load = (this: unknown, id: string) => string;

/** What stands for the addresses of some modules while the site is built, in the order they are read. */
function marksOf(modules: readonly string[]): ReadonlyMap<string, string> {
  const plugin = chunkAddress();
  (plugin.configResolved as (config: unknown) => void)({ command: 'build', base: '/' });
  const context = {
    environment: { name: 'client', config: { root: '/site' } },
    emitFile: () => undefined,
  };
  const load = plugin.load as Load;
  return new Map(
    modules.map((module) => [module, load.call(context, `\0chunk-address:/site/${module}`)]),
  );
}

test('each module has a mark of its own, whichever is read first', () => {
  const one = marksOf(['src/a.ts', 'src/b.ts']);
  expect(new Set(one.values()).size).toBe(2);
  expect([...marksOf(['src/b.ts', 'src/a.ts'])].toReversed()).toEqual([...one]);
});
