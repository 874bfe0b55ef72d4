import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../src/atlas/area.ts';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { municipalityCode } from '../../src/domain/area-code.ts';
import { EVIDENCE_LEVELS } from '../../src/domain/coverage-basis.ts';
import { COMMUTING_RATES } from '../../src/domain/indicators/commuting.ts';
import { missing, known, valueOf } from '../../src/domain/observation.ts';
import { mergeObservations, recodeOf } from '../../src/domain/recode.ts';
import type { Bounds } from '../../src/domain/rounding.ts';
import { readTables } from '../../src/ingest/tables/tables.ts';
import * as hand from './tiny-country.expected.ts';

const { tables, findings } = await readTables(join(import.meta.dirname, 'tiny-country'));
const atlas = atlasOf(tables);
const { areas } = atlas;
const ALL: readonly Area[] = [...areas.municipalities, ...areas.regions, areas.country];
const areaOf = (code: string): Area => {
  const area = ALL.find((each) => each.code === code);
  if (area === undefined) throw new Error(`no area ${code}`);
  return area;
};
const codes = ALL.map(({ code }) => code);

/** The same number but for what the computer's arithmetic does to its last digits. */
const same = (found: number | undefined, expected: number): void => {
  expect(found).toBeCloseTo(expected, 12);
};
const sameBounds = (found: Bounds | undefined, lower: number, upper: number): void => {
  same(found?.lower, lower);
  same(found?.upper, upper);
};

test('the folder is read whole', () => {
  expect(findings).toEqual([]);
  expect(codes).toEqual(['1001', '1002', '2001', '2002', '2003', '001', '002', 'NO']);
});

describe('population', () => {
  test.each([2023, 2024] as const)('%d', (year) => {
    for (const [code, persons] of Object.entries(hand.POPULATION[year])) {
      expect([code, valueOf(atlas.population.of(areaOf(code)).get(year))]).toEqual([code, persons]);
    }
  });

  test('a split is the sum of its parts; a merge cannot be shared out, and sums say so', () => {
    const { later, sum } = hand.POPULATION.split;
    const strand = municipalityCode('1001');
    const codes = ['1003', '1004'].map(municipalityCode);
    expect(mergeObservations(later.map(known))).toEqual(known(sum));
    expect(recodeOf(strand, { toOther: new Map([[strand, codes]]), split: new Map() })).toBe(
      'merged',
    );
    for (const code of hand.POPULATION.notDerivable2024) {
      expect(atlas.population.of(areaOf(code)).get(2024)).toEqual({
        kind: 'missing',
        reason: 'not-derivable',
      });
    }
    for (const [code, leftOut] of Object.entries(hand.POPULATION.leftOut2024)) {
      const total = atlas.population.of(areaOf(code)).get(2024);
      expect([code, total?.kind === 'known' ? (total.leftOut ?? []) : undefined]).toEqual([
        code,
        leftOut,
      ]);
    }
  });

  test('coverage is weighed by the last year on the division’s own numbers', () => {
    expect([atlas.population.ownYear, atlas.population.latest]).toEqual([2023, 2024]);
  });
});

describe('coverage', () => {
  test.each(EVIDENCE_LEVELS)('%s', (evidence) => {
    for (const [code, [municipalities, covered, population, residents]] of Object.entries(
      hand.COVERAGE[evidence],
    )) {
      expect([code, atlas.coverage.count(areaOf(code).members, evidence)]).toEqual([
        code,
        {
          municipalities,
          covered_municipalities: covered,
          population,
          covered_population: residents,
        },
      ]);
    }
    const gaps = atlas.coverage.gaps(areas.country.members, evidence);
    expect(gaps.map(({ code }) => code)).toEqual(hand.GAPS[evidence]);
  });

  test('status, without and with the inactive programme, and with other sources', () => {
    const statuses = (of: (code: ReturnType<typeof municipalityCode>) => string) =>
      Object.fromEntries(areas.municipalities.map(({ code }) => [code, of(code)]));
    expect(statuses(atlas.coverage.status)).toEqual(hand.STATUS);
    expect(statuses(atlas.coverage.statusWithInactive)).toEqual(hand.STATUS_WITH_INACTIVE);
    expect(statuses(atlas.coverage.statusWithLater)).toEqual(hand.STATUS_WITH_LATER);
  });
});

