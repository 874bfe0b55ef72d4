import type { MissingReason } from '../../../domain/observation.ts';
import type { PopulationRow } from '../../tables/official.ts';
import { residentCounts } from '../../../domain/residents.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule, type Breach } from '../rule.ts';

/** The shares by which the country's total may fall and grow in a year. */
const WHOLE = { fall: 0.15, growth: 0.5 };
/** The same for one industry, which changes more. */
const GROUP = { fall: 0.5, growth: 1 };
/** No municipality falls from more persons than this to 0, or to no figure. */
const LARGE = 100;
/** What became several, or a part of one, has no figure of its own any more; it is told of elsewhere. */
const DIVIDED: ReadonlySet<MissingReason | undefined> = new Set(['split', 'not-derivable']);
/** How many of several that are wrong alike are written out. */
const LONGEST = 6;

/** One count of a measure of a table; undefined where a reason stands instead of it. */
export interface Count {
  readonly file: string;
  readonly measure: string;
  readonly year: number;
  /** Whom it was counted in; a flow is of nobody alone. */
  readonly place?: string;
  readonly persons: number | undefined;
  /** Why there is none. */
  readonly status?: MissingReason | undefined;
  readonly allowed: typeof WHOLE;
}

/**
 * Each year of a measure is about as large as the one before. Statistics Norway shows figures that
 * are due at 08.00 as 0 or a dot from 05.00 on, and those look like any other answer.
 */
export const newYear = defineRule('new-year', function* (tables) {
  for (const [file, counts] of Map.groupBy(countsOf(tables), (count) => count.file)) {
    const faults = [...Map.groupBy(counts, ({ measure }) => measure).values()].flatMap(faultsOf);
    for (const [year, all] of Map.groupBy(faults, (fault) => fault.year)) {
      const totals = all.filter(({ place }) => place === undefined);
      // Where the whole is wrong, its parts need no telling.
      yield breachOf(file, year, totals.length > 0 ? totals : all);
    }
  }
});

/** Every count of a measure in a municipality and year; a flow counts of nobody alone. */
export function* countsOf(tables: Tables): Generator<Count> {
  for (const row of tables.population) {
    yield { ...counted(row), file: 'population.csv', measure: 'residents', allowed: WHOLE };
  }
  for (const [file, rows] of Object.entries(residentCounts(tables))) {
    for (const row of rows) {
      yield { ...counted(row), file, measure: row.measure, allowed: WHOLE };
    }
  }
  for (const row of tables.employment) {
    yield { ...counted(row), file: 'employment.csv', measure: row.measure, allowed: WHOLE };
  }
  const groups = new Set(
    tables.industries.filter(({ kind }) => kind === 'group').map(({ industry }) => industry),
  );
  for (const row of tables.employmentByIndustry) {
    const measure = `industry ${row.industry} by ${row.basis}`;
    const allowed = groups.has(row.industry) ? GROUP : WHOLE;
    yield { ...counted(row), file: 'employment-by-industry.csv', measure, allowed };
  }
  for (const { year, employed: persons } of tables.commuting) {
    yield { file: 'commuting.csv', measure: 'commuters', year, persons, allowed: WHOLE };
  }
}

type Row = Pick<PopulationRow, 'year' | 'municipality' | 'persons' | 'status'>;
const counted = ({ year, municipality: place, persons, status }: Row) => ({
  year,
  place,
  persons,
  status,
});

interface Fault {
  readonly year: number;
  /** The municipality, where it is not the whole country. */
  readonly place?: string | undefined;
  readonly told: string;
}

/**
 * What is wrong with the years of one measure, each held against the one before it. A year without
 * any figure is a gap of the table when later ones have some; as the last it is not out yet.
 */
function faultsOf(counts: readonly Count[]): Fault[] {
  const years = [...Map.groupBy(counts, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .filter(([, all], at, { length }) => at === length - 1 || all.some(hasFigure));
  return years.slice(1).flatMap(([year, now], at) => {
    const [yearBefore, before] = years[at] ?? [year, []];
    const [was, is] = [totalOf(before), totalOf(now)];
    const { measure = '', allowed = WHOLE } = now[0] ?? {};
    const least = was * (1 - allowed.fall) ** (year - yearBefore);
    const most = was * (1 + allowed.growth) ** (year - yearBefore);
    if (is < least || (was > 0 && is > most)) {
      return [{ year, told: `${measure} ${is}, before ${was}` }];
    }
    return fallsIn(now, before);
  });
}

const hasFigure = ({ persons }: Count): boolean => persons !== undefined;

const totalOf = (counts: readonly Count[]): number =>
  counts.reduce((sum, { persons = 0 }) => sum + persons, 0);

function fallsIn(now: readonly Count[], before: readonly Count[]): Fault[] {
  const large = new Map(
    before.flatMap(({ place, persons = 0 }) =>
      persons > LARGE ? [[place, persons] as const] : [],
    ),
  );
  return now.flatMap(({ year, place, persons, status, measure }) => {
    const was = place === undefined ? undefined : large.get(place);
    if (was === undefined || (persons ?? 0) > 0 || DIVIDED.has(status)) return [];
    return [
      { year, place, told: `${measure} of municipality ${place} ${persons ?? '–'}, before ${was}` },
    ];
  });
}

function breachOf(file: string, year: number, faults: readonly Fault[]): Breach {
  const first = faults.slice(0, LONGEST).map(({ told }) => told);
  const rest = faults.length > LONGEST ? `; and ${faults.length - LONGEST} more` : '';
  return {
    file,
    place: `year ${year}`,
    message: `too far from the year before: ${first.join('; ')}${rest}`,
    remedy:
      'figures that are not out yet look so from 05 to 08 in the morning: fetch again after noon; ' +
      'if they are right, accept the year in data/exceptions.txt with the reason',
  };
}
