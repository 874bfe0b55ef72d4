import type { MunicipalityCode } from '../domain/area-code.ts';
import {
  countCommuting,
  type CommutingFigures,
  type Flow,
} from '../domain/indicators/commuting.ts';
import { missing, type Missing } from '../domain/observation.ts';
import { areExact } from '../domain/rounding.ts';
import type { Tables } from '../tables/tables.ts';
import type { Area, Areas } from './area.ts';
import { breaksIn, formerKey, groupings, keyOf, partedBy, placesOf } from './commuting-areas.ts';

/** Who one end of the flows is, and how many go there. */
export interface FlowEnd {
  readonly municipality: MunicipalityCode;
  readonly employed: number;
}

export interface Commuting {
  readonly years: readonly number[];
  readonly latest: number;
  /** Whether the flows of a year are published unrounded. */
  isExact(year: number): boolean;
  /** The figures of an area in a year; undefined where there are none. */
  of(area: Area, year: number): CommutingFigures | undefined;
  /** Why an area has no figures in a year: it was then part of a municipality that was split. */
  why(area: Area, year: number): Missing;
  /** The figures of every municipality of a year, those that have ended since among them. */
  all(year: number): readonly CommutingFigures[];
  /**
   * Where those who live in a municipality work, largest first, itself included. Either end of a
   * flow can be a municipality that has ended since.
   */
  destinations(municipality: MunicipalityCode, year: number): readonly FlowEnd[];
  /** Where those who work in a municipality live, largest first, itself included. */
  origins(municipality: MunicipalityCode, year: number): readonly FlowEnd[];
}

export function commutingOf(tables: Tables, areas: Areas): Commuting {
  const byYear = Map.groupBy(tables.commuting, ({ year }) => year);
  const years = [...byYear.keys()].sort();
  const figures = new Map<string, CommutingFigures>();
  const places = placesOf(areas);
  const parted = new Map<number, ReadonlySet<string>>();
  const pairs = pairsOf(tables.commuting);
  const exactYears = new Set(
    years.filter((year) => areExact((byYear.get(year) ?? []).map(({ employed }) => employed))),
  );
  for (const [year, published] of byYear) {
    const flows = exactYears.has(year)
      ? published.map((flow) => ({ ...flow, exact: true }))
      : [...published, ...zeroFlows(published, pairs)];
    const broken = partedBy(areas, breaksIn(year, published, areas.breaks));
    parted.set(year, broken);
    for (const grouping of groupings(areas)) {
      for (const [key, found] of countCommuting(flows, places, (code) => grouping.get(code))) {
        if (!broken.has(key)) figures.set(`${year} ${key}`, found);
      }
    }
  }
  const out = endsOf(byYear, 'residence', 'workplace');
  const into = endsOf(byYear, 'workplace', 'residence');
  const own = new Set(areas.municipalities.map(keyOf));
  const units = [
    ...areas.municipalities.map(keyOf),
    ...areas.former.map(({ code }) => formerKey(code)).filter((key) => !own.has(key)),
  ];
  return {
    years,
    latest: years.at(-1) ?? 0,
    isExact: (year) => exactYears.has(year),
    of: (area, year) => figures.get(`${year} ${keyOf(area)}`),
    why: (area, year) => missing(parted.get(year)?.has(keyOf(area)) === true ? 'split' : 'missing'),
    all: (year) => units.flatMap((key) => figures.get(`${year} ${key}`) ?? []),
    destinations: (municipality, year) => out.get(year)?.get(municipality) ?? [],
    origins: (municipality, year) => into.get(year)?.get(municipality) ?? [],
  };
}

const pairOf = ({ residence, workplace }: Flow): string => `${residence} ${workplace}`;

/** Each pair of municipalities with a flow in any year, once. */
const pairsOf = (flows: readonly Flow[]): ReadonlyMap<string, Flow> =>
  new Map(flows.map((flow) => [pairOf(flow), flow]));

/**
 * In a year of rounded figures, the pairs that have a flow in another year and a published 0 in
 * this one: 1 or 2 persons may be hidden there. Pairs between which nobody was ever seen are taken to be empty; with up to 2 in
 * each of those, some 90 000 pairs, no rate of a small municipality would say anything.
 */
function zeroFlows(published: readonly Flow[], pairs: ReadonlyMap<string, Flow>): readonly Flow[] {
  const seen = new Set(published.map(pairOf));
  return [...pairs].flatMap(([pair, { residence, workplace }]) =>
    seen.has(pair) ? [] : [{ residence, workplace, employed: 0 }],
  );
}

function endsOf(
  byYear: ReadonlyMap<number, readonly Flow[]>,
  from: 'residence' | 'workplace',
  to: 'residence' | 'workplace',
): ReadonlyMap<number, ReadonlyMap<MunicipalityCode, readonly FlowEnd[]>> {
  const largestFirst = (a: FlowEnd, b: FlowEnd): number =>
    b.employed - a.employed || (a.municipality < b.municipality ? -1 : 1);
  return new Map(
    [...byYear].map(([year, flows]) => {
      const ends = [...Map.groupBy(flows, (flow) => flow[from])].map(
        ([code, all]) =>
          [
            code,
            all
              .map((flow) => ({ municipality: flow[to], employed: flow.employed }))
              .sort(largestFirst),
          ] as const,
      );
      return [year, new Map(ends)];
    }),
  );
}
