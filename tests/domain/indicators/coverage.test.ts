import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import {
  COVERAGE_BASES,
  countsAs,
  type CoverageBasis,
} from '../../../src/domain/coverage-basis.ts';
import {
  countCoverage,
  coverageStatus,
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
  reach('one', '0003', 'stated-region'),
  reach('two', '0001', 'stated-region'),
  reach('old', '0004', 'participation'),
];
const asObject = (map: ReadonlyMap<string, readonly string[]>) => Object.fromEntries(map);

test('documented is the first two bases, area is all three', () => {
  expect(COVERAGE_BASES.map((basis) => countsAs(basis, 'documented'))).toEqual([true, true, false]);
  expect(COVERAGE_BASES.map((basis) => countsAs(basis, 'area'))).toEqual([true, true, true]);
});

describe('who is reached', () => {
  test('with documentation, and as part of an area', () => {
    expect(asObject(reachedBy(REACHES, STATUS, { evidence: 'documented' }))).toEqual({
      '0001': ['one'],
      '0002': ['one'],
    });
    expect(asObject(reachedBy(REACHES, STATUS, { evidence: 'area' }))).toEqual({
      '0001': ['one', 'two'],
      '0002': ['one'],
      '0003': ['one'],
    });
  });

  test('an inactive programme counts only when the reader asks for it', () => {
    const options = { evidence: 'documented', includeInactive: true } as const;
    expect(asObject(reachedBy(REACHES, STATUS, options))['0004']).toEqual(['old']);
  });

  test('a programme that reaches one place on two grounds is named once', () => {
    const twice = [reach('one', '0001', 'participation'), reach('one', '0001', 'stated-region')];
    expect(asObject(reachedBy(twice, STATUS, { evidence: 'area' }))).toEqual({ '0001': ['one'] });
  });
});

describe('status', () => {
  const documented = reachedBy(REACHES, STATUS, { evidence: 'documented' });
  const area = reachedBy(REACHES, STATUS, { evidence: 'area' });

  test.each([
    ['0001', 6, 'documented'],
    ['0003', 6, 'area'],
    ['0004', 6, 'gap'],
    ['0004', 5, 'gap'],
    ['0004', 4, 'none'],
    ['0003', 1, 'area'],
  ])('of %s in class %d is %s', (code, centralityClass, status) => {
    expect(coverageStatus(municipalityCode(code), centralityClass, documented, area)).toBe(status);
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

  test('documented never exceeds area, covered never exceeds all, and parts sum to the whole', () => {
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
        const count = (evidence: 'documented' | 'area', from = 0, to = codes.length) =>
          countCoverage(codes.slice(from, to), reachedBy(all, STATUS, { evidence }), Number);
        const [documented, area] = [count('documented'), count('area')];
        expect(documented.covered_municipalities).toBeLessThanOrEqual(area.covered_municipalities);
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
