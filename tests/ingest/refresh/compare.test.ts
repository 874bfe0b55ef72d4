import { describe, expect, test } from 'vitest';
import { heightOf } from '../../../src/domain/findings-page.ts';
import { acceptanceOf } from '../../../src/ingest/refresh/acceptance.ts';
import { reportOf } from '../../../src/ingest/refresh/report.ts';
import type { LeftOut } from '../../../src/ingest/figures/plan.ts';
import type { Tables } from '../../../src/ingest/tables/tables.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

const report = (
  after: Partial<Tables>,
  { before = TINY, leftOut = [] as LeftOut[] } = {},
  day = '2027-02-03',
) =>
  reportOf(
    before,
    { ...TINY, ...after },
    { now: new Date(day), notes: [], ended: [], leftOut, apart: [], adjusted: [] },
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
    expect(told).not.toContain('as 3001');
  });

  test('nor one of the class of today', () => {
    const { text: told } = report({
      municipalities: TINY.municipalities.map((row) =>
        row.municipality === '2001' ? { ...row, centrality_class_2024: [5] } : row,
      ),
    });
    expect(told).toContain('- 2001 Fjell - Várri, as 3001: class 6 → class 5');
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
    expect(exceeded).toEqual([{ kind: 'codes', told: '1 codes are new; the limit is 0' }]);
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
      {
        kind: 'years',
        told: '1 years of employment-by-industry.csv have vanished; the limit is 0',
      },
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

describe('what a person reads', () => {
  const revised = TINY.population.map((row) =>
    row.municipality === '1001' ? { ...row, persons: (row.persons ?? 0) + 1 } : row,
  );

  test('has names beside numbers, and national totals beside those of the year before', () => {
    const { text, page } = report({ population: revised });
    expect(text).toContain('- 2020 1001 Strand: 3021 → 3022');
    expect(text).toMatch(
      /\| population\.csv: residents \| 2021 \| \d\d \d{3} \| \d\d \d{3} \| \+0\.0 % \|/,
    );
    expect(page).toMatch(/^population: residents +2026 +\d\d \d{3} +\d\d \d{3} +\+0\.0 %$/m);
    expect(page).toMatch(
      /^Revised figures in population\.csv \(7\): 2020 1001 Strand: 3021 → 3022; /m,
    );
  });

  test('is one screen, whatever changes', () => {
    const { page, text, full } = report(
      { population: revised, employmentByIndustry: everyIndustry, commuting: [] },
      {
        before: {
          ...TINY,
          municipalities: TINY.municipalities.map((row) => ({
            ...row,
            name: `${row.name} og omegn`,
          })),
        },
      },
    );
    expect(heightOf(page)).toBeLessThanOrEqual(30);
    expect(Math.max(...page.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(text).toMatch(/- … and \d+ more/);
    expect(full).not.toMatch(/- … and \d+ more/);
  });
});

const everyIndustry = TINY.employmentByIndustry.map((row) =>
  row.persons === undefined ? row : { ...row, persons: row.persons + 1 },
);

describe('an acceptance', () => {
  const made = report({ population: TINY.population.filter(({ year }) => year !== 2020) });
  const told = (...[kinds, read]: Parameters<typeof acceptanceOf>) =>
    acceptanceOf(kinds, read)(made);

  test('is of kinds, in the report that was read; the command says both', () => {
    expect(told(undefined, undefined)?.message).toMatch(/changes more than may change unseen/);
    expect(told(undefined, undefined)?.remedy).toBe(
      `read it; when it is right: {make} -- --accept years --report ${made.fingerprint}`,
    );
    expect(told('years', made.fingerprint)).toBeUndefined();
    expect(told('codes,bands', made.fingerprint)?.message).toContain('- years: 1 years of ');
  });

  test('of a report that has changed since is refused in a sentence; another day is no change', () => {
    expect(told('years', '00000000')?.message).toContain(
      `The report has changed since it was read: it was 00000000, and is ${made.fingerprint} now.`,
    );
    const later = report(
      { population: TINY.population.filter(({ year }) => year !== 2020) },
      {},
      '2027-02-05',
    );
    expect(later.fingerprint).toBe(made.fingerprint);
    const other = report({ population: revisedIn2021 });
    expect(other.fingerprint).not.toBe(made.fingerprint);
  });

  test('of nothing that there is, or of no report, is refused before anything is asked', () => {
    expect(() => told('everything', 'abc')).toThrow('nothing is accepted as «everything»');
    expect(() => told('codes', undefined)).toThrow('nobody knows which report was read');
  });
});

/** One person fewer in the year after, which no list of the first lines need show. */
const revisedIn2021 = TINY.population
  .filter(({ year }) => year !== 2020)
  .map((row) => (row.municipality === '2003' ? { ...row, persons: (row.persons ?? 0) - 1 } : row));
