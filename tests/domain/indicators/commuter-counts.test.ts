import { describe, expect, test } from 'vitest';
import { labourMarketRegionCode, municipalityCode } from '../../../src/domain/area-code.ts';
import {
  addCounts,
  commuterCounts,
  countsAsOne,
  type CommuterCounts,
} from '../../../src/domain/indicators/commuter-counts.ts';
import { meanTriedShare, triedShare } from '../../../src/domain/indicators/coefficient-tries.ts';

const [a, b, c] = ['0001', '0002', '0003'].map(municipalityCode) as [never, never, never];
// a and b are one region, a the more central; c lies outside and is more central than both.
const PLACES = new Map([
  [a, { region: labourMarketRegionCode('001'), centralityIndex: 700 }],
  [b, { region: labourMarketRegionCode('001'), centralityIndex: 600 }],
  [c, { region: labourMarketRegionCode('002'), centralityIndex: 800 }],
]);
const flow = (residence: never, workplace: never, employed: number) => ({
  residence,
  workplace,
  employed,
});
const FLOWS = [
  flow(a, a, 70),
  flow(a, b, 10),
  flow(a, c, 20),
  flow(b, b, 30),
  flow(b, a, 15),
  flow(b, c, 5),
  flow(c, a, 40),
];
const counts = commuterCounts(FLOWS, PLACES);
const of = (code: never): CommuterCounts => counts.get(code) as CommuterCounts;

describe('commuters of three municipalities', () => {
  test('live, work, leave and come', () => {
    expect(of(a)).toEqual({
      employed: 100,
      jobs: 125,
      stay: 70,
      out: 30,
      into: 55,
      outWithin: 10,
      intoWithin: 15,
      upWithin: 0,
      up: 20,
    });
    expect(of(b)).toMatchObject({ employed: 50, out: 20, outWithin: 15, upWithin: 15, up: 20 });
  });

  test('together commuters between them stay commuters; as one they stay at home', () => {
    expect(addCounts([of(a), of(b)])).toMatchObject({
      employed: 150,
      stay: 100,
      out: 50,
      outWithin: 25,
    });
    expect(countsAsOne(FLOWS, [a, b])).toMatchObject({
      employed: 150,
      jobs: 165,
      stay: 125,
      out: 25,
      into: 40,
    });
  });
});

describe('shares', () => {
  test('of one, of several together, and their mean', () => {
    expect(triedShare('out-within-of-out', of(a))).toBeCloseTo(10 / 30, 12);
    expect(triedShare('out-within-of-out', addCounts([of(a), of(b)]))).toBe(0.5);
    expect(meanTriedShare('out-within-of-out', [of(a), of(b)])).toBeCloseTo(
      (10 / 30 + 15 / 20) / 2,
      12,
    );
    expect(triedShare('outside-of-out', of(b))).toBe(0.25);
    expect(triedShare('both-of-all', of(a))).toBeCloseTo(85 / 155, 12);
  });

  test('what has no whole or no meaning has no share', () => {
    expect(triedShare('out-within-of-out', of(c))).toBe(0);
    expect(
      triedShare('in-within-of-in', commuterCounts([], PLACES).get(a) as CommuterCounts),
    ).toBeUndefined();
    expect(triedShare('out-within-of-out', countsAsOne(FLOWS, [a, b]))).toBeUndefined();
    expect(meanTriedShare('out-within-of-out', [])).toBeUndefined();
  });
});

test('a flow between two others, or of an unknown place, counts for nobody here', () => {
  const nobody = { ...countsAsOne([], [a]) };
  expect(countsAsOne([flow(b, c, 7)], [a])).toEqual(nobody);
  const alone = new Map([[a, PLACES.get(a)!]]);
  const found = commuterCounts([flow(b, a, 7), flow(a, b, 9), flow(a, a, 1)], alone);
  expect([...found.keys()]).toEqual([a]);
  expect(found.get(a)).toMatchObject({ employed: 1, jobs: 1, stay: 1, out: 0, into: 0, up: 0 });
});

test('a municipality as central as the own is not more central', () => {
  const same = new Map([a, b].map((code) => [code, PLACES.get(a)!]));
  const found = commuterCounts([flow(a, b, 4)], same).get(a);
  expect(found).toMatchObject({ out: 4, outWithin: 4, up: 0, upWithin: 0 });
});
