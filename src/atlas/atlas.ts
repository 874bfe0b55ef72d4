import type { LabourMarketRegionCode, MunicipalityCode } from '../domain/area-code.ts';
import type { Manifest } from '../ingest/tables/manifest.ts';
import type { Tables } from '../ingest/tables/tables.ts';
import { areasOf, type Area, type Areas, type Municipality } from './area.ts';
import { fragmentationByClass, type ClassFragmentation } from './fragmentation.ts';
import { gapsOf, type Gaps } from './gaps.ts';
import { geographyOf, type Geography } from './geography.ts';
import type { FormerMunicipality } from './former.ts';
import { byMunicipality, nearProgrammesOf, type NearProgrammes } from './near-programmes.ts';
import { placedTables, type PlacedTables } from './placed.ts';
import { commutingOf, type Commuting } from './commuting.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { peopleOf, type People } from './people.ts';
import { industriesOf, type Industries } from './industry.ts';
import { employmentOf, populationOf, type Employment, type Population } from './population.ts';
import { typologiesOf, type Typologies } from './typology.ts';
import { schemesOf, type Programme } from './programme.ts';
import { programmeIndicatorsOf, type ProgrammeIndicator } from './programme-indicators.ts';
import { surveysOf, type Survey } from './surveys.ts';

/** All tables joined by code and every indicator computed once; what pages and downloads share. */
export interface Atlas {
  readonly areas: Areas;
  /** The regional programmes: those that are coverage. */
  readonly programmes: readonly Programme[];
  /** Schemes of one business or sector, and regional ones that the report does not hold. */
  readonly otherSchemes: readonly Programme[];
  readonly programmeIndicators: readonly ProgrammeIndicator[];
  readonly surveys: readonly Survey[];
  readonly population: Population;
  readonly employment: Employment;
  readonly people: People;
  readonly commuting: Commuting;
  readonly industries: Industries;
  readonly coverage: Coverage;
  readonly typologies: Typologies;
  /** By centrality class and year. */
  readonly fragmentation: readonly ClassFragmentation[];
  readonly geography: Geography;
  readonly gaps: Gaps;
  readonly manifest: Manifest;
  /** On the numbers of the division, what people wrote too. */
  readonly tables: PlacedTables;
  municipality(code: MunicipalityCode): Municipality;
  /** A municipality of now, or one that ended: what a figure of any time can stand on. */
  once(code: MunicipalityCode): Municipality | FormerMunicipality;
  region(code: LabourMarketRegionCode): Area<LabourMarketRegionCode>;
  county2024Of(municipality: Municipality): Area;
  programme(id: string): Programme;
  /** The regional programmes that are tied to a municipality, active or not, in their order. */
  programmesAt(code: MunicipalityCode): readonly Programme[];
  readonly programmesNear: NearProgrammes;
}

/**
 * The atlas of a set of tables that passed the checks.
 * @throws RangeError from the look-ups, naming the code that does not exist
 */
export function atlasOf(written: Tables): Atlas {
  const tables = placedTables(written);
  const { register, programmes, otherSchemes } = schemesOf(tables);
  const areas = areasOf(tables, programmes);
  const population = populationOf(tables, areas.breaks);
  const coverage = coverageOf(tables, areas, population.own);
  const commuting = commutingOf(tables, areas);
  const geography = geographyOf(tables.boundaries);
  const reaching = byMunicipality(programmes, ({ reach }) =>
    reach.map(({ municipality }) => municipality),
  );
  const county = lookup<string, Area>(areas.counties2024, ({ code }) => code, 'county of 2024');
  return {
    areas,
    programmes,
    otherSchemes,
    programmeIndicators: programmeIndicatorsOf(programmes, { areas, population }),
    surveys: surveysOf(tables),
    population,
    employment: employmentOf(tables, areas.breaks),
    people: peopleOf(tables, areas.breaks),
    commuting,
    industries: industriesOf(tables, areas),
    coverage,
    typologies: typologiesOf(areas, population, coverage),
    fragmentation: fragmentationByClass(areas, commuting),
    geography,
    gaps: gapsOf({ areas, programmes, coverage, commuting, geography }),
    manifest: tables.manifest,
    tables,
    municipality: lookup(areas.municipalities, ({ code }) => code, 'municipality'),
    once: lookup([...areas.former, ...areas.municipalities], ({ code }) => code, 'municipality'),
    region: lookup(areas.regions, ({ code }) => code, 'labour-market region'),
    county2024Of: ({ county2024 }) => county(county2024),
    programme: lookup(register, ({ id }) => id, 'programme'),
    programmesAt: (code) => reaching.get(code) ?? [],
    programmesNear: nearProgrammesOf({ areas, programmes, commuting, geography }),
  };
}

function lookup<Key extends string, T>(
  all: readonly T[],
  keyOf: (one: T) => Key,
  kind: string,
): (key: Key) => T {
  const map = new Map(all.map((one) => [keyOf(one), one]));
  return (key) => {
    const found = map.get(key);
    if (found === undefined) throw new RangeError(`no ${kind} ${key} in the atlas`);
    return found;
  };
}
