import type { Atlas } from '../../atlas/atlas.ts';
import type { Programme } from '../../atlas/programme.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { isReportSection, webSourceOf } from '../../domain/source-reference.ts';
import { dateText } from '../../i18n/day.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { municipalityCell } from '../../ui/figure/municipality-today.ts';
import type { DataTable, TableCell } from '../../ui/table/table.ts';
import { programmePath } from '../../ui/figure/page-paths.ts';

type Page = Programme['later']['pages'][number];
type Reach = Programme['later']['reach'][number];

/** When a programme was last told of by a dated page; in words that nobody knows where none is. */
export function lastSeenText({ later }: Programme, language: Language): string {
  const { unknown } = wordsOf(language).later;
  // What was told before the report was written says nothing of later.
  return later.lastSeen > '2021' ? dateText(language, later.lastSeen) : unknown;
}

/** The page that a saying of a programme is from. */
const pageOf = ({ later }: Programme, section: string): Page | undefined =>
  later.pages.find(({ address }) => address === webSourceOf(section)?.address);

const publishedText = (language: Language, published: string): string =>
  published === '' ? wordsOf(language).later.undated : dateText(language, published);

function sourceCells(programme: Programme, language: Language, { section }: Reach): TableCell[] {
  const page = pageOf(programme, section);
  return [
    { text: page?.title ?? section, ...(page && { lang: 'nb', url: page.address }) },
    { text: publishedText(language, page?.published ?? ''), sort: page?.published ?? '' },
  ];
}

/** Whether the register holds anything of a programme beside the report. */
export const hasLater = ({ later: { facts, figures, reach, pages } }: Programme): boolean =>
  facts.length + figures.length + reach.length + pages.length > 0;

/** The municipalities that other sources tie to a programme, each with its page. */
export function laterMembers(atlas: Atlas, programme: Programme, language: Language): DataTable {
  const { terms, later } = wordsOf(language);
  return {
    caption: later.municipalities,
    columns: [
      { head: terms.municipality },
      { head: later.basis },
      { head: later.page },
      { head: later.published },
    ],
    rows: programme.later.reach.map((reach) => ({
      id: reach.municipality,
      cells: [
        municipalityCell(atlas, language, atlas.municipality(reach.municipality)),
        { text: terms.basisOfCoverage[reach.basis] },
        ...sourceCells(programme, language, reach),
      ],
    })),
  };
}

/** What other sources tie to a municipality; a table without rows where they are silent. */
export function laterReach(atlas: Atlas, language: Language, code: MunicipalityCode): DataTable {
  const { terms, later } = wordsOf(language);
  return {
    caption: later.here,
    columns: [
      { head: terms.programme },
      { head: later.basis },
      { head: later.page },
      { head: later.published },
    ],
    rows: [...atlas.programmes, ...atlas.otherSchemes].flatMap((programme) =>
      programme.later.reach
        .filter(({ municipality }) => municipality === code)
        .map((reach) => ({
          cells: [
            { text: programme.name, path: programmePath(programme) },
            { text: terms.basisOfCoverage[reach.basis] },
            ...sourceCells(programme, language, reach),
          ],
        })),
    ),
  };
}

/** The pages that tell of a programme, the youngest first, each with all that it says. */
export function laterPages({ later }: Programme, language: Language) {
  const byAddress = Map.groupBy(later.pages, ({ address }) => address);
  return [...byAddress.values()]
    .flatMap((rows) => {
      const [first] = rows;
      return first === undefined ? [] : [{ ...first, quotes: rows.map(({ quote }) => quote) }];
    })
    .sort((a, b) => (a.published < b.published ? 1 : -1))
    .map((page) => ({ ...page, date: publishedText(language, page.published) }));
}

/** Whether a programme is of the register by another source than the report. */
export const isBesideReport = ({ row }: Programme): boolean => !isReportSection(row.report_section);
