import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  labourMarketRegionCode,
  municipalityCode,
  type MunicipalityCode,
} from '../../../src/domain/area-code.ts';
import {
  COMMUTING_RATES,
  countCommuting,
  type CommutingCounts,
  type CommutingFigures,
  type Flow,
  type Place,
} from '../../../src/domain/indicators/commuting.ts';
import { isKnown, known, missing, type Observation } from '../../../src/domain/observation.ts';
import { yearFlows } from '../../fixtures/year-flows.ts';

const flow = (residence: string, workplace: string, employed: number): Flow => ({
  residence: municipalityCode(residence),
  workplace: municipalityCode(workplace),
  employed,
});
const place = (region: string, centralityIndex: number): Place => ({
  region: labourMarketRegionCode(region),
  centralityIndex,
  peripheral: centralityIndex < 670,
});
const PLACES = new Map([
  [municipalityCode('0001'), place('001', 900)],
  [municipalityCode('0002'), place('001', 600)],
  [municipalityCode('0003'), place('002', 950)],
  [municipalityCode('0004'), place('002', 500)],
]);
const counted = <Area extends string>(
  flows: readonly Flow[],
  places: ReadonlyMap<MunicipalityCode, Place>,
  areaOf: (municipality: MunicipalityCode) => Area | undefined,
): ReadonlyMap<Area, CommutingFigures> => countCommuting(yearFlows(flows), places, areaOf);
const valuesOf = (figures: CommutingFigures | undefined): Record<string, Observation> =>
  Object.fromEntries(
    Object.entries(figures?.rates ?? {}).map(([name, { value }]) => [name, value]),
  );
const itself = (code: string): string => code;
const all = (): string => 'NO';

describe('by hand', () => {
  // 0002: 50 stay, 30 go to the centre of its region, 20 to another region; 10 come in.
  const flows = [
    flow('0002', '0002', 50),
    flow('0002', '0001', 30),
    flow('0002', '0003', 20),
    flow('0001', '0002', 10),
    flow('0001', '0001', 90),
  ];
  const counts = counted(flows, PLACES, itself);

  test('counts of a municipality', () => {
    expect(counts.get('0002')?.counts).toEqual({
      employed_residents: 100,
      jobs: 60,
      live_and_work: 50,
      out_commuters: 50,
      in_commuters: 10,
      municipal_out_commuters: 50,
      out_within_region: 30,
      to_more_central: 30,
    });
  });

  test('rates of a municipality', () => {
    expect(valuesOf(counts.get('0002'))).toEqual({
      out_rate: known(0.5),
      in_rate: known(10 / 60),
      self_containment_supply: known(0.5),
      self_containment_demand: known(50 / 60),
      commuting_coefficient: known(30 / 50),
      within_region_share: known(0.6),
      centre_dependence: known(0.3),
    });
  });

  test('the coefficient is of the peripheral alone, and can be above 1', () => {
    expect(counts.get('0001')?.rates.commuting_coefficient.value).toEqual(
      missing('not-applicable'),
    );
    const region = counted(flows, PLACES, (code) => PLACES.get(code)?.region);
    expect(region.get(labourMarketRegionCode('001'))?.rates.commuting_coefficient).toEqual({
      value: known(0.6),
      bounds: { lower: 0.6, upper: 0.6 },
    });
    const more = counted([flow('0002', '0002', 10), flow('0002', '0001', 15)], PLACES, itself);
    expect(more.get('0002')?.rates.commuting_coefficient.value).toEqual(known(1.5));
  });

  test('going to a less central place of the region is no centre dependence', () => {
    expect(counts.get('0001')?.counts).toMatchObject({ out_within_region: 10, to_more_central: 0 });
  });

  test('within an area of several, crossing a municipal border is not leaving it', () => {
    const region = counted(flows, PLACES, (code) => PLACES.get(code)?.region).get(
      labourMarketRegionCode('001'),
    );
    expect(region?.counts).toMatchObject({
      employed_residents: 200,
      jobs: 180,
      live_and_work: 180,
      out_commuters: 20,
      in_commuters: 0,
      municipal_out_commuters: 60,
      out_within_region: 40,
    });
  });

  test('flows of a year that is not rounded are what they are: their rates have no width', () => {
    const small = [flow('0002', '0002', 3), flow('0002', '0001', 3), flow('0002', '0003', 0)];
    const widthOf = (some: readonly Flow[]): number | undefined => {
      const bounds = counted(some, PLACES, itself).get('0002')?.rates.out_rate.bounds;
      return bounds === undefined ? undefined : bounds.upper - bounds.lower;
    };
    // Rounded, 1 of 4 to 5 of 6 may go out; exact, 3 of 6 do.
    expect(widthOf(small)).toBeCloseTo(5 / 6 - 1 / 4);
    expect(widthOf(small.map((each) => ({ ...each, exact: true })))).toBe(0);
  });

  test('where nobody lives or works the rates do not apply; they are not 0', () => {
    const nobody = counted([flow('0001', '0003', 5)], PLACES, itself);
    const rates = nobody.get('0003')?.rates;
    expect(rates?.out_rate).toEqual({ value: missing('not-applicable'), bounds: undefined });
    expect(rates?.in_rate).toEqual({ value: known(1), bounds: { lower: 1, upper: 1 } });
    expect(rates?.within_region_share.value).toEqual(missing('not-applicable'));
  });
});

