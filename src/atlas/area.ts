import type { CountyCode, LabourMarketRegionCode, MunicipalityCode } from '../domain/area-code.ts';
import { divisionYears, type DivisionYears } from '../domain/division-years.ts';
import { areaSlug } from '../domain/slug.ts';
import type { Tables } from '../ingest/tables/tables.ts';
import type { Programme } from './programme.ts';
import { breaksOf, formerOf, type Break, type FormerMunicipality } from './former.ts';

/**
 * `county` is of the atlas's own division, `county-2024` of the one in force now; `programme` is the
 * area that the report names for a regional programme, documented or not.
 */
export const AREA_TYPES = [
  'country',
  'county',
  'county-2024',
  'labour-market-region',
  'municipality',
  'programme',
] as const;
export type AreaType = (typeof AREA_TYPES)[number];

/** A place with members: whatever is counted for it is counted over these. */
export interface Area<Code extends string = string> {
  readonly type: AreaType;
  readonly code: Code;
  readonly name: string;
  /** The last part of its address. */
  readonly slug: string;
  readonly members: readonly MunicipalityCode[];
}

/** A municipality of the last division. */
export interface LaterMunicipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** As published for that division; undefined where nobody has. */
  readonly centralityIndex: number | undefined;
  readonly centralityClass: number | undefined;
}

export interface Municipality extends Area<MunicipalityCode> {
  readonly type: 'municipality';
  /** What it is called today; where it is several, or a part of one, as in its own division. */
  readonly name: string;
  /** What it is called in the atlas's own division, which its address is made of. */
  readonly ownName: string;
  readonly county: CountyCode;
  /** What it is in the last division; several where it was split. */
  readonly later: readonly LaterMunicipality[];
  readonly county2024: CountyCode;
  /** Statistics Norway's centrality index, 0–1000, and class 1–6. */
  readonly centralityIndex: number;
  readonly centralityClass: number;
  readonly region: LabourMarketRegionCode;
  /** Undefined where nobody placed it: its region is that of the municipality it was part of. */
  readonly placement: Placement | undefined;
}

/** Why TØI put a municipality in its labour-market region. */
export interface Placement {
  readonly criterion: string;
  /** Minutes to the region's centre; for a centre, the mean within the municipality. */
  readonly travelTimeMinutes: number;
  readonly outCommutingPercent: number;
  readonly inCommutingPercent: number;
}

/** Every area of the atlas, each list in the order of its codes. */
export interface Areas {
  readonly country: Area;
  readonly municipalities: readonly Municipality[];
  readonly regions: readonly Area<LabourMarketRegionCode>[];
  readonly counties: readonly Area<CountyCode>[];
  readonly counties2024: readonly Area<CountyCode>[];
  /** Of the regional programmes, active or not. They overlap, and leave most of the country out. */
  readonly programmes: readonly Area[];
  readonly division: DivisionYears;
  /** The numbers of earlier divisions, in their order. */
  readonly former: readonly FormerMunicipality[];
  readonly breaks: readonly Break[];
}

export function areasOf(tables: Tables, programmes: readonly Programme[]): Areas {
  const municipalities = municipalitiesOf(tables);
  const area = <Code extends string>(
    type: AreaType,
    code: Code,
    name: string,
    members: readonly Municipality[] = [],
  ): Area<Code> => ({
    type,
    code,
    name,
    slug: areaSlug(code, name),
    members: members.map((municipality) => municipality.code),
  });
  const [inRegion, inCounty, inCounty2024] = [
    Map.groupBy(municipalities, ({ region }) => region),
    Map.groupBy(municipalities, ({ county }) => county),
    Map.groupBy(municipalities, ({ county2024 }) => county2024),
  ];
  const counties = (year: number) => tables.counties.filter(({ division }) => division === year);
  const division = divisionYears(tables.manifest.divisions);
  const former = formerOf(tables);
  return {
    country: area('country', 'NO', 'Norge', municipalities),
    municipalities,
    regions: tables.labourMarketRegions.map(({ labour_market_region: code, name }) =>
      area('labour-market-region', code, name, inRegion.get(code)),
    ),
    counties: counties(division.from).map(({ county, name }) =>
      area('county', county, name, inCounty.get(county)),
    ),
    counties2024: counties(division.latest).map(({ county, name }) =>
      area('county-2024', county, name, inCounty2024.get(county)),
    ),
    programmes: programmes.map(programmeArea),
    division,
    former,
    breaks: breaksOf(former),
  };
}

/** Its address is its own page's: the id, without a name. */
const programmeArea = ({ id, name, members }: Programme): Area => ({
  type: 'programme',
  code: id,
  name,
  slug: id,
  members: members.area,
});

/** Each by the name of today where it is one municipality then and now. */
function municipalitiesOf(tables: Tables): readonly Municipality[] {
  const owners = Map.groupBy(tables.municipalities.flatMap(laterOf), ({ code }) => code);
  return tables.municipalities.map((row) => {
    const [only, ...more] = laterOf(row);
    const isOne = only !== undefined && more.length === 0 && owners.get(only.code)?.length === 1;
    return municipalityOf(row, isOne ? only.name : row.name);
  });
}

const laterOf = (row: Tables['municipalities'][number]): LaterMunicipality[] =>
  row.municipality_2024.map((code, at) => ({
    code,
    name: row.name_2024[at] ?? row.name,
    centralityIndex: row.centrality_index_2024[at],
    centralityClass: row.centrality_class_2024[at],
  }));

function municipalityOf(row: Tables['municipalities'][number], name: string): Municipality {
  return {
    type: 'municipality',
    code: row.municipality,
    name,
    ownName: row.name,
    slug: areaSlug(row.municipality, row.name),
    members: [row.municipality],
    county: row.county,
    later: laterOf(row),
    county2024: row.county_2024,
    centralityIndex: row.centrality_index,
    centralityClass: row.centrality_class,
    region: row.labour_market_region,
    placement: placementOf(row),
  };
}

function placementOf(row: Tables['municipalities'][number]): Placement | undefined {
  const [minutes, out, into] = [
    row.travel_time_minutes,
    row.out_commuting_percent,
    row.in_commuting_percent,
  ];
  if (minutes === undefined || out === undefined || into === undefined) return undefined;
  return {
    criterion: row.inclusion_criterion,
    travelTimeMinutes: minutes,
    outCommutingPercent: out,
    inCommutingPercent: into,
  };
}
