import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import {
  atEachLevel,
  COVERAGE_BASES,
  countsAs,
  type CoverageBasis,
  type Evidence,
} from '../../../src/domain/coverage-basis.ts';
import {
  countCoverage,
  coverageStatus,
  statusAt,
  reachedBy,
} from '../../../src/domain/indicators/coverage.ts';
import type { ProgrammeStatus, Reach } from '../../../src/domain/programme.ts';

const reach = (programme: string, code: string, basis: CoverageBasis): Reach => ({
  programme,
  municipality: municipalityCode(code),
  basis,
});
const STATUS = new Map<string, ProgrammeStatus>([
  ['one', 'active'],
  ['two', 'active'],
  ['old', 'inactive'],
]);
const REACHES = [
  reach('one', '0001', 'participation'),
  reach('one', '0002', 'stated-municipality'),
  reach('one', '0005', 'stated-all'),
  reach('one', '0003', 'stated-region'),
  reach('two', '0001', 'stated-region'),
  reach('old', '0004', 'participation'),
];
const asObject = (map: ReadonlyMap<string, readonly string[]>) => Object.fromEntries(map);

test('each level counts the one before and more', () => {
  const counted = atEachLevel((level) => COVERAGE_BASES.filter((basis) => countsAs(basis, level)));
  expect(counted).toEqual({
    participation: ['participation'],
    stated: ['participation', 'stated-municipality', 'stated-all'],
    area: COVERAGE_BASES,
  });
});

describe('who is reached', () => {
  test('with documentation, as stated, and as part of an area', () => {
    const reached = atEachLevel((evidence) => asObject(reachedBy(REACHES, STATUS, { evidence })));
    expect(reached.participation).toEqual({ '0001': ['one'] });
    expect(reached.stated).toEqual({ '0001': ['one'], '0002': ['one'], '0005': ['one'] });
    expect(reached.area).toEqual({
      '0001': ['one', 'two'],
      '0002': ['one'],
      '0003': ['one'],
      '0005': ['one'],
    });
  });

  test('an inactive programme counts only when the reader asks for it', () => {
    const options = { evidence: 'participation', includeInactive: true } as const;
    expect(asObject(reachedBy(REACHES, STATUS, options))['0004']).toEqual(['old']);
  });

  test('a programme that reaches one place on two grounds is named once', () => {
    const twice = [reach('one', '0001', 'participation'), reach('one', '0001', 'stated-region')];
    expect(asObject(reachedBy(twice, STATUS, { evidence: 'area' }))).toEqual({ '0001': ['one'] });
  });
});

describe('status', () => {
  const reached = atEachLevel((evidence) => reachedBy(REACHES, STATUS, { evidence }));

  test.each([
    ['0001', 6, 'participation'],
    ['0005', 6, 'stated'],
    ['0003', 6, 'area'],
    ['0004', 6, 'gap'],
    ['0004', 5, 'gap'],
    ['0004', 4, 'none'],
    ['0003', 1, 'area'],
  ])('of %s in class %d is %s', (code, centralityClass, status) => {
    expect(coverageStatus(municipalityCode(code), centralityClass, reached)).toBe(status);
  });

  test.each([
    ['stated', true, 'participation', 'gap-named'],
    ['stated', false, 'participation', 'none'],
    ['stated', true, 'stated', 'stated'],
    ['participation', true, 'area', 'participation'],
    ['area', true, 'stated', 'gap-named'],
    ['area', true, 'area', 'area'],
    ['gap', true, 'participation', 'gap'],
    ['none', false, 'area', 'none'],
  ] as const)('%s, of class 5–6: %s, is at level %s %s', (status, remote, level, shown) => {
    expect(statusAt(status, remote, level)).toBe(shown);
  });
});

describe('counts', () => {
  const residents = (code: string): number | undefined => (code === '0003' ? undefined : 100);

  test('a member whose population is not known counts as a municipality without residents', () => {
    const members = ['0001', '0002', '0003', '0004'].map(municipalityCode);
    const reached = reachedBy(REACHES, STATUS, { evidence: 'area' });
    expect(countCoverage(members, reached, residents)).toEqual({
      municipalities: 4,
      covered_municipalities: 3,
      population: 300,
      covered_population: 200,
    });
  });

  test('no level exceeds the next, covered never exceeds all, and parts sum to the whole', () => {
    const codes = Array.from({ length: 20 }, (_, at) =>
      municipalityCode(String(at).padStart(4, '0')),
    );
    const reaches = fc.array(
      fc.record({
        programme: fc.constantFrom('one', 'two', 'old'),
        municipality: fc.constantFrom(...codes),
        basis: fc.constantFrom(...COVERAGE_BASES),
      }),
    );
    fc.assert(
      fc.property(reaches, fc.nat(20), (all, cut) => {
        const count = (evidence: Evidence, from = 0, to = codes.length) =>
          countCoverage(codes.slice(from, to), reachedBy(all, STATUS, { evidence }), Number);
        const { participation: documented, stated, area } = atEachLevel((level) => count(level));
        expect(documented.covered_municipalities).toBeLessThanOrEqual(
          stated.covered_municipalities,
        );
        expect(stated.covered_municipalities).toBeLessThanOrEqual(area.covered_municipalities);
        expect(area.covered_municipalities).toBeLessThanOrEqual(area.municipalities);
        expect(area.covered_population).toBeLessThanOrEqual(area.population);
        const [south, north] = [count('area', 0, cut), count('area', cut)];
        for (const name of Object.keys(area) as (keyof typeof area)[]) {
          expect(south[name] + north[name]).toBe(area[name]);
        }
      }),
    );
  });
});
