import { known } from '../../../src/domain/observation.ts';
import { change, of, without, type Planted } from './planted.ts';

const total = ({ industry }: { readonly industry: string }): boolean => industry === '00-99';

export const FIGURES: readonly Planted[] = [
  {
    rule: 'employment-complete',
    fault: 'a measure without a row',
    spoil: ({ employment }) => ({
      employment: without(
        employment,
        (row) => of('1002')(row) && row.year === 2021 && row.measure === 'population-15-74',
      ),
    }),
    found: ['employment.csv · municipality 1002, 2021, population-15-74'],
  },
  {
    rule: 'residents-complete',
    fault: 'a year without a row in each table',
    spoil: ({ residentsByAge, residentsByEducation }) => ({
      residentsByAge: without(residentsByAge, (row) => of('1002')(row) && row.year === 2021),
      residentsByEducation: without(
        residentsByEducation,
        (row) => of('2001')(row) && row.year === 2025,
      ),
    }),
    found: [
      'residents-by-age.csv · municipality 1002, 2021',
      'residents-by-education.csv · municipality 2001, 2025',
    ],
  },
  {
    rule: 'residents-sum',
    fault: 'more of one age than there are residents, more educated than from 16 up',
    spoil: ({ residentsByAge, residentsByEducation }) => ({
      residentsByAge: change(residentsByAge, (row) => of('1002')(row) && row.year === 2021, {
        age_34: known(3000),
      }),
      residentsByEducation: change(
        residentsByEducation,
        (row) => of('2001')(row) && row.year === 2025,
        { higher_long: known(1000) },
      ),
    }),
    found: [
      'residents-by-age.csv · municipality 1002, 2021',
      'residents-by-education.csv · municipality 2001, 2025',
    ],
  },
  {
    rule: 'status-with-count',
    fault: 'both, and neither',
    spoil: ({ population, employment, employmentByIndustry }) => ({
      population: change(population, (row) => of('1001')(row) && row.year === 2020, {
        status: 'missing',
      }),
      employment: change(
        employment,
        (row) => of('1001')(row) && row.year === 2020 && row.measure === 'population-15-74',
        { persons: undefined },
      ),
      employmentByIndustry: change(
        employmentByIndustry,
        (row) => of('2003')(row) && row.year === 2017 && total(row),
        { status: undefined },
      ),
    }),
    found: [
      'population.csv · municipality 1001, 2020',
      'employment.csv · municipality 1001, 2020, population-15-74',
      'employment-by-industry.csv · municipality 2003, 2017, workplace, industry 00-99',
    ],
  },
  {
    rule: 'flow-not-empty',
    fault: 'a flow of nobody',
    spoil: ({ commuting }) => ({
      commuting: change(
        commuting,
        (row) => row.residence === '1001' && row.workplace === '1002' && row.year === 2022,
        { employed: 0 },
      ),
    }),
    found: ['commuting.csv · 1001 → 1002, 2022'],
  },
  {
    rule: 'commuting-matches-employment',
    fault: 'one job too few',
    spoil: ({ commuting }) => ({
      commuting: change(
        commuting,
        (row) => row.residence === '1002' && row.workplace === '1001' && row.year === 2020,
        { employed: 119 },
      ),
    }),
    found: ['commuting.csv · 1001, 2020'],
  },
  {
    rule: 'commuting-matches-employment',
    fault: 'more who live there and commute than are employed',
    spoil: ({ employment }) => ({
      employment: change(
        employment,
        (row) => of('2001')(row) && row.year === 2021 && row.measure === 'employed-by-residence',
        { persons: 197 },
      ),
    }),
    found: ['commuting.csv · 2001, 2021'],
  },
  {
    rule: 'commuting-matches-employment',
    fault: 'a year that the other table does not have',
    spoil: ({ employment }) => ({ employment: without(employment, ({ year }) => year === 2022) }),
    found: ['commuting.csv · 2022'],
  },
  {
    rule: 'commuting-matches-employment',
    fault: 'people commute to no job in any municipality',
    spoil: ({ employment }) => ({
      employment: change(employment, ({ year }) => year === 2022, { persons: 0 }),
    }),
    found: ['commuting.csv · 2022'],
  },
  {
    rule: 'new-year',
    fault: 'a year of nothing but zeros, in each table, and one of nothing but dots',
    spoil: ({ population, employment, employmentByIndustry, commuting }) => ({
      population: change(population, ({ year }) => year === 2026, { persons: 0 }),
      employment: change(employment, ({ year }) => year === 2022, {
        persons: undefined,
        status: 'missing',
      }),
      employmentByIndustry: change(
        employmentByIndustry,
        ({ year, basis }) => year === 2022 && basis === 'residence',
        { persons: 0 },
      ),
      commuting: change(commuting, ({ year }) => year === 2022, { employed: 0 }),
    }),
    found: [
      'population.csv · year 2026',
      'employment.csv · year 2022',
      'employment-by-industry.csv · year 2022',
      'commuting.csv · year 2022',
    ],
  },
  {
    rule: 'new-year',
    fault: 'a municipality that nobody works in any more, though all the others do',
    spoil: ({ employment }) => ({
      employment: change(
        employment,
        (row) => of('2001')(row) && row.year === 2022 && row.measure === 'employed-by-workplace',
        { persons: 0 },
      ),
    }),
    found: ['employment.csv · year 2022'],
  },
  {
    rule: 'industry-known',
    fault: 'one that is not listed, one without figures',
    spoil: ({ industries }) => ({
      industries: change(industries, ({ industry }) => industry === '84', { industry: '85' }),
    }),
    found: ['employment-by-industry.csv · industry 84', 'industries.csv · industry 85'],
  },
  {
    rule: 'industry-known',
    fault: 'no total',
    spoil: ({ industries }) => ({ industries: change(industries, total, { kind: 'group' }) }),
    found: ['industries.csv · kind total'],
  },
  {
    rule: 'industry-complete',
    fault: 'a group without a row and a census without a total',
    spoil: ({ employmentByIndustry }) => ({
      employmentByIndustry: without(
        without(
          employmentByIndustry,
          (row) => of('1001')(row) && row.year === 2020 && row.industry === '84',
        ),
        (row) => of('1002')(row) && row.year === 2017 && total(row),
      ),
    }),
    found: [
      'employment-by-industry.csv · municipality 1001, 2020, residence, industry 84',
      'employment-by-industry.csv · municipality 1002, 2017, workplace, industry 00-99',
    ],
  },
  {
    rule: 'industry-sum',
    fault: 'groups of more than all',
    spoil: ({ employmentByIndustry }) => ({
      employmentByIndustry: change(
        employmentByIndustry,
        (row) => of('1001')(row) && row.year === 2020 && row.industry === '84',
        { persons: 900 },
      ),
    }),
    found: ['employment-by-industry.csv · municipality 1001, 2020, residence'],
  },
  {
    // 2001 has 198 employed, of whom 30 are in group 84 and 20 in 01-03: two small groups.
    rule: 'industry-sum',
    fault: 'one more than rounding of two small groups explains',
    spoil: ({ employmentByIndustry }) => ({
      employmentByIndustry: change(
        employmentByIndustry,
        (row) => of('2001')(row) && row.year === 2020 && row.industry === '10-33',
        { persons: 198 - 20 - 30 + 5 },
      ),
    }),
    found: ['employment-by-industry.csv · municipality 2001, 2020, residence'],
  },
  {
    rule: 'industry-sum',
    fault: 'none: as much as rounding of two small groups explains',
    spoil: ({ employmentByIndustry }) => ({
      employmentByIndustry: change(
        employmentByIndustry,
        (row) => of('2001')(row) && row.year === 2020 && row.industry === '10-33',
        { persons: 198 - 20 - 30 + 4 },
      ),
    }),
    found: [],
  },
  {
    rule: 'one-figure',
    fault: 'a total that rounding does not explain, beside one that it does',
    spoil: ({ employmentByIndustry }) => ({
      employmentByIndustry: employmentByIndustry.map((row) => {
        if (row.basis !== 'residence' || row.year !== 2022 || !total(row)) return row;
        const more = of('1001')(row) ? 70 : of('2001')(row) ? 17 : 0;
        return { ...row, persons: (row.persons ?? 0) + more };
      }),
    }),
    found: ['employment-by-industry.csv · year 2022, residence'],
  },
];
