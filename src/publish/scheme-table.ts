import { isReportSection } from '../domain/source-reference.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Programme } from '../atlas/programme.ts';
import type { Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { statusText } from './programme-page.ts';
import type { DataTable } from './table.ts';

/** The address of a programme's page, below the language; only those of the report have a map. */
export const programmePath = ({ id, row }: Programme): string =>
  row.kind === 'regional' && isReportSection(row.report_section)
    ? `ordning/${id}/`
    : `ordning/annen/${id}/`;

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
