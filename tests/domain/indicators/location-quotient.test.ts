import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import {
  HIGH_QUOTIENT,
  locationQuotient,
  remainder,
  sumIndustry,
  type IndustryCell,
} from '../../../src/domain/indicators/location-quotient.ts';
import {
  isKnown,
  known,
  missing,
  valueOf,
  type Observation,
} from '../../../src/domain/observation.ts';

const cell = (code: string, employed: Observation, total: Observation): IndustryCell => ({
  municipality: municipalityCode(code),
  employed,
  total,
});
const COUNTRY = sumIndustry([cell('0001', known(100), known(1000))]);
const quotient = (employed: Observation, total: Observation) =>
  locationQuotient(sumIndustry([cell('0002', employed, total)]), COUNTRY);

describe('by hand', () => {
  test.each([
    [10, 100, 1],
    [20, 100, 2],
    [25, 200, HIGH_QUOTIENT],
    [0, 100, 0],
    [100, 100, 10],
  ])('%d of %d where the country has 1 in 10: LQ %d', (employed, total, expected) => {
    expect(valueOf(quotient(known(employed), known(total)).quotient)).toBeCloseTo(expected, 12);
  });

  test('the parts of the formula are given with it', () => {
    expect(quotient(known(20), known(100))).toEqual({
      employed: known(20),
      total: known(100),
      employedBounds: { lower: 20, upper: 20 },
      totalBounds: { lower: 100, upper: 100 },
      leftOut: [],
      share: known(0.2),
      nationalShare: known(0.1),
      quotient: known(2),
      bounds: { lower: 2, upper: 2 },
      status: 'high',
      few: false,
    });
  });
});

describe('missing is not 0', () => {
  test('a missing figure gives no quotient, and its reason', () => {
    expect(quotient(missing('suppressed'), known(100)).quotient).toEqual(missing('suppressed'));
    expect(quotient(known(5), missing('not-yet')).quotient).toEqual(missing('not-yet'));
  });

  test('no employed at all, or none of the industry in the country: it does not apply', () => {
    expect(quotient(known(0), known(0)).quotient).toEqual(missing('not-applicable'));
    const nowhere = sumIndustry([cell('0001', known(0), known(1000))]);
    expect(locationQuotient(nowhere, nowhere).quotient).toEqual(missing('not-applicable'));
  });

  test('a municipality without a figure is left out of both sums, and named', () => {
    const sum = sumIndustry([
      cell('0001', known(10), known(100)),
      cell('0002', missing('missing'), known(900)),
      cell('0003', known(7), missing('missing')),
    ]);
    expect(sum).toMatchObject({
      employed: known(10),
      total: known(100),
      leftOut: ['0002', '0003'],
    });
  });

  test('no municipality at all gives no sum', () => {
    expect(sumIndustry([]).employed).toEqual(missing('missing'));
  });
});

describe('the remainder', () => {
  test('is what the groups leave of the total', () => {
    expect(remainder(known(10), [known(3), known(4)])).toEqual({
      employed: known(3),
      // The group of 3 can be one person.
      bounds: { lower: 3, upper: 5 },
    });
  });

  test('is not below 0 when rounded groups sum to more', () => {
    expect(remainder(known(5), [known(3), known(3)])).toEqual({
      employed: known(0),
      bounds: { lower: 0, upper: 3 },
    });
  });

  test('cannot be derived when a group is missing', () => {
    expect(remainder(known(10), [known(3), missing('missing')])).toEqual({
      employed: missing('not-derivable'),
    });
    expect(remainder(missing('suppressed'), [known(3)])).toEqual({
      employed: missing('suppressed'),
    });
  });
});

describe('what rounding can hide', () => {
  /** 30 areas of 1000, a tenth in the industry, and one area of its own. */
  const status = (employed: number, total: number) => {
    const rest = Array.from({ length: 30 }, (_, at) =>
      cell(String(at + 1000), known(100), known(1000)),
    );
    const area = sumIndustry([cell('0001', known(employed), known(total))]);
    return locationQuotient(
      area,
      sumIndustry([...rest, cell('0001', known(employed), known(total))]),
    ).status;
  };

  test.each([
    [200, 1000, 'high'],
    [100, 1000, 'average'],
    [20, 1000, 'low'],
    [30, 150, 'high'],
  ])('%d of %d is %s', (employed, total, expected) => {
    expect(status(employed, total)).toBe(expected);
  });

  test('many cells of 3 that may be 1 make an area uncertain', () => {
    const cells = Array.from({ length: 80 }, (_, at) =>
      cell(String(at + 1000), known(3), known(10)),
    );
    const rest = cell('0001', known(5000), known(24_000));
    const { status: found, bounds } = locationQuotient(
      sumIndustry(cells),
      sumIndustry([...cells, rest]),
    );
    expect(found).toBe('uncertain');
    expect(bounds?.lower).toBeLessThan(HIGH_QUOTIENT);
    expect(bounds?.upper).toBeGreaterThan(HIGH_QUOTIENT);
  });

  test('the quotient before rounding lies within the bounds of what was published', () => {
    const published = ([count, up]: readonly [number, boolean]): number =>
      count === 1 || count === 2 ? (up ? 3 : 0) : count;
    const cellPair = fc.tuple(fc.tuple(fc.nat(6), fc.boolean()), fc.nat(60));
    fc.assert(
      fc.property(fc.array(cellPair, { minLength: 2, maxLength: 10 }), fc.nat(9), (areas, cut) => {
        // The totals are large enough not to be rounded themselves.
        const make = (count: (pair: readonly [number, boolean]) => number): IndustryCell[] =>
          areas.map(([pair, rest], at) =>
            cell(String(at + 1000), known(count(pair)), known(10 + rest)),
          );
        const quotientFrom = (cells: readonly IndustryCell[]) =>
          locationQuotient(
            sumIndustry(cells.slice(0, 1 + (cut % cells.length))),
            sumIndustry(cells),
          );
        const truth = valueOf(quotientFrom(make(([count]) => count)).quotient);
        const { bounds } = quotientFrom(make(published));
        fc.pre(truth !== undefined && bounds !== undefined);
        expect(truth).toBeGreaterThanOrEqual(bounds.lower - 1e-12);
        expect(truth).toBeLessThanOrEqual(bounds.upper + 1e-12);
      }),
    );
  });
});

