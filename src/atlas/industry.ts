import type { MunicipalityCode } from '../domain/area-code.ts';
import { groupsAmong, REMAINDER, UNSPECIFIED, type IndustryBasis } from '../domain/industry.ts';
import {
  locationQuotient,
  remainder,
  sumIndustry,
  type IndustryCell,
  type LocationQuotient,
} from '../domain/indicators/location-quotient.ts';
import { missing, type Observation } from '../domain/observation.ts';
import type { Tables } from '../ingest/tables/tables.ts';
import type { Area, Areas } from './area.ts';
import { countedAs } from './former.ts';
import { observationOf } from './series.ts';

/** One count of all industries: a basis and a year. Figures of two are never ranked together. */
export interface IndustryCensus {
  readonly basis: IndustryBasis;
  readonly year: number;
  /** The groups that the census holds; then, where they are several, the remainder, and then details. */
  readonly industries: readonly string[];
  /** The groups alone: together with the remainder they are all industries. */
  readonly groups: readonly string[];
}

export interface Industry {
  readonly code: string;
  /** As Statistics Norway names it, in bokmål. */
  readonly name: string;
}

export interface Industries {
  /** The censuses, by basis and then by year. */
  readonly censuses: readonly IndustryCensus[];
  /** The one shown first: the most groups, then by workplace, then the latest year. */
  readonly main: IndustryCensus;
  readonly names: ReadonlyMap<string, string>;
  of(area: Area, census: IndustryCensus, industry: string): LocationQuotient;
}

export function industriesOf(tables: Tables, areas: Areas): Industries {
  const total = tables.industries.find(({ kind }) => kind === 'total')?.industry ?? '';
  const cells = new Map<string, Observation>();
  for (const row of tables.employmentByIndustry) {
    cells.set(keyOf(row.basis, row.year, row.industry, row.municipality), observationOf(row));
  }
  const censuses = censusesOf(tables, total);
  const cellOf = cellReader(cells, total);
  const national = new Map<string, LocationQuotient>();
  const sum = (members: readonly MunicipalityCode[], census: IndustryCensus, industry: string) => {
    const { basis, year } = census;
    const codes = countedAs(members, areas.breaks, (code) =>
      cells.has(keyOf(basis, year, total, code)),
    );
    return sumIndustry(codes.map((code) => cellOf(code, census, industry)));
  };
  return {
    censuses,
    main: mainOf(censuses),
    names: new Map(tables.industries.map(({ industry, name }) => [industry, name])),
    of(area, census, industry) {
      const key = keyOf(census.basis, census.year, industry, '');
      let country = national.get(key);
      if (country === undefined) {
        const whole = sum(areas.country.members, census, industry);
        country = locationQuotient(whole, whole);
        national.set(key, country);
      }
      return locationQuotient(sum(area.members, census, industry), country);
    },
  };
}

const keyOf = (basis: string, year: number, industry: string, code: string): string =>
  `${basis} ${year} ${industry} ${code}`;

function censusesOf(tables: Tables, total: string): readonly IndustryCensus[] {
  const found = new Map<string, { basis: IndustryBasis; year: number; groups: Set<string> }>();
  for (const { basis, year, industry, persons } of tables.employmentByIndustry) {
    // A year without a single figure, such as one before the measure began, is no count.
    if (persons === undefined) continue;
    const key = `${basis} ${year}`;
    const census = found.get(key) ?? { basis, year, groups: new Set<string>() };
    if (industry !== total) census.groups.add(industry);
    found.set(key, census);
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { basis, year, groups: found }]) => {
      const codes = [...found].sort(unspecifiedLast);
      const groups = groupsAmong(codes);
      const details = codes.filter((code) => !groups.includes(code));
      // Where the unspecified are counted, the groups are all there is.
      const rest = groups.length > 1 && !groups.includes(UNSPECIFIED) ? [REMAINDER] : [];
      return { basis, year, industries: [...groups, ...rest, ...details], groups };
    });
}

const unspecifiedLast = (a: string, b: string): number =>
  Number(a === UNSPECIFIED) - Number(b === UNSPECIFIED) || (a < b ? -1 : 1);

/** Where the work is done says more of a labour market than where the workers sleep. */
const weightOf = ({ basis }: IndustryCensus): number => (basis === 'workplace' ? 1 : 0);

/** Those whose industry is not known are no group that says anything. */
const named = ({ groups }: IndustryCensus): number =>
  groups.filter((group) => group !== UNSPECIFIED).length;

function mainOf(censuses: readonly IndustryCensus[]): IndustryCensus {
  const [main] = [...censuses].sort(
    (a, b) => named(b) - named(a) || weightOf(b) - weightOf(a) || b.year - a.year,
  );
  if (main === undefined) throw new RangeError('no employment by industry at all');
  return main;
}

function cellReader(cells: ReadonlyMap<string, Observation>, total: string) {
  const read = (code: string, { basis, year }: IndustryCensus, industry: string): Observation =>
    cells.get(keyOf(basis, year, industry, code)) ?? missing('missing');
  return (code: MunicipalityCode, census: IndustryCensus, industry: string): IndustryCell => {
    const whole = read(code, census, total);
    if (industry !== REMAINDER) {
      return { municipality: code, employed: read(code, census, industry), total: whole };
    }
    const parts = census.groups.map((each) => read(code, census, each));
    return { municipality: code, total: whole, ...remainder(whole, parts) };
  };
}
