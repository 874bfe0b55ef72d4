import { describe, expect, test } from 'vitest';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import {
  residentsAged,
  youngAdults,
  type YoungAdultCount,
} from '../../../src/domain/indicators/young-adults.ts';
import { known, missing, type Observation } from '../../../src/domain/observation.ts';
import { AGES, type AgeRow } from '../../../src/domain/residents.ts';

type Counts = Partial<Record<YoungAdultCount, number | Observation>>;
const observed = (count: number | Observation): Observation =>
  typeof count === 'number' ? known(count) : count;

/** 1000 residents, 200 of them 20–34 as against 160 in 2020; 90 of a cohort that was 100. */
const PLACE = {
  residents: 1000,
  youngAdults: 200,
  youngAdultsFrom: 160,
  cohort: 90,
  cohortBefore: 100,
};
const place = (code: string, counts: Counts = {}) => ({
  codes: [municipalityCode(code)],
  counts: Object.fromEntries(
    Object.entries({ ...PLACE, ...counts }).map(([name, count]) => [name, observed(count)]),
  ) as Record<YoungAdultCount, Observation>,
});

describe('the young adults of a place', () => {
  test('number, share, change since 2020 and change of the cohort', () => {
    expect(youngAdults([place('0001')])).toEqual({
      residents: known(1000),
      youngAdults: known(200),
      share: known(0.2),
      change: known(0.25),
      cohortChange: known(-0.1),
      leftOut: [],
    });
  });

  test('a published 0 is a figure; nobody to compare with is not applicable', () => {
    const found = youngAdults([place('0001', { youngAdults: 0, cohort: 0 })]);
    expect(found).toMatchObject({ youngAdults: known(0), share: known(0), change: known(-1) });
    expect(found.cohortChange).toEqual(known(-1));
    const nobody = { residents: 0, youngAdults: 0, youngAdultsFrom: 0, cohortBefore: 0 };
    expect(youngAdults([place('0001', nobody)])).toMatchObject({
      youngAdults: known(0),
      share: missing('not-applicable'),
      change: missing('not-applicable'),
      cohortChange: missing('not-applicable'),
      leftOut: [],
    });
  });

  test('a year without a comparison says why, and leaves nobody out for that', () => {
    const without = { youngAdultsFrom: missing('missing'), cohortBefore: missing('missing') };
    const found = youngAdults([place('0001', without)], {
      change: 'not-applicable',
      cohort: 'not-derivable',
    });
    expect(found).toMatchObject({
      change: missing('not-applicable'),
      cohortChange: missing('not-derivable'),
      leftOut: [],
    });
  });
});

describe('the young adults of several places', () => {
  test('sums, and shares of the sums', () => {
    const small = { residents: 500, youngAdults: 40, youngAdultsFrom: 40, cohort: 20 };
    expect(youngAdults([place('0001'), place('0002', small)])).toMatchObject({
      residents: known(1500),
      youngAdults: known(240),
      share: known(240 / 1500),
      change: known(40 / 200),
      cohortChange: known(-90 / 200),
    });
  });

  test('one without ages then is left out of number and residents alike', () => {
    const never = missing('missing');
    const found = youngAdults([place('0001'), place('0002', { youngAdults: never })]);
    const leftOut = ['0002'];
    expect(found).toEqual({
      residents: { ...known(1000), leftOut },
      youngAdults: { ...known(200), leftOut },
      share: { ...known(0.2), leftOut },
      change: { ...known(0.25), leftOut },
      cohortChange: known(-0.1),
      leftOut,
    });
  });

  test('one without ages before is left out of the changes alone, now as before', () => {
    const before = { youngAdultsFrom: missing('split'), cohortBefore: missing('split') };
    const found = youngAdults([place('0001'), place('0002', before)]);
    const leftOut = ['0002'];
    expect(found).toEqual({
      residents: known(2000),
      youngAdults: known(400),
      share: known(0.2),
      change: { ...known(0.25), leftOut },
      cohortChange: { ...known(-0.1), leftOut },
      leftOut,
    });
  });

  test('where nobody is left it is missing for the reason given; all who live there are told', () => {
    const never = { youngAdults: missing('suppressed'), youngAdultsFrom: missing('missing') };
    expect(youngAdults([place('0001', never)])).toMatchObject({
      residents: known(1000),
      youngAdults: missing('suppressed'),
      share: missing('suppressed'),
      change: missing('suppressed'),
      leftOut: ['0001'],
    });
    const early = youngAdults([place('0001', { youngAdultsFrom: missing('split') })]);
    expect(early.change).toEqual(missing('split'));
    expect(youngAdults([]).youngAdults).toEqual(missing('missing'));
  });

  test('parts of one that was split stand together for it', () => {
    const whole = { ...place('0001'), codes: ['0001', '0002'].map(municipalityCode) };
    const found = youngAdults([
      { ...whole, counts: { ...whole.counts, youngAdultsFrom: missing('missing') } },
      place('0003'),
    ]);
    expect(found.change).toEqual({ ...known(0.25), leftOut: ['0001', '0002'] });
    expect(found.leftOut).toEqual(['0001', '0002']);
  });
});

describe('residents of some ages', () => {
  const row = (counts: Readonly<Record<number, Observation>> = {}): AgeRow =>
    Object.fromEntries(
      AGES.map((age) => [`age_${age}`, counts[age] ?? known(age)]),
    ) as unknown as AgeRow;

  test('are summed from the first to the last', () => {
    expect(residentsAged(row(), 20, 20)).toEqual(known(20));
    expect(residentsAged(row(), 32, 34)).toEqual(known(32 + 33 + 34));
    expect(residentsAged(row(), 20, 34)).toEqual(known(15 * 27));
  });

  test('are missing when one of the ages is, and only then', () => {
    const hole = row({ 28: missing('suppressed') });
    expect(residentsAged(hole, 20, 28)).toEqual(missing('suppressed'));
    expect(residentsAged(hole, 29, 30)).toEqual(known(59));
  });
});
