import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalityCode, type MunicipalityCode } from '../../src/domain/area-code.ts';
import type { FlowOfYear } from '../../src/domain/flow-pairs.ts';
import { Flows, type FlowEnd } from '../../src/domain/flows.ts';

const [A, B, C] = ['0001', '0002', '0003'].map(municipalityCode) as [
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
];
const flow = (
  year: number,
  residence: MunicipalityCode,
  workplace: MunicipalityCode,
  employed: number,
): FlowOfYear => ({ year, residence, workplace, employed });
const ends = (all: readonly FlowEnd[]) =>
  all.map(({ municipality, employed }) => [municipality, employed]);
/** What a walk through a year comes by. */
function walked(flows: Flows, year: number) {
  const found: [MunicipalityCode | undefined, MunicipalityCode | undefined, number][] = [];
  const of = flows.in(year);
  of.each((home, work, employed) => found.push([of.ends[home], of.ends[work], employed]));
  return found;
}

// 2020 is rounded; 2021 has a 1 in it, so it is not.
const flows = new Flows([
  flow(2021, A, A, 40),
  flow(2021, C, B, 1),
  flow(2020, B, A, 3),
  flow(2020, A, A, 30),
  flow(2020, A, C, 6),
]);

describe('the flows of some years', () => {
  test('years come in their order, and say whether they are exact', () => {
    expect(flows.years).toEqual([2020, 2021]);
    expect(flows.years.map((year) => flows.in(year).exact)).toEqual([false, true]);
  });

  test('rounded, a pair of another year is a flow of 0; exact, it is none', () => {
    expect(walked(flows, 2020)).toEqual([
      [A, A, 30],
      [A, C, 6],
      [B, A, 3],
      [C, B, 0],
    ]);
    expect(walked(flows, 2021)).toEqual([
      [A, A, 40],
      [C, B, 1],
    ]);
  });

  test('where they work who live in a place, and where they live who work there', () => {
    expect(ends(flows.from(A, 2020))).toEqual([
      [A, 30],
      [C, 6],
    ]);
    expect(ends(flows.to(A, 2020))).toEqual([
      [A, 30],
      [B, 3],
    ]);
    expect(ends(flows.from(C, 2020))).toEqual([[B, 0]]);
    expect(ends(flows.from(B, 2021))).toEqual([]);
  });

  test('a place or a year without any', () => {
    expect(flows.from(municipalityCode('9999'), 2020)).toEqual([]);
    expect(flows.to(A, 1999)).toEqual([]);
    expect(() => flows.in(1999)).toThrow('no flows in 1999');
    expect(new Flows([]).years).toEqual([]);
  });
});

describe('whatever the flows', () => {
  const CODES = [A, B, C, municipalityCode('0004')];
  const code = fc.constantFrom(...CODES);
  const rows = fc.uniqueArray(
    fc.record({
      year: fc.constantFrom(2020, 2021, 2022),
      residence: code,
      workplace: code,
      employed: fc.integer({ min: 1, max: 9 }),
    }),
    { selector: ({ year, residence, workplace }) => `${year} ${residence} ${workplace}` },
  );
  const text = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).sort();

  test('every published one is met once, and nothing else is met but 0', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const kept = new Flows(all);
        const found = kept.years.flatMap((year) =>
          walked(kept, year).map(([residence, workplace, employed]) => ({
            year,
            residence,
            workplace,
            employed,
          })),
        );
        expect(text(found.filter(({ employed }) => employed > 0))).toEqual(text(all));
        expect(new Set(text(found.map((each) => ({ ...each, employed: 0 })))).size).toBe(
          found.length,
        );
      }),
    );
  });

  test('a 0 is there just where figures are rounded and the pair has a flow in another year', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const kept = new Flows(all);
        const pairs = new Set(all.map(({ residence, workplace }) => residence + workplace));
        for (const year of kept.years) {
          const published = all.filter((row) => row.year === year);
          const exact = published.some(({ employed }) => employed < 3);
          expect(walked(kept, year)).toHaveLength(exact ? published.length : pairs.size);
        }
      }),
    );
  });

  test('each end of a flow says the same of it', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const kept = new Flows(all);
        for (const year of kept.years) {
          const leaving = CODES.flatMap((from) =>
            kept.from(from, year).map((end) => [from, end.municipality, end.employed] as const),
          );
          const arriving = CODES.flatMap((to) =>
            kept.to(to, year).map((end) => [end.municipality, to, end.employed] as const),
          );
          expect(leaving).toEqual(walked(kept, year));
          expect(text(arriving)).toEqual(text(leaving));
        }
      }),
    );
  });

  test('the order of rows does not matter', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const [one, other] = [new Flows(all), new Flows(others)];
        expect(other.years).toEqual(one.years);
        for (const year of one.years) expect(walked(other, year)).toEqual(walked(one, year));
      }),
    );
  });
});
