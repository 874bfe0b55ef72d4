import { valueOf } from '../domain/observation.ts';
import type { MunicipalityCode } from '../domain/area-code.ts';
import type { Tables } from '../ingest/tables/tables.ts';
import type { Area } from './area.ts';
import type { Break } from './former.ts';
import { observationOf, seriesBy, sumMembers, type Series } from './series.ts';

export interface Population {
  /** The latest year counted on the division's own numbers; what coverage is weighed by. */
  readonly ownYear: number;
  /** The latest year of all, recoded where it must be. */
  readonly latest: number;
  readonly years: readonly number[];
  of(area: Area): Series;
  /** Of any municipalities together. */
  sum(members: readonly MunicipalityCode[]): Series;
  /** Residents in the latest own year. */
  own(area: Area): number | undefined;
}

export interface Employment {
  readonly years: readonly number[];
  readonly latest: number;
  of(area: Area, measure: Tables['employment'][number]['measure']): Series;
}

const yearsOf = (rows: readonly { readonly year: number }[]): readonly number[] =>
  [...new Set(rows.map(({ year }) => year))].sort();

/** A year is the division's own when no figure of it had to be recoded. */
export function populationOf(tables: Tables, breaks: readonly Break[]): Population {
  const series = seriesBy(tables.population, (row) => row.municipality, observationOf);
  const recoded = new Set(tables.population.filter((row) => row.recode).map(({ year }) => year));
  const years = yearsOf(tables.population);
  const ownYear = years.filter((year) => !recoded.has(year)).at(-1) ?? 0;
  const sum = (members: readonly MunicipalityCode[]): Series =>
    sumMembers(members, breaks, (code) => series.get(code));
  const of = remember((area: Area) => sum(area.members));
  return {
    ownYear,
    latest: years.at(-1) ?? 0,
    years,
    of,
    sum,
    own: (area) => valueOf(of(area).get(ownYear)),
  };
}

export function employmentOf(tables: Tables, breaks: readonly Break[]): Employment {
  const series = seriesBy(
    tables.employment,
    ({ municipality, measure }) => `${municipality} ${measure}`,
    observationOf,
  );
  const years = yearsOf(tables.employment);
  return {
    years,
    latest: years.at(-1) ?? 0,
    of: (area, measure) =>
      sumMembers(area.members, breaks, (code) => series.get(`${code} ${measure}`)),
  };
}

function remember<T>(make: (area: Area) => T): (area: Area) => T {
  const made = new WeakMap<Area, { readonly value: T }>();
  return (area) => {
    const found = made.get(area) ?? { value: make(area) };
    made.set(area, found);
    return found.value;
  };
}
