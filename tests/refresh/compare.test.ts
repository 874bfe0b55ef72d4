import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/refresh/report.ts';
import type { LeftOut } from '../../src/ingest/plan.ts';
import type { Tables } from '../../src/tables/tables.ts';
import { TINY } from '../fixtures/tiny-tables.ts';

const report = (after: Partial<Tables>, { before = TINY, leftOut = [] as LeftOut[] } = {}) =>
  reportOf(
    before,
    { ...TINY, ...after },
    { now: new Date('2027-02-03'), notes: [], leftOut, apart: [] },
  );

describe('names that change on the same number, as recorded', () => {
  const { text, exceeded } = report({
    counties: TINY.counties.map((row) =>
      row.county === '20' ? { ...row, name: 'Nordfylket - Davvi' } : row,
    ),
    municipalities: TINY.municipalities.map((row) =>
      row.municipality === '2001'
        ? { ...row, name: 'Fjell', name_2024: ['Fjell - Várri - Vaara'] }
        : row,
    ),
  });

  test('are told as renamed: nothing is new, nothing has vanished, nobody is asked', () => {
    expect(text).toContain('- county 20 of 2020: «Nordfylket» is «Nordfylket - Davvi» now');
    expect(text).toContain('- municipality 2001: «Fjell - Várri» is «Fjell» now');
    expect(text).toContain('- municipality 3001 of the last division: «Fjell - Várri» is ');
    expect(text).not.toMatch(/New codes|Vanished codes/);
    expect(exceeded).toEqual([]);
  });

  test('hide no change of class of those that bear them', () => {
    const { text: told } = report({
      municipalities: TINY.municipalities.map((row) =>
        row.municipality === '2001' ? { ...row, name: 'Fjell', centrality_class: 5 } : row,
      ),
    });
    expect(told).toContain('- 2001 Fjell: class 6 → class 5');
  });
});

describe('figures', () => {
  const before = {
    ...TINY,
    employmentByIndustry: TINY.employmentByIndustry.filter(({ industry }) => industry !== '84'),
  };

  test('that are there for the first time are no revisions', () => {
    const { text, exceeded } = report({}, { before });
    expect(text).toContain('| employment-by-industry.csv | 40 | 50 | 10 | 0 |');
    expect(exceeded).toEqual(['1 codes are new; the limit is 0']);
  });

  test('that the selection leaves out have not vanished; others have', () => {
    const { industries } = TINY;
    const after = {
      industries,
      employmentByIndustry: TINY.employmentByIndustry.map((row) =>
        row.basis === 'workplace' ? { ...row, year: 2018 } : row,
      ),
    };
    const leftOut: LeftOut = {
      table: '13470',
      use: 'workplace',
      years: [2017],
      industries: ['00-99', '03.2'],
    };
    expect(report(after).exceeded).toEqual([
      '1 years of employment-by-industry.csv have vanished; the limit is 0',
    ]);
    const { text, exceeded } = report(after, { leftOut: [leftOut] });
    expect(exceeded).toEqual([]);
    expect(text).toContain('## Left out by «last» in selection.json (2)');
    expect(text).toContain('- 13470: 2017 03.2');
    const total = { ...leftOut, industries: ['00-99'] };
    expect(report(after, { leftOut: [total] }).exceeded).toHaveLength(1);
  });

  test('that another year is shown first changes bands by itself, which stops nobody', () => {
    const after = TINY.employmentByIndustry.map((row) =>
      row.basis === 'residence' && row.year === 2022 ? { ...row, year: 2023 } : row,
    );
    const shifted = after.map((row) =>
      row.year === 2023 && row.industry === '84' && row.municipality === '1001'
        ? { ...row, persons: 1 }
        : row,
    );
    const { text, exceeded } = report({
      employmentByIndustry: [
        ...TINY.employmentByIndustry,
        ...shifted.filter(({ year }) => year === 2023),
      ],
    });
    expect(text).toContain('## Band of the location quotient');
    expect(exceeded).toEqual([]);
  });
});