test.each(['all', 'reached'] as const)('region types against %s regions', (compared) => {
  const { regions, meanResidents, meanLargestShare } = atlas.typologies[compared];
  same(meanResidents, hand.TYPOLOGY.meanResidents);
  same(meanLargestShare, hand.TYPOLOGY.meanLargestShare);
  expect(Object.fromEntries(regions)).toEqual(hand.TYPOLOGY.regions);
});

describe('commuting', () => {
  test.each([2021, 2022])('counts of %d', (year) => {
    for (const code of codes) {
      const counts = atlas.commuting.of(areaOf(code), year)?.counts;
      expect([code, counts && Object.values(counts)]).toEqual([code, hand.COUNTS[year]?.[code]]);
    }
  });

  test.each(codes)('rates of %s', (code) => {
    const rates = atlas.commuting.of(areaOf(code), 2022)?.rates;
    COMMUTING_RATES.forEach((name, at) => {
      const rate = hand.RATES[code]?.[at];
      if (rate === undefined) {
        expect([name, rates?.[name].value]).toEqual([name, missing('not-applicable')]);
        return;
      }
      const [value, lower, upper] = rate;
      same(valueOf(rates?.[name].value), value);
      sameBounds(rates?.[name].bounds, lower, upper);
    });
  });

  test('a county has the figures of the region that is the same', () => {
    for (const [at, region] of areas.regions.entries()) {
      const county = areas.counties[at];
      if (county === undefined) throw new Error('no county');
      expect(county.members).toEqual(region.members);
      expect(atlas.commuting.of(county, 2022)).toEqual(atlas.commuting.of(region, 2022));
    }
  });
});

test('fragmentation by class and year', () => {
  expect(atlas.fragmentation).toHaveLength(hand.FRAGMENTATION.length);
  for (const [
    at,
    [centralityClass, year, weighted, mean, municipalities, regionsOfOne],
  ] of hand.FRAGMENTATION.entries()) {
    const found = atlas.fragmentation[at];
    expect(found).toMatchObject({ centralityClass, year, municipalities, regionsOfOne });
    same(valueOf(found?.weighted), weighted);
    same(valueOf(found?.mean), mean);
  }
});

describe('location quotients', () => {
  const [census] = atlas.industries.censuses;
  if (census === undefined) throw new Error('no census');

  test('one census of three industries and the remainder', () => {
    const industries = Object.keys(hand.QUOTIENTS).sort(byGroup);
    const groups = industries.filter((each) => each !== 'other');
    expect(atlas.industries.censuses).toEqual([
      { basis: 'residence', year: 2022, industries, groups },
    ]);
  });

  const cases = Object.entries(hand.QUOTIENTS).flatMap(([industry, byArea]) =>
    Object.entries(byArea).map(([code, expected]) => ({ industry, code, expected })),
  );
  test.each(cases)('$industry in $code', ({ industry, code, expected }) => {
    const found = atlas.industries.of(areaOf(code), census, industry);
    if (expected.length === 1) {
      expect(found.quotient).toEqual({ kind: 'missing', reason: expected[0] });
      expect([found.bounds, found.status]).toEqual([undefined, undefined]);
    } else {
      const [quotient, lower, upper, status] = expected;
      same(valueOf(found.quotient), quotient);
      sameBounds(found.bounds, lower, upper);
      expect(found.status).toBe(status);
    }
    const { industries, areas: incomplete, leftOut } = hand.INCOMPLETE;
    const without =
      [...industries].some((each) => each === industry) &&
      [...incomplete].some((each) => each === code);
    expect(found.leftOut).toEqual(without ? leftOut : []);
  });
});

/** The remainder is last. */
function byGroup(a: string, b: string): number {
  return Number(a === 'other') - Number(b === 'other') || (a < b ? -1 : 1);
}

test('neighbours on land', () => {
  expect(
    Object.fromEntries(
      areas.municipalities.map(({ code }) => [code, [...atlas.geography.neighbours(code)].sort()]),
    ),
  ).toEqual(hand.NEIGHBOURS);
});
