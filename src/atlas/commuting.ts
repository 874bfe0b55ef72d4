import type { MunicipalityCode } from '../domain/area-code.ts';
import {
  countCommuting,
  type CommutingFigures,
  type Flow,
  type Place,
} from '../domain/indicators/commuting.ts';
import { areExact } from '../domain/rounding.ts';
import type { Tables } from '../tables/tables.ts';
import type { Area, Areas } from './area.ts';

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
  /** The figures of an area in a year; undefined for a year that the atlas does not have. */
  of(area: Area, year: number): CommutingFigures | undefined;
  /** Where those who live in a municipality work, largest first, itself included. */
  destinations(municipality: MunicipalityCode, year: number): readonly FlowEnd[];
  /** Where those who work in a municipality live, largest first, itself included. */
  origins(municipality: MunicipalityCode, year: number): readonly FlowEnd[];
}

export function commutingOf(tables: Tables, areas: Areas): Commuting {
  const byYear = Map.groupBy(tables.commuting, ({ year }) => year);
  const years = [...byYear.keys()].sort();
  const figures = new Map<string, CommutingFigures>();
  const places = placesOf(areas);
  const pairs = pairsOf(tables.commuting);
  const exactYears = new Set(
    years.filter((year) => areExact((byYear.get(year) ?? []).map(({ employed }) => employed))),
  );
  for (const [year, published] of byYear) {
    const flows = exactYears.has(year)
      ? published.map((flow) => ({ ...flow, exact: true }))
      : [...published, ...zeroFlows(published, pairs)];
    for (const grouping of groupings(areas)) {
      for (const [key, found] of countCommuting(flows, places, (code) => grouping.get(code))) {
        figures.set(`${year} ${key}`, found);
      }
    }
  }
  const out = endsOf(byYear, 'residence', 'workplace');
  const into = endsOf(byYear, 'workplace', 'residence');
  return {
    years,
    latest: years.at(-1) ?? 0,
    isExact: (year) => exactYears.has(year),
    of: (area, year) => figures.get(`${year} ${keyOf(area)}`),
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

const keyOf = ({ type, code }: Area): string => `${type} ${code}`;

const placesOf = (areas: Areas): ReadonlyMap<MunicipalityCode, Place> =>
  new Map(
    areas.municipalities.map(({ code, region, centralityIndex }) => [
      code,
      { region, centralityIndex },
    ]),
  );

/** For each kind of area, which area a municipality belongs to. */
function groupings(areas: Areas): ReadonlyMap<MunicipalityCode, string>[] {
  const kinds: (readonly Area[])[] = [
    [areas.country],
    areas.counties,
    areas.counties2024,
    areas.regions,
    areas.municipalities,
  ];
  return kinds.map(
    (kind) => new Map(kind.flatMap((area) => area.members.map((code) => [code, keyOf(area)]))),
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
