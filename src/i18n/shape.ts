import type { nb } from './nb.ts';

/** Texts may differ between languages; what there is to say may not. */
export type Said<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [Key in keyof T]: Said<T[Key]> };

/** What every language must say: bokmål is written first, the others follow its shape. */
export type Words = Said<typeof nb>;
