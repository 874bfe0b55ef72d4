import type { Recomputed } from '../../atlas/recomputed/recomputed.ts';
import type { ClaimId } from '../../domain/claim.ts';
import type { Language } from '../../i18n/language.ts';
import type { RecomputedFacts } from './recomputed-facts.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { DataTable } from '../../ui/table/table.ts';
import { foundText, printedText } from './printed.ts';

/** A figure that cannot be recomputed has no figure of the atlas's beside it. */
const NONE = '–';

/** Figures of the report beside the atlas's, with the verdict and why. */
export function claimTable(
  { claims }: Recomputed,
  language: Language,
  caption: string,
  ids: readonly ClaimId[],
  facts: RecomputedFacts,
): DataTable {
  const { recomputed } = wordsOf(language);
  const { head } = recomputed;
  return {
    caption,
    columns: [
      { head: head.figure },
      { head: head.report, numeric: true },
      { head: head.atlas, numeric: true },
      { head: head.verdict },
      { head: head.why },
    ],
    rows: ids.flatMap((id) => {
      const result = claims.get(id);
      if (result === undefined) return [];
      const { claim, found, verdict } = result;
      const words = recomputed.claims[id];
      return {
        cells: [
          { text: words.name },
          { text: printedText(language, claim) },
          { text: found === undefined ? NONE : foundText(language, claim, found) },
          { text: recomputed.verdict[verdict] },
          { text: words.why(facts) },
        ],
      };
    }),
  };
}

/** The sentences of the report that the figures stand in, each once, with its section. */
export function quotesOf(
  { claims }: Recomputed,
  ids: readonly ClaimId[],
): readonly { readonly quote: string; readonly section: string }[] {
  const quotes = new Map(
    ids.flatMap((id) => {
      const row = claims.get(id)?.claim;
      return row === undefined ? [] : [[row.quote, row.report_section] as const];
    }),
  );
  return [...quotes].map(([quote, section]) => ({ quote, section }));
}