/** A census: for each municipality the employed of three industries that make up its total. */
const census = fc.array(fc.tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000)), {
  minLength: 1,
  maxLength: 12,
});
const industryOf = (counts: readonly (readonly number[])[], industry: number): IndustryCell[] =>
  counts.map((each, at) =>
    cell(
      String(at).padStart(4, '0'),
      known(each[industry] ?? 0),
      known(each.reduce((a, b) => a + b, 0)),
    ),
  );

describe('whatever the census', () => {
  test('Σ national share × LQ over all industries is 1', () => {
    fc.assert(
      fc.property(census, fc.nat(11), (counts, which) => {
        const chosen = counts[which % counts.length] ?? [];
        fc.pre(chosen.some((count) => count > 0));
        const sum = [0, 1, 2].reduce((total, industry) => {
          const country = sumIndustry(industryOf(counts, industry));
          const { nationalShare, quotient: lq } = locationQuotient(
            sumIndustry(industryOf([chosen], industry)),
            country,
          );
          return isKnown(nationalShare) && isKnown(lq)
            ? total + nationalShare.value * lq.value
            : total;
        }, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  test('shares lie in [0, 1], the country’s own quotient is 1', () => {
    fc.assert(
      fc.property(census, (counts) => {
        const country = sumIndustry(industryOf(counts, 0));
        const { share, quotient: lq } = locationQuotient(country, country);
        if (isKnown(share)) expect(share.value >= 0 && share.value <= 1).toBe(true);
        expect([1, undefined]).toContain(valueOf(lq));
      }),
    );
  });

  test('the order of rows does not matter, and areas merged keep their totals', () => {
    fc.assert(
      fc.property(census, fc.nat(12), (counts, cut) => {
        const cells = industryOf(counts, 1);
        const whole = sumIndustry(cells);
        expect(sumIndustry([...cells].reverse())).toEqual(whole);
        const parts = [cells.slice(0, cut), cells.slice(cut)].map(sumIndustry);
        const total = (of: 'employed' | 'total'): number =>
          parts.reduce((sum, part) => sum + (valueOf(part[of]) ?? 0), 0);
        expect([total('employed'), total('total')]).toEqual([
          valueOf(whole.employed),
          valueOf(whole.total),
        ]);
      }),
    );
  });
});

/** An area whose shares can be chosen, where the country has 1 in 10. */
const area = (lower: number, upper: number, total = 1000) => ({
  employed: known((lower + upper) / 2),
  total: known(total),
  employedBounds: { lower, upper },
  totalBounds: { lower: total, upper: total },
  leftOut: [],
});

describe('the status, at its very limits', () => {
  test.each([
    ['the lower bound is 1.25', 125, 200, 'high'],
    ['the lower bound is below it', 124.9, 200, 'uncertain'],
    ['the upper bound is 0.75', 50, 75, 'low'],
    ['the upper bound is above it', 50, 75.1, 'uncertain'],
    ['the upper bound reaches 1.25', 100, 125, 'uncertain'],
    ['the lower bound reaches 0.75', 75, 100, 'uncertain'],
    ['both lie between', 75.1, 124.9, 'average'],
  ])('%s', (_, lower, upper, status) => {
    expect(locationQuotient(area(lower, upper), COUNTRY).status).toBe(status);
  });

  test.each([
    ['9 employed are few', 9, true],
    ['10 are not', 10, false],
  ])('%s, and both have a status', (_, employed, few) => {
    const found = locationQuotient(area(employed, employed, 10 * employed), COUNTRY);
    expect(found).toMatchObject({ status: 'average', few });
  });

  test('where the area may be empty there is no greatest quotient, and it is uncertain', () => {
    const empty = { ...area(10, 30), totalBounds: { lower: 0, upper: 1000 } };
    expect(locationQuotient(empty, COUNTRY)).toMatchObject({
      bounds: undefined,
      status: 'uncertain',
    });
    const nowhere = { ...COUNTRY, employedBounds: { lower: 0, upper: 200 } };
    expect(locationQuotient(area(90, 110), nowhere)).toMatchObject({
      bounds: undefined,
      status: 'uncertain',
    });
  });
});

describe('what is not known of the country', () => {
  test('is not known of the area, and has no status', () => {
    const found = locationQuotient(area(90, 110), { ...COUNTRY, employed: missing('suppressed') });
    expect(found).toMatchObject({
      nationalShare: missing('suppressed'),
      quotient: missing('suppressed'),
      status: undefined,
    });
    expect(found.bounds).toBeUndefined();
    const total = { ...area(90, 110), total: missing('not-yet') };
    expect(locationQuotient(total, COUNTRY)).toMatchObject({
      share: missing('not-yet'),
      quotient: missing('not-yet'),
    });
  });
});
