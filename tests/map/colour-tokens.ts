import { readFileSync } from 'node:fs';

/** Colours by the names of their tokens, without the dashes. */
type Tokens = ReadonlyMap<string, string>;

/**
 * What the tokens of style sheets are on a light and on a dark screen.
 * @param files below `src/`
 * @throws RangeError where a colour of a screen is not said for both
 */
export function colourTokens(...files: readonly string[]): Record<'light' | 'dark', Tokens> {
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  for (const file of files) {
    const css = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
    const rest = (css.split('@media print')[0] ?? '').replaceAll(
      /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g,
      (_, name: string, day: string, night: string) => {
        light.set(name, day);
        dark.set(name, night);
        return '';
      },
    );
    const [single] = /#[0-9a-f]{3,8}\b/.exec(rest) ?? [];
    if (single !== undefined) throw new RangeError(`${file}: ${single} has no twin`);
  }
  return { light, dark };
}
