import type { MunicipalityCode } from '../domain/area-code.ts';
import { Flows, type FlowEnd } from '../domain/flows.ts';
import {
  countCommuting,
  type CommutingFigures,
  type Flow,
} from '../domain/indicators/commuting.ts';
import { missing, type Missing, type MissingReason } from '../domain/observation.ts';
import type { Tables } from '../ingest/tables/tables.ts';
import type { Area, Areas } from './area.ts';
import { breaksIn, formerKey, groupings, keyOf, partedBy, placesOf } from './commuting-areas.ts';

export type { FlowEnd } from '../domain/flows.ts';

export interface Commuting {
  readonly years: readonly number[];
  readonly latest: number;
  /** Whether the flows of a year are published unrounded. */
  isExact(year: number): boolean;
  /** The figures of an area in a year; undefined where there are none. */
  of(area: Area, year: number): CommutingFigures | undefined;
  /**
   * Why an area has no figures in a year: it was then part of a municipality that was split, or a flow
   * of it is not published.
   */
  why(area: Area, year: number): Missing;
  /** The figures of every municipality of a year, those that have ended since among them. */
  all(year: number): readonly CommutingFigures[];
  /** The flows from a municipality in the latest year, with 0 where rounding may hide some. */
  from(municipality: MunicipalityCode): readonly Flow[];
  /**
   * Where those who live in a municipality work, largest first, itself included. Either end of a
   * flow can be a municipality that has ended since.
   */
  destinations(municipality: MunicipalityCode, year: number): readonly FlowEnd[];
  /** Where those who work in a municipality live, largest first, itself included. */
  origins(municipality: MunicipalityCode, year: number): readonly FlowEnd[];
}

export function commutingOf(tables: Tables, areas: Areas): Commuting {
  const flows = new Flows(tables.commuting);
  const { years } = flows;
  const latest = years.at(-1) ?? 0;
  const isExact = (year: number): boolean => years.includes(year) && flows.in(year).exact;
  const parted = new Map(
    years.map((year) => [year, partedBy(areas, breaksIn(year, flows, areas.breaks))]),
  );
  const unpublished = unpublishedIn(tables, areas);
  const figures = figuresOf(
    flows,
    areas,
    (year, key) => parted.get(year)?.has(key) === true || unpublished.has(`${year} ${key}`),
  );
  const units = unitsOf(areas);
  return {
    years,
    latest,
    isExact,
    of: (area, year) => figures.get(year)?.get(keyOf(area)),
    why: (area, year) =>
      parted.get(year)?.has(keyOf(area)) === true
        ? missing('split')
        : missing(unpublished.get(`${year} ${keyOf(area)}`) ?? 'missing'),
    all: (year) => units.flatMap((key) => figures.get(year)?.get(key) ?? []),
    from: (residence) =>
      flows.from(residence, latest).map(({ municipality: workplace, employed }) => ({
        residence,
        workplace,
        employed,
        exact: isExact(latest),
      })),
    destinations: remembered((code, year) => largestFirst(flows.from(code, year))),
    origins: remembered((code, year) => largestFirst(flows.to(code, year))),
  };
}

type ByArea = ReadonlyMap<string, CommutingFigures>;

/** The figures of every area by year, without the areas that have none in it. */
function figuresOf(
  flows: Flows,
  areas: Areas,
  isWithout: (year: number, area: string) => boolean,
): ReadonlyMap<number, ByArea> {
  const places = placesOf(areas);
  const groups = groupings(areas);
  return new Map(
    flows.years.map((year) => {
      const all = groups.flatMap((grouping) => [
        ...countCommuting(flows.in(year), places, (code) => grouping.get(code)),
      ]);
      return [year, new Map(all.filter(([key]) => !isWithout(year, key)))];
    }),
  );
}

/**
 * The areas that a flow which is not published begins or ends in, by year, and the reason. Only the
 * whole country is summed without it: it holds both ends, and one flow among thousands.
 */
function unpublishedIn(tables: Tables, areas: Areas): ReadonlyMap<string, MissingReason> {
  const groups = groupings(areas);
  const found = tables.missingFlows.flatMap(({ year, residence, workplace, reason }) =>
    groups.flatMap((grouping) =>
      [grouping.get(residence), grouping.get(workplace)].map(
        (key) => [`${year} ${key ?? ''}`, reason] as const,
      ),
    ),
  );
  const country = keyOf(areas.country);
  return new Map(found.filter(([key]) => !key.endsWith(` ${country}`)));
}

/** The keys of all municipalities, and of those that have ended. */
function unitsOf(areas: Areas): readonly string[] {
  const own = new Set(areas.municipalities.map(keyOf));
  return [
    ...own,
    ...areas.former.map(({ code }) => formerKey(code)).filter((key) => !own.has(key)),
  ];
}

/** Those that are published, the largest first and of the same size by number. */
const largestFirst = (ends: readonly FlowEnd[]): readonly FlowEnd[] =>
  ends
    .filter(({ employed }) => employed > 0)
    .sort((a, b) => b.employed - a.employed || (a.municipality < b.municipality ? -1 : 1));

type Ends = (municipality: MunicipalityCode, year: number) => readonly FlowEnd[];

/** Pages in several languages ask for the same, and most of a country's are never asked for. */
function remembered(ends: Ends): Ends {
  const known = new Map<string, readonly FlowEnd[]>();
  return (municipality, year) => {
    const key = `${year} ${municipality}`;
    const found = known.get(key) ?? ends(municipality, year);
    known.set(key, found);
    return found;
  };
}
