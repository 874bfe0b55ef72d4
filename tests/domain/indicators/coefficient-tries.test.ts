import { expect, test } from 'vitest';
import type { CommuterCounts } from '../../../src/domain/indicators/commuter-counts.ts';
import {
  COEFFICIENT_MEASURES,
  meanTriedShare,
  OUTSIDE_MEASURES,
  triedShare,
  type TriedMeasure,
} from '../../../src/domain/indicators/coefficient-tries.ts';

/** Of 100 employed residents 60 stay and 40 leave; of 80 jobs 20 are filled from outside. */
const COUNTS: CommuterCounts = {
  employed: 100,
  jobs: 80,
  stay: 60,
  out: 40,
  into: 20,
  outWithin: 30,
  intoWithin: 5,
  upWithin: 10,
  up: 16,
};

/** Worked out by hand. */
const SHARES: Readonly<Record<TriedMeasure, number>> = {
  'up-within-of-out': 0.25,
  'up-within-of-employed': 0.1,
  'up-of-out': 0.4,
  'out-within-of-out': 0.75,
  'out-within-of-employed': 0.3,
  'out-of-employed': 0.4,
  'in-within-of-in': 0.25,
  'in-of-jobs': 0.25,
  'both-within-of-both': 35 / 60,
  'both-of-all': 0.5,
  'both-within-of-all': 35 / 120,
  'out-within-of-region': 30 / 90,
  'stay-of-employed': 0.6,
  'stay-of-jobs': 0.75,
  'outside-of-out': 0.25,
  'outside-of-employed': 0.1,
  'outside-of-in': 0.75,
  'outside-of-both': 25 / 60,
};

test.each([...COEFFICIENT_MEASURES, ...OUTSIDE_MEASURES])('%s by hand', (measure) => {
  expect(triedShare(measure, COUNTS)).toBeCloseTo(SHARES[measure], 12);
});

test('a municipality without a share is no part of the mean', () => {
  const nobody = Object.fromEntries(
    Object.keys(COUNTS).map((name) => [name, 0]),
  ) as unknown as CommuterCounts;
  expect(triedShare('stay-of-jobs', nobody)).toBeUndefined();
  expect(meanTriedShare('stay-of-jobs', [nobody, COUNTS, { ...COUNTS, stay: 20 }])).toBeCloseTo(
    0.5,
    12,
  );
  expect(meanTriedShare('stay-of-jobs', [nobody])).toBeUndefined();
});
