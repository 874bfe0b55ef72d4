import { areasOf, type Areas, type Municipality } from '../atlas/area.ts';
import { coverageOf } from '../atlas/coverage.ts';
import { industriesOf } from '../atlas/industry.ts';
import { placedTables } from '../atlas/placed.ts';
import { populationOf } from '../atlas/population.ts';
import type { Tables } from '../tables/tables.ts';
import { compareRows, type TableChange } from './compare-rows.ts';

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
  readonly coverage: readonly StatusChange[];
  readonly classes: readonly StatusChange[];
  readonly bands: readonly StatusChange[];
  /** How many bands were compared. */
  readonly bandsCompared: number;
}

export function compareSnapshots(before: Tables, after: Tables): Comparison {
  const [old, now] = [codesOf(before), codesOf(after)];
  const [was, is] = [standingOf(before), standingOf(after)];
  return {
    tables: compareRows(before, after),
    newCodes: [...now].filter((code) => !old.has(code)),
    vanishedCodes: [...old].filter((code) => !now.has(code)),
    coverage: changes(was.coverage, is.coverage),
    classes: changes(was.classes, is.classes),
    bands: changes(was.bands, is.bands),
    bandsCompared: [...was.bands.keys()].filter((place) => is.bands.has(place)).length,
  };
}

function codesOf(tables: Tables): ReadonlySet<string> {
  const names = new Map(tables.industries.map(({ industry, name }) => [industry, name]));
  return new Set([
    ...tables.municipalities.map(
      ({ municipality, name }) => `municipality ${municipality} ${name}`,
    ),
    ...tables.counties.map(
      ({ division, county, name }) => `county ${county} ${name} (${division})`,
    ),
    ...tables.labourMarketRegions.map(
      ({ labour_market_region: code, name }) => `labour-market region ${code} ${name}`,
    ),
    ...tables.employmentByIndustry.map(
      ({ basis, industry }) => `industry ${industry} ${names.get(industry) ?? ''} by ${basis}`,
    ),
  ]);
}

type Standing = ReadonlyMap<string, string>;

function standingOf(tables: Tables) {
  const areas = areasOf(tables);
  const placed = placedTables(tables);
  const called = ({ code, name }: Municipality): string => `${code} ${name}`;
  const coverage = coverageOf(placed, areas, populationOf(tables, areas.breaks).own);
  return {
    coverage: new Map(
      areas.municipalities.map((each) => [called(each), coverage.status(each.code)]),
    ),
    classes: new Map(
      areas.municipalities.map((each) => [called(each), `class ${each.centralityClass}`]),
    ),
    bands: bandsOf(tables, areas, called),
  };
}

/** The band of each municipality in each industry of the count that is shown first. */
function bandsOf(tables: Tables, areas: Areas, called: (each: Municipality) => string): Standing {
  if (tables.employmentByIndustry.length === 0) return new Map();
  const { main, of } = industriesOf(tables, areas);
  return new Map(
    areas.municipalities.flatMap((each) =>
      main.industries.map((industry) => [
        `${called(each)}, ${industry}`,
        of(each, main, industry).status ?? 'no quotient',
      ]),
    ),
  );
}

const changes = (before: Standing, after: Standing): StatusChange[] =>
  [...after].flatMap(([place, now]) => {
    const was = before.get(place);
    return was === undefined || was === now ? [] : [{ place, before: was, after: now }];
  });
