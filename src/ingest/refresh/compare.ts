import { areasOf, type Areas } from '../../atlas/area.ts';
import { coverageOf } from '../../atlas/coverage.ts';
import { industriesOf } from '../../atlas/industry.ts';
import { placedTables } from '../../atlas/placed.ts';
import { populationOf } from '../../atlas/population.ts';
import { schemesOf } from '../../atlas/programme.ts';
import type { LeftOut } from '../figures/plan.ts';
import type { Tables } from '../tables/tables.ts';
import { compareRows, type TableChange } from './compare-rows.ts';
import { stillAsked } from './left-out.ts';

/** A municipality of both snapshots whose standing is another now. */
export interface StatusChange {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that differs between two snapshots. */
export interface Comparison {
  readonly tables: readonly TableChange[];
  readonly newCodes: readonly string[];
  readonly vanishedCodes: readonly string[];
  /** Places and industries that have another name on the same number. */
  readonly renamed: readonly StatusChange[];
  /** What the selection leaves out by itself. */
  readonly dropped: readonly string[];
  readonly coverage: readonly StatusChange[];
  readonly classes: readonly StatusChange[];
  readonly bands: readonly StatusChange[];
  /** How many bands can be held against their own of before: none where another year is shown now. */
  readonly bandsCompared: number;
}

/** @param leftOut what the selection does not ask for any more, and so has not vanished */
export function compareSnapshots(
  before: Tables,
  after: Tables,
  leftOut: readonly LeftOut[] = [],
): Comparison {
  const [old, now] = [codesOf(before), codesOf(after)];
  const names = new Map([before, after].flatMap(namedIn));
  const called = (code: string): string => `${code} ${names.get(code) ?? ''}`.trimEnd();
  const [was, is] = [standingOf(before, called), standingOf(after, called)];
  const { tables, dropped } = stillAsked(before, after, leftOut);
  return {
    tables: compareRows(tables, after, called),
    newCodes: unlike(now, old),
    vanishedCodes: unlike(old, now),
    renamed: changes(namesOf(before), namesOf(after)),
    dropped,
    coverage: changes(was.coverage, is.coverage),
    classes: changes(was.classes, is.classes),
    bands: changes(was.bands, is.bands),
    bandsCompared:
      was.census === is.census
        ? [...was.bands.keys()].filter((key) => is.bands.has(key)).length
        : 0,
  };
}

const namedIn = ({ formerMunicipalities, municipalities }: Tables) =>
  [...formerMunicipalities, ...municipalities].map(
    ({ municipality, name }) => [municipality as string, name] as const,
  );

/** The codes of one that the other has not, with their names. */
const unlike = (one: Standing, other: Standing): string[] =>
  [...one].filter(([code]) => !other.has(code)).map((each) => each.join(' '));

/** Every place and industry of the figures: its code → its name. */
function codesOf(tables: Tables): Standing {
  const names = new Map(tables.industries.map(({ industry, name }) => [industry, name]));
  return new Map([
    ...tables.municipalities.map(
      ({ municipality, name }) => [`municipality ${municipality}`, name] as const,
    ),
    ...tables.counties.map(
      ({ division, county, name }) => [`county ${county} of ${division}`, name] as const,
    ),
    ...tables.labourMarketRegions.map(
      ({ labour_market_region: code, name }) => [`labour-market region ${code}`, name] as const,
    ),
    ...tables.employmentByIndustry.map(
      ({ basis, industry }) =>
        [`industry ${industry} by ${basis}`, names.get(industry) ?? ''] as const,
    ),
  ]);
}

/** The same with the names on the numbers of the last division. */
const namesOf = (tables: Tables): Standing =>
  new Map([
    ...codesOf(tables),
    ...tables.municipalities.flatMap(({ municipality_2024, name_2024 }) =>
      municipality_2024.map(
        (code, at) => [`municipality ${code} of the last division`, name_2024[at] ?? ''] as const,
      ),
    ),
  ]);

type Standing = ReadonlyMap<string, string>;

function standingOf(tables: Tables, called: (code: string) => string) {
  const placed = placedTables(tables);
  const areas = areasOf(placed, schemesOf(placed).programmes);
  const coverage = coverageOf(placed, areas, populationOf(tables, areas.breaks).own);
  return {
    coverage: new Map(
      areas.municipalities.map(({ code }) => [called(code), coverage.status(code)]),
    ),
    classes: new Map(
      areas.municipalities.flatMap(({ code, centralityClass, later }) => [
        [called(code), `class ${centralityClass}`] as const,
        ...later.flatMap(({ code: now, centralityClass: today }) =>
          today === undefined ? [] : [[`${called(code)}, as ${now}`, `class ${today}`] as const],
        ),
      ]),
    ),
    ...bandsOf(tables, areas, called),
  };
}

/** The band of each municipality in each industry of the count that is shown first. */
function bandsOf(
  tables: Tables,
  areas: Areas,
  called: (code: string) => string,
): { readonly census: string; readonly bands: Standing } {
  if (tables.employmentByIndustry.length === 0) return { census: '', bands: new Map() };
  const { main, of } = industriesOf(tables, areas);
  const bands = areas.municipalities.flatMap((each) =>
    main.industries.map(
      (industry) =>
        [
          `${called(each.code)}, ${industry}`,
          of(each, main, industry).status ?? 'no quotient',
        ] as const,
    ),
  );
  return { census: `${main.basis} ${main.year}`, bands: new Map(bands) };
}

const changes = (before: Standing, after: Standing): StatusChange[] =>
  [...after].flatMap(([place, now]) => {
    const was = before.get(place);
    return was === undefined || was === now ? [] : [{ place, before: was, after: now }];
  });
