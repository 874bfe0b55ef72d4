import { toMunicipality, toProgramme, type OpenTable } from './table.ts';

export const PROGRAMMES: OpenTable = {
  id: 'programmes',
  columns: [
    'programme',
    'name',
    'status',
    'county',
    'county_2024',
    'host_organisation',
    'host_municipality',
    'start_year',
    'length_months',
    'website',
    'report_section',
    'municipalities_participation',
    'municipalities_stated',
    'municipalities_area',
    'kind',
  ],
  key: ['programme'],
  references: [toMunicipality('host_municipality')],
  inputs: ['programmes/programmes.csv', 'programmes/coverage.csv'],
  rows: ({ programmes, otherSchemes }) =>
    [...programmes, ...otherSchemes].map(({ row, members }) => ({
      ...row,
      municipalities_participation: members.participation.length,
      municipalities_stated: members.stated.length,
      municipalities_area: members.area.length,
    })),
};

export const PROGRAMME_FACTS: OpenTable = {
  id: 'programme-facts',
  columns: ['programme', 'field', 'text_nb', 'text_nn', 'text_en', 'report_section'],
  key: ['programme', 'field', 'text_nb'],
  references: [toProgramme()],
  inputs: ['programmes/facts.csv'],
  rows: ({ tables }) =>
    tables.facts.map(({ programme, field, nb, nn, en, report_section }) => ({
      programme,
      field,
      text_nb: nb,
      text_nn: nn,
      text_en: en,
      report_section,
    })),
};

export const PROGRAMME_FIGURES: OpenTable = {
  id: 'programme-figures',
  columns: [
    'programme',
    'figure',
    'year',
    'value',
    'unit',
    'definition',
    'report_section',
    'value_to',
    'qualifier',
    'definition_nn',
    'definition_en',
  ],
  key: ['programme', 'figure', 'year', 'definition'],
  references: [toProgramme()],
  // The report gives a year, a month, a period, or none.
  otherwise: { year: { type: 'text' } },
  inputs: ['programmes/figures.csv'],
  rows: ({ tables }) =>
    tables.programmeFigures.map(({ definition_nb, ...row }) => ({
      ...row,
      definition: definition_nb,
    })),
};

export const COVERAGE: OpenTable = {
  id: 'coverage',
  columns: ['programme', 'municipality', 'basis', 'report_section', 'programme_status', 'note'],
  key: ['programme', 'municipality', 'basis'],
  references: [toProgramme(), toMunicipality()],
  inputs: ['programmes/coverage.csv', 'programmes/programmes.csv'],
  rows: ({ programmes }) =>
    programmes.flatMap(({ id, status, reach }) =>
      reach.map(({ municipality, basis, section, note }) => ({
        programme: id,
        municipality,
        basis,
        report_section: section,
        programme_status: status,
        note,
      })),
    ),
};
