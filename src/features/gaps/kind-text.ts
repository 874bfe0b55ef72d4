import type { GapKind } from '../../domain/indicators/gap-kind.ts';

/** The words that the kinds of a gap are told with. */
export interface KindWords {
  readonly kinds: Readonly<Record<GapKind, string>>;
  readonly uncertainMark: string;
}

/** «Pendler allerede dit, nabo til en ordning (usikker)»: the main kind first, a mark where it is unsure. */
export function kindText(words: KindWords, kinds: readonly GapKind[], uncertain: boolean): string {
  const [first = '', ...others] = kinds.map((kind) => words.kinds[kind]);
  const names = [first, ...others.map((name) => name.toLowerCase())].join(', ');
  return uncertain ? `${names} (${words.uncertainMark})` : names;
}