const codes = [...PLACES.keys()];
/** Every pair of municipalities with some who commute between them. */
const matrix = fc
  .array(fc.nat({ max: 5000 }), { minLength: 16, maxLength: 16 })
  .map((numbers) =>
    numbers.map((employed, at) =>
      flow(codes[Math.floor(at / 4)] ?? '', codes[at % 4] ?? '', employed),
    ),
  );
/** Small flows as they are, and as published: every 1 and 2 as 0 or 3. */
const smallMatrix = fc
  .array(fc.tuple(fc.nat({ max: 6 }), fc.boolean()), { minLength: 16, maxLength: 16 })
  .map((cells) =>
    cells.map(([employed, up], at) => {
      const [home, work] = [codes[Math.floor(at / 4)] ?? '', codes[at % 4] ?? ''];
      const published = employed === 1 || employed === 2 ? (up ? 3 : 0) : employed;
      return { before: flow(home, work, employed), after: flow(home, work, published) };
    }),
  );
const groupings = [
  itself,
  all,
  (code: string) => PLACES.get(municipalityCode(code))?.region as string,
];

describe('whatever the flows', () => {
  test('a closed matrix balances: as many go out as come in, none leaves the country', () => {
    fc.assert(
      fc.property(matrix, (flows) => {
        const figures = [...counted(flows, PLACES, itself).values()];
        const sum = (name: keyof CommutingCounts): number =>
          figures.reduce((total, { counts }) => total + (counts[name] ?? NaN), 0);
        expect(sum('out_commuters')).toBe(sum('in_commuters'));
        expect(sum('employed_residents')).toBe(sum('jobs'));
        const country = counted(flows, PLACES, all).get('NO')?.counts;
        expect(country).toMatchObject({ out_commuters: 0, in_commuters: 0 });
        expect(country?.municipal_out_commuters).toBe(sum('out_commuters'));
      }),
    );
  });

  test('who lives there either works there or goes out; who works there lives there or comes in', () => {
    fc.assert(
      fc.property(matrix, fc.constantFrom(...groupings), (flows, areaOf) => {
        for (const { counts } of counted(flows, PLACES, areaOf).values()) {
          expect(counts.live_and_work + counts.out_commuters).toBe(counts.employed_residents);
          expect(counts.live_and_work + counts.in_commuters).toBe(counts.jobs);
          expect(counts.to_more_central).toBeLessThanOrEqual(counts.out_within_region);
          expect(counts.out_within_region).toBeLessThanOrEqual(counts.municipal_out_commuters);
          expect(counts.out_commuters).toBeLessThanOrEqual(counts.municipal_out_commuters);
        }
      }),
    );
  });

  test('every rate lies in [0, 1] or does not apply, and the two sides of a whole make 1', () => {
    fc.assert(
      fc.property(matrix, fc.constantFrom(...groupings), (flows, areaOf) => {
        for (const figures of counted(flows, PLACES, areaOf).values()) {
          const rates = valuesOf(figures);
          for (const name of COMMUTING_RATES) {
            const rate = rates[name];
            // All but the coefficient are shares.
            const most = name === 'commuting_coefficient' ? Infinity : 1;
            if (isKnown(rate)) expect(rate.value >= 0 && rate.value <= most).toBe(true);
            else expect(rate).toEqual(missing('not-applicable'));
          }
          const { out_rate: out, self_containment_supply: stay } = rates;
          if (isKnown(out) && isKnown(stay)) expect(out.value + stay.value).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test('the order of rows does not matter', () => {
    const shuffled = matrix.chain((flows) =>
      fc.tuple(
        fc.constant(flows),
        fc.shuffledSubarray(flows, { minLength: flows.length, maxLength: flows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([flows, others]) => {
        const sorted = (list: readonly Flow[]) => [...counted(list, PLACES, itself)].sort();
        expect(sorted(others)).toEqual(sorted(flows));
      }),
    );
  });

  test('merging municipalities to areas keeps totals', () => {
    fc.assert(
      fc.property(matrix, fc.constantFrom(...groupings), (flows, areaOf) => {
        const total = (name: keyof CommutingCounts, of: typeof itself): number =>
          [...counted(flows, PLACES, of).values()].reduce(
            (sum, { counts }) => sum + (counts[name] ?? NaN),
            0,
          );
        for (const name of [
          'employed_residents',
          'jobs',
          'municipal_out_commuters',
          'out_within_region',
          'to_more_central',
        ] as const) {
          expect(total(name, areaOf)).toBe(total(name, itself));
        }
      }),
    );
  });

  test('the rates of what was before rounding lie within the bounds of what was published', () => {
    fc.assert(
      fc.property(smallMatrix, fc.constantFrom(...groupings), (pairs, areaOf) => {
        const before = counted(
          pairs.map(({ before: flow }) => flow),
          PLACES,
          areaOf,
        );
        const after = counted(
          pairs.map(({ after: flow }) => flow),
          PLACES,
          areaOf,
        );
        for (const [area, { rates }] of after) {
          for (const name of COMMUTING_RATES) {
            const truth = before.get(area)?.rates[name].value;
            const { bounds } = rates[name];
            if (!isKnown(truth) || bounds === undefined) continue;
            expect(truth.value).toBeGreaterThanOrEqual(bounds.lower - 1e-12);
            expect(truth.value).toBeLessThanOrEqual(bounds.upper + 1e-12);
          }
        }
      }),
    );
  });
});

describe('flows that leave what is counted', () => {
  test('a municipality without an area gives its end of a flow to none', () => {
    const flows = [flow('0001', '0002', 10), flow('0002', '0001', 4), flow('0003', '0004', 8)];
    const found = counted(flows, PLACES, (code) => (code === '0002' ? 'a' : undefined));
    expect([...found.keys()]).toEqual(['a']);
    expect(found.get('a')?.counts).toMatchObject({ employed_residents: 4, jobs: 10 });
  });

  test('a workplace that is nowhere is outside the region and no more central', () => {
    const found = counted([flow('0002', '9999', 6)], PLACES, itself).get('0002');
    expect(found?.counts).toMatchObject({
      out_commuters: 6,
      municipal_out_commuters: 6,
      out_within_region: 0,
      to_more_central: 0,
    });
    const astray = counted([flow('9998', '9999', 6)], PLACES, itself).get('9998');
    expect(astray?.counts).toMatchObject({ out_within_region: 0, to_more_central: 0 });
  });

  test('only a higher index in the own region is more central, not the same', () => {
    const places = new Map(PLACES).set(municipalityCode('0005'), place('001', 600));
    const flows = [flow('0002', '0005', 3), flow('0002', '0001', 5), flow('0001', '0002', 9)];
    const found = counted(flows, places, itself);
    expect(found.get('0002')?.counts).toMatchObject({ out_within_region: 8, to_more_central: 5 });
    expect(found.get('0001')?.counts).toMatchObject({ out_within_region: 9, to_more_central: 0 });
  });
});
