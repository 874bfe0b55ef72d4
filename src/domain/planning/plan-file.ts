import {
  labourMarketRegionCode,
  municipalityCode,
  type LabourMarketRegionCode,
  type MunicipalityCode,
} from '../area-code.ts';
import type { CoverageBasis } from '../coverage-basis.ts';
import { known, missing, type MissingReason, type Observation } from '../observation.ts';
import type { PlanCensus, PlanCountry, PlanPlace, PlanProgramme } from './country.ts';
import type { Inflow } from './reasons.ts';

/** A figure, or why there is none. */
export type FileFigure = number | MissingReason;

/**
 * A municipality in the file: number, name, class, county of 2024, place of its region in the list
 * of regions, longitude, latitude, residents, jobs, places of its neighbours in the list of
 * municipalities, its employed residents (value, least, greatest), of each census the total and
 * then each group, and residents aged 20–34.
 */
export type FilePlace = readonly [
  code: string,
  name: string,
  centralityClass: number,
  county: string,
  region: number,
  longitude: number,
  latitude: number,
  residents: FileFigure,
  jobs: FileFigure,
  neighbours: readonly number[],
  employedResidents: readonly [number, number, number],
  employed: readonly (readonly FileFigure[])[],
  youngAdults: FileFigure,
];

export interface FileProgramme {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly host: string | null;
  readonly reach: readonly (readonly [code: string, basis: CoverageBasis, section: string])[];
  readonly competence: readonly string[];
}

/** The country as short as a page can fetch it. Names and figures, no words of any language. */
export interface PlanFile {
  /** 1 January of this year. */
  readonly residentsYear: number;
  /** 1 January of this year, the latest that is counted by age. */
  readonly youngAdultsYear: number;
  /** Fourth quarter of this year. */
  readonly jobsYear: number;
  readonly commutingYear: number;
  /** Whether the flows of that year are published unrounded. */
  readonly commutingExact: boolean;
  readonly censuses: readonly PlanCensus[];
  readonly regions: readonly (readonly [code: string, name: string])[];
  readonly programmes: readonly FileProgramme[];
  readonly places: readonly FilePlace[];
}

/** Who works in each municipality of a county: by workplace, pairs of residence and employed. */
export type FlowFile = Readonly<Record<string, readonly number[]>>;

/** A point in WGS 84. */
type Point = readonly [longitude: number, latitude: number];

export const fileFigure = (figure: Observation | undefined): FileFigure =>
  figure === undefined ? 'missing' : figure.kind === 'known' ? figure.value : figure.reason;

const figureOf = (figure: FileFigure | undefined): Observation =>
  typeof figure === 'number' ? known(figure) : missing(figure ?? 'missing');

/** The country of a file. @param apart kilometres as the crow flies between two points */
export function countryOf(file: PlanFile, apart: (from: Point, to: Point) => number): PlanCountry {
  const codes = file.places.map(([code]) => municipalityCode(code));
  const regions = file.regions.map(([code]) => labourMarketRegionCode(code));
  const rows = new Map(file.places.map((row, at) => [codes[at], row]));
  const rowOf = (code: MunicipalityCode): FilePlace => {
    const row = rows.get(code);
    if (row === undefined) throw new RangeError(`no municipality ${code} in the plan's file`);
    return row;
  };
  const pointOf = (code: MunicipalityCode): Point => {
    const row = rowOf(code);
    return [row[5], row[6]];
  };
  return {
    places: new Map(file.places.map((row) => readPlace(row, codes, regions))),
    programmes: new Map(file.programmes.map((each) => [each.id, programmeOf(each)])),
    censuses: file.censuses,
    employed: (code, census, group) => {
      const at = file.censuses.indexOf(census);
      const cell = group === null ? 0 : census.groups.indexOf(group) + 1;
      return figureOf(rowOf(code)[11][at]?.[cell]);
    },
    distance: (from, to) => (from === to ? 0 : apart(pointOf(from), pointOf(to))),
  };
}

function readPlace(
  row: FilePlace,
  codes: readonly MunicipalityCode[],
  regions: readonly LabourMarketRegionCode[],
): [MunicipalityCode, PlanPlace] {
  const [number, name, centralityClass, , at, , , residents, jobs, neighbours, employed, , young] =
    row;
  const code = municipalityCode(number);
  const region = regions[at];
  if (region === undefined) throw new RangeError(`no region for ${code} in the plan's file`);
  const [value, lower, upper] = employed;
  return [
    code,
    {
      code,
      name,
      centralityClass,
      region,
      neighbours: neighbours.flatMap((place) => codes[place] ?? []),
      residents: figureOf(residents),
      youngAdults: figureOf(young),
      jobs: figureOf(jobs),
      employedResidents: { value, lower, upper },
    },
  ];
}

const programmeOf = ({ host, reach, ...rest }: FileProgramme): PlanProgramme => ({
  ...rest,
  host: host === null ? undefined : municipalityCode(host),
  reach: reach.map(([code, basis, section]) => ({
    municipality: municipalityCode(code),
    basis,
    section,
  })),
});

/** The flows into a municipality of a county's file. */
export function inflowsOf(
  { places, commutingExact: exact }: Pick<PlanFile, 'places' | 'commutingExact'>,
  flows: FlowFile,
  workplace: MunicipalityCode,
): readonly Inflow[] {
  const pairs = flows[workplace] ?? [];
  return pairs.flatMap((place, at) => {
    const residence = at % 2 === 0 ? places[place]?.[0] : undefined;
    const employed = pairs[at + 1];
    return residence === undefined || employed === undefined
      ? []
      : [{ residence: municipalityCode(residence), employed, exact }];
  });
}
