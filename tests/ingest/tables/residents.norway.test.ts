import { beforeAll, describe, expect, test } from 'vitest';
import { dataFolder } from '../../../src/atlas/load.ts';
import { known, missing, valueOf } from '../../../src/domain/observation.ts';
import { AGE_COLUMNS, type AgeRow, type EducationRow } from '../../../src/domain/residents.ts';
import { readTables, type Tables } from '../../../src/ingest/tables/tables.ts';

let tables: Tables;
beforeAll(async () => {
  ({ tables } = await readTables(dataFolder()));
}, 60_000);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const ofAge = (from: number, to: number) => (row: AgeRow) =>
  sum(AGE_COLUMNS.slice(from - 20, to - 19).map((name) => valueOf(row[name]) ?? 0));
const inYear = <Row extends { readonly year: number }>(rows: readonly Row[], year: number) =>
  rows.filter((row) => row.year === year);

describe('residents by age', () => {
  test('20–34 and those who were 20–28 in 2020 can be had, for the country without Ålesund', () => {
    const total = (year: number, from: number, to: number) =>
      sum(
        inYear(tables.residentsByAge, year)
          .filter(({ municipality }) => municipality !== '1507')
          .map(ofAge(from, to)),
      );
    expect([total(2020, 20, 34), total(2026, 20, 34)]).toEqual([1072487, 1081935]);
    expect([total(2020, 20, 28), total(2026, 26, 34)]).toEqual([626095, 680802]);
  });

  test('Ålesund has none before 2024, and is summed from its two parts after', () => {
    const rows = tables.residentsByAge.filter(({ municipality }) => municipality === '1507');
    for (const row of rows.filter(({ year }) => year < 2024)) {
      expect(AGE_COLUMNS.map((name) => row[name])).toEqual(
        AGE_COLUMNS.map(() => missing('missing')),
      );
    }
    // 709 and 104 of them are 20 years old in 2024.
    expect(rows.find(({ year }) => year === 2024)).toMatchObject({
      recode: 'merged',
      age_20: known(813),
    });
  });
});

describe('residents by education', () => {
  test('35.1 per cent had higher education in 2020 and 38.3 in 2025', () => {
    const share = (year: number) => {
      const of = (name: keyof EducationRow) =>
        sum(
          inYear(tables.residentsByEducation, year).map(
            (row) => valueOf(row[name as 'higher_short']) ?? 0,
          ),
        );
      const higher = of('higher_short') + of('higher_long');
      return Math.round((1000 * higher) / of('residents_16_plus')) / 10;
    };
    expect([share(2020), share(2025)]).toEqual([35.1, 38.3]);
  });
});

describe('industries by residence in 2025', () => {
  const row = (municipality: string, industry: string) =>
    inYear(tables.employmentByIndustry, 2025).find(
      (each) =>
        each.municipality === municipality &&
        each.industry === industry &&
        each.basis === 'residence',
    );
  test('primary industries in Bykle have no figure, which is not 0', () => {
    expect(row('4222', '01-03')).toMatchObject({ persons: undefined, status: 'missing' });
    expect(row('4222', '00-99')?.persons).toBeGreaterThan(0);
  });
  test('Ålesund is the sum of its two parts', () => {
    expect(row('1507', '01-03')).toMatchObject({ persons: 873, recode: 'merged' });
  });
});
