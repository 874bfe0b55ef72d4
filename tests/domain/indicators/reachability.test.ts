import { describe, expect, test } from 'vitest';
import {
  labourMarketRegionCode,
  municipalityCode,
  type MunicipalityCode,
} from '../../../src/domain/area-code.ts';
import type { Flow } from '../../../src/domain/indicators/commuting.ts';
import {
  nearestOf,
  reachability,
  shareTo,
  type ReachPlace,
  type ReachWorld,
} from '../../../src/domain/indicators/reachability.ts';
import { known, missing } from '../../../src/domain/observation.ts';

const code = (text: string): MunicipalityCode => municipalityCode(text);

/**
 * Six municipalities in a row, each bordering on the next; the number over 1000 is the kilometre.
 *
 *     1000 covered (a) | 1010 gap | 1030 covered (a, b) | 1060 gap | 1100 gap | 1150 gap
 *     region 1           region 2   region 2              region 3   region 3   region 4
 */
type Row = readonly [municipality: string, region: string, programmes: readonly string[]];
const ROW: readonly Row[] = [
  ['1000', '001', ['a']],
  ['1010', '002', []],
  ['1030', '002', ['a', 'b']],
  ['1060', '003', []],
  ['1100', '003', []],
  ['1150', '004', []],
];

const apart = (from: MunicipalityCode, to: MunicipalityCode): number =>
  Math.abs(Number(from) - Number(to));

/** The row with some of its programmes and hosts. */
function worldOf(rows: readonly Row[], hosts: readonly MunicipalityCode[]): ReachWorld {
  const covered = rows.filter(([, , programmes]) => programmes.length > 0);
  return {
    places: new Map(
      rows.map(([at, region, programmes], index): [MunicipalityCode, ReachPlace] => [
        code(at),
        {
          region: labourMarketRegionCode(region),
          neighbours: [rows[index - 1], rows[index + 1]].flatMap((each) =>
            each === undefined ? [] : [code(each[0])],
          ),
          programmes,
        },
      ]),
    ),
    members: (wanted) => rows.filter(([, region]) => region === wanted).map(([at]) => code(at)),
    nearestCovered: (from) =>
      nearestOf(
        covered.map(([at]) => code(at)),
        (to) => apart(from, to),
      ),
    nearestHost: (from) => nearestOf(hosts, (to) => apart(from, to)),
  };
}

const WORLD = worldOf(ROW, [code('1000')]);

const flows = (from: string, to: Readonly<Record<string, number>>): readonly Flow[] =>
  Object.entries(to).map(([workplace, employed]) => ({
    residence: code(from),
    workplace: code(workplace),
    employed,
  }));

describe('reachability', () => {
  test('between two covered municipalities, one of them in its own region', () => {
    const reach = reachability(
      code('1010'),
      flows('1010', { 1010: 60, 1000: 10, 1030: 20, 1060: 10 }),
      WORLD,
    );
    expect(reach).toEqual({
      regionMembers: 2,
      coveredInRegion: ['1030'],
      coveredNeighbours: ['1000', '1030'],
      neighbouringProgrammes: ['a', 'b'],
      toCovered: { value: known(0.3), bounds: { lower: 0.3, upper: 0.3 } },
      toCoveredInRegion: { value: known(0.2), bounds: { lower: 0.2, upper: 0.2 } },
      out: { value: known(0.4), bounds: { lower: 0.4, upper: 0.4 } },
      nearestCovered: { municipality: '1000', kilometres: 10 },
      nearestHost: { municipality: '1000', kilometres: 10 },
    });
  });

  test('far from all: the nearest covered and the nearest host need not be the same', () => {
    const reach = reachability(code('1150'), flows('1150', { 1150: 50 }), WORLD);
    expect(reach).toMatchObject({
      regionMembers: 1,
      coveredInRegion: [],
      coveredNeighbours: [],
      neighbouringProgrammes: [],
      toCovered: { value: known(0) },
      nearestCovered: { municipality: '1030', kilometres: 120 },
      nearestHost: { municipality: '1000', kilometres: 150 },
    });
  });

  test('where nothing is covered there is no nearest', () => {
    const bare = ROW.map(([at, region]): Row => [at, region, []]);
    const reach = reachability(code('1150'), [], worldOf(bare, []));
    expect([reach.nearestCovered, reach.nearestHost]).toEqual([undefined, undefined]);
    expect(reach.toCovered).toEqual({ value: missing('not-applicable'), bounds: undefined });
  });

  test('a municipality that the world lacks is named', () => {
    expect(() => reachability(code('9999'), [], WORLD)).toThrow(/9999/);
  });
});

describe('the share that works in some municipalities', () => {
  test('a published 3 may have been 1, and a published 0 may have been 2', () => {
    const found = shareTo(
      flows('1010', { 1010: 94, 1000: 3, 1060: 3, 1100: 0 }),
      (each) => each === '1000',
    );
    // 3 / 100; least 1 / (1 + 94 + 3 + 2), greatest 3 / (3 + 94 + 1 + 0).
    expect(found).toEqual({ value: known(0.03), bounds: { lower: 0.01, upper: 3 / 98 } });
  });
});

test('of two as near, the nearest is the one with the lowest number', () => {
  expect(nearestOf([code('1060'), code('1030')], () => 5)).toEqual({
    municipality: '1030',
    kilometres: 5,
  });
});

describe('places outside the world', () => {
  test('a workplace or a neighbour that is not there is neither covered nor in the region', () => {
    const reach = reachability(code('1150'), flows('1150', { 1150: 50, 9999: 50 }), {
      ...WORLD,
      places: new Map([...WORLD.places].filter(([at]) => at !== '1100')),
    });
    expect(reach.coveredNeighbours).toEqual([]);
    expect(reach.toCovered.value).toEqual(known(0));
    expect(reach.toCoveredInRegion.value).toEqual(known(0));
    expect(reach.out.value).toEqual(known(0.5));
  });

  test('of two as near, the lower number is the nearest, however they are listed', () => {
    const [low, high] = [code('1001'), code('1002')];
    for (const codes of [
      [low, high],
      [high, low],
    ])
      expect(nearestOf(codes, () => 5)).toEqual({ municipality: '1001', kilometres: 5 });
  });
});
