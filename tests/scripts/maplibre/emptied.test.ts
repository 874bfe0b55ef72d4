import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { ABSENT, ABSENT_MODULE, emptied, exportsOf } from '../../../scripts/maplibre/emptied.ts';

/** The code as a module that runs, with `absent` from where a build would take it. */
async function run(code: string): Promise<Record<string, unknown>> {
  const absent = `data:text/javascript,${encodeURIComponent(ABSENT_MODULE)}`;
  const module = code.replaceAll(JSON.stringify(ABSENT), JSON.stringify(absent));
  return (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as Record<
    string,
    unknown
  >;
}

test('the names of a module are those it exports, however it says so', () => {
  const code = `
    export class Sky {}
    export function draw() {}
    export const [one, two] = [1, 2], three = 3;
    const four = 4;
    export { four, four as five };
    export default 6;`;
  expect(exportsOf(parseSync('module.js', code).program)).toEqual([
    'Sky',
    'draw',
    'one',
    'two',
    'three',
    'four',
    'five',
    'default',
  ]);
});

describe('a module that is emptied', () => {
  test('has the same names, which say that they are left out when they are used', async () => {
    const { Sky } = await run(emptied(['Sky'], '/src/style/sky.ts'));
    const used = Sky as new () => object;
    expect(() => new used()).toThrow('Sky of MapLibre is left out: see scripts/maplibre');
    expect(() => (used as unknown as () => void)()).toThrow('Sky of MapLibre is left out');
    expect(class extends used {}).toBeTypeOf('function');
    expect({} instanceof used).toBe(false);
  });

  test('answers what is of its kind with no', async () => {
    const { isCircleStyleLayer } = await run(emptied(['isCircleStyleLayer'], '/circle.ts'));
    expect((isCircleStyleLayer as () => unknown)()).toBe(false);
  });

  test('is an empty text where it was the program of a graphics card', async () => {
    const { default: text } = await run(emptied(['default'], '/src/shaders/glsl/sky.glsl.g.ts'));
    expect(text).toBe('');
  });
});
