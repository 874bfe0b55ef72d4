import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { DataTable } from '../../ui/table/table.ts';
import { programmePath } from '../../ui/figure/page-paths.ts';
import { statusText } from '../../ui/figure/figure-text.ts';

/** The schemes of the register that are not regional: who they are for, and who runs them. */
export function otherSchemeTable(atlas: Atlas, language: Language): DataTable {
  const { terms, pages, contribute } = wordsOf(language);
  const { programme: words } = pages;
  return {
    caption: contribute.others,
    columns: [
      { head: terms.programme },
      { head: contribute.kindOf },
      { head: words.status },
      { head: words.host },
    ],
    rows: atlas.otherSchemes.map((scheme) => ({
      cells: [
        { text: scheme.name, path: programmePath(scheme) },
        { text: contribute.kind[scheme.row.kind] },
        { text: statusText(scheme, language) },
        scheme.row.host_organisation === ''
          ? { text: contribute.notSaid, known: false }
          : { text: scheme.row.host_organisation },
      ],
    })),
  };
}
