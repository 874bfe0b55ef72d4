import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { columnWords, tableWords } from '../../../src/features/open-data/words.ts';
import { OPEN_TABLES, openTable } from '../../../src/features/open-data/tables.ts';

/** As promised to those who build on the files: at least these columns, first and in this order. */
const CONTRACT: Readonly<Record<string, string>> = {
  municipalities:
    'municipality, name, county, municipality_2024, name_2024, county_2024, centrality_index, centrality_class, labour_market_region, inclusion_criterion, population',
  'labour-market-regions':
    'labour_market_region, name, municipalities, population, size_type, centre_type, largest_municipality, largest_share',
  programmes: 'programme',
  'programme-figures': 'programme, figure, year, value, unit, definition, report_section',
  coverage: 'programme, municipality, basis, report_section',
  'later-sources':
    'programme, studied, saying, municipality, basis, note, field, year, value, value_to, unit, qualifier, text_nb, text_nn, text_en, title, address, published, read, quotes',
  'coverage-summary':
    'evidence, group_type, group, municipalities, covered_municipalities, population, covered_population',
  gaps: 'evidence, municipality, name, county, centrality_class, labour_market_region, population',
  commuting:
    'area_type, area, year, employed_residents, jobs, live_and_work, out_commuters, in_commuters, out_within_region, commuting_coefficient, out_rate, in_rate, self_containment_supply, self_containment_demand, within_region_share, centre_dependence',
  flows: 'year, residence, workplace, employed',
  'location-quotients':
    'area_type, area, year, basis, industry, employed, share, national_share, location_quotient, lower, upper, status',
  'young-adults':
    'area_type, area, year, residents, young_adults, share, change_since_2020, cohort_change, residents_status, young_adults_status, share_status, change_since_2020_status, cohort_change_status, area_name, incomplete, left_out',
  education:
    'area_type, area, year, residents_16_plus, higher, higher_long, higher_share, higher_long_share, education_status, area_name, incomplete, left_out',
};

describe('the contract', () => {
  test.each(Object.entries(CONTRACT))('%s begins with the promised columns', (id, columns) => {
    const promised = columns.split(', ');
    expect(openTable(id).columns.slice(0, promised.length)).toEqual(promised);
  });

  test('a table that is not promised is not found', () => {
    expect(() => openTable('secrets')).toThrow('no open table secrets');
  });

  test.each(OPEN_TABLES)(
    '$id names each column once, and its keys and links are there',
    (table) => {
      const { columns, key, references } = table;
      expect(new Set(columns).size).toBe(columns.length);
      expect(columns).toEqual(expect.arrayContaining([...key]));
      for (const { column, table: id, target } of references) {
        expect(columns).toContain(column);
        expect(openTable(id).key).toEqual([target]);
      }
    },
  );
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(OPEN_TABLES)('$id and all its columns have a title and a description', (table) => {
    expect(tableWords(table, language).title).not.toBe('');
    expect(tableWords(table, language).description).not.toBe('');
    const words = table.columns.map((name) => columnWords(table, name, language));
    for (const { title, description } of words) {
      expect(title.trim()).not.toBe('');
      expect(description.trim()).not.toBe('');
    }
    expect(new Set(words.map(({ title }) => title)).size).toBe(words.length);
  });

  test('a column that nothing is said of is a fault, and named', () => {
    const table = openTable('flows');
    expect(() => columnWords(table, 'nonsense' as never, language)).toThrow('flows.nonsense');
  });
});
