import type { LeftOut } from '../figures/plan.ts';
import type { Tables } from '../tables/tables.ts';

/** Tables with the rows that the selection still asks for, and what it has dropped of the others. */
export interface StillAsked {
  readonly tables: Tables;
  readonly dropped: readonly string[];
}

/**
 * The last edition without what the selection itself leaves out now: of the years that a table
 * offers it may ask for the `last` few. What another table still gives is no such thing.
 */
export function stillAsked(before: Tables, after: Tables, leftOut: readonly LeftOut[]): StillAsked {
  const dropped = new Set<string>();
  const kept = new Set(after.employmentByIndustry.map(keyOf));
  const given = {
    population: yearsOf(after.population),
    ages: yearsOf(after.residentsByAge),
    education: yearsOf(after.residentsByEducation),
    employed: yearsOf(after.employment),
    flows: yearsOf(after.commuting),
  };
  const isAsked = (use: LeftOut['use'], year: number, key?: string, industry = ''): boolean => {
    const here =
      use === 'residence' || use === 'workplace' ? kept.has(key ?? '') : given[use].has(year);
    const by = leftOut.find(
      (each) =>
        each.use === use &&
        each.years.includes(year) &&
        (industry === '' || each.industries.includes(industry)),
    );
    if (here || by === undefined) return true;
    dropped.add(`${by.table}: ${year}${industry === '' ? '' : ` ${industry}`}`);
    return false;
  };
  const tables = {
    ...before,
    population: before.population.filter(({ year }) => isAsked('population', year)),
    residentsByAge: before.residentsByAge.filter(({ year }) => isAsked('ages', year)),
    residentsByEducation: before.residentsByEducation.filter(({ year }) =>
      isAsked('education', year),
    ),
    employment: before.employment.filter(({ year }) => isAsked('employed', year)),
    commuting: before.commuting.filter(({ year }) => isAsked('flows', year)),
    employmentByIndustry: before.employmentByIndustry.filter((row) =>
      isAsked(row.basis, row.year, keyOf(row), row.industry),
    ),
  };
  return { tables, dropped: [...dropped] };
}

type IndustryRow = Tables['employmentByIndustry'][number];
const keyOf = ({ basis, year, industry }: IndustryRow): string => `${basis} ${year} ${industry}`;
const yearsOf = (rows: readonly { readonly year: number }[]): ReadonlySet<number> =>
  new Set(rows.map(({ year }) => year));
