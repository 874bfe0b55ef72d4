import type { Programme } from '../../atlas/programme.ts';
import { webSourceOf } from '../../domain/source-reference.ts';
import type { Row } from './columns.ts';
import { toMunicipality, toProgramme, type OpenTable } from './table.ts';

type Page = Programme['later']['pages'][number];
/** What the register says, and the section or the page that it is from. */
type Saying = readonly [section: string, row: Row];

/**
 * What public pages say beside the report: each row of the register that is from one, with the page
 * and all that it says of the programme; last the pages that no row is from.
 */
export const LATER_SOURCES: OpenTable = {
  id: 'later-sources',
  columns: [
    'programme',
    'studied',
    'saying',
    'municipality',
    'basis',
    'note',
    'field',
    'year',
    'value',
    'value_to',
    'unit',
    'qualifier',
    'text_nb',
    'text_nn',
    'text_en',
    'title',
    'address',
    'published',
    'read',
    'quotes',
  ],
  key: ['programme', 'saying', 'municipality', 'basis', 'field', 'year', 'text_nb', 'address'],
  references: [toProgramme(), toMunicipality()],
  otherwise: { municipality: { type: 'code', optional: true }, year: { type: 'text' } },
  inputs: ['pages', 'programmes', 'coverage', 'facts', 'figures'].map(
    (file) => `programmes/${file}.csv`,
  ),
  rows: ({ programmes, otherSchemes }) => [
    ...programmes.flatMap((programme) => rowsOf(programme, true)),
    ...otherSchemes.flatMap((programme) => rowsOf(programme, false)),
  ],
};

function rowsOf(programme: Programme, studied: boolean): readonly Row[] {
  const pages = Map.groupBy(programme.later.pages, ({ address }) => address);
  const told = sayingsOf(programme).flatMap(([section, row]): Row[] => {
    const source = webSourceOf(section);
    return source === undefined
      ? []
      : [{ ...row, ...pageCells(pages.get(source.address) ?? []), ...source }];
  });
  const named = new Set(told.map(({ address }) => address));
  const alone = [...pages]
    .filter(([address]) => !named.has(address))
    .map(([, rows]): Row => ({ saying: 'page', ...pageCells(rows) }));
  return [...told, ...alone].map((row) => ({ programme: programme.id, studied, ...row }));
}

function pageCells(rows: readonly Page[]): Row {
  const [first] = rows;
  return {
    title: first?.title,
    address: first?.address,
    published: first?.published,
    read: first?.read,
    quotes: rows.map(({ quote }) => quote),
  };
}

/** Every row of the register about a programme that may be from a page, in the order of its tables. */
const sayingsOf = ({ row, facts, figures, later }: Programme): readonly Saying[] => [
  [row.report_section, { saying: 'programme' }],
  ...later.reach.map(({ section, municipality, basis, note }): Saying => [
    section,
    { saying: 'coverage', municipality, basis, note },
  ]),
  ...[...facts, ...later.facts].map(({ report_section, field, nb, nn, en }): Saying => [
    report_section,
    { saying: 'fact', field, text_nb: nb, text_nn: nn, text_en: en },
  ]),
  ...[...figures, ...later.figures].map((figure): Saying => [
    figure.report_section,
    figureCells(figure),
  ]),
];

const figureCells = (figure: Programme['figures'][number]): Row => ({
  saying: 'figure',
  field: figure.figure,
  year: figure.year,
  value: figure.value,
  value_to: figure.value_to,
  unit: figure.unit,
  qualifier: figure.qualifier,
  text_nb: figure.definition_nb,
  text_nn: figure.definition_nn,
  text_en: figure.definition_en,
});
