import type { Area } from '../../atlas/area.ts';
import type { FormerMunicipality } from '../../atlas/former.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { COUNTRY, type FlowRow, type FlowsFile, type PlacesFile } from './flow-files.ts';
import { COUNTRY_FLOOR } from './flow-state.ts';
import { toSheet, type Sheet } from '../../geometry/sheet.ts';

/** What one file of flows is about. */
export interface FlowSubject {
  /** The file's name. */
  readonly name: string;
  readonly members: readonly MunicipalityCode[];
  readonly years: readonly number[];
  readonly floor: number;
}

/** Every file of flows: one an area, the country's largest, and all of the country a year. */
export function flowSubjects(atlas: Atlas): readonly FlowSubject[] {
  const {
    areas,
    commuting: { years },
  } = atlas;
  const { members } = areas.country;
  const all = ({ code, members }: Area): FlowSubject => ({ name: code, members, years, floor: 1 });
  return [
    ...areas.municipalities.map(all),
    ...endedIn(atlas).map(({ code }) => ({ name: code, members: [code], years, floor: 1 })),
    ...areas.regions.map(all),
    { name: COUNTRY, members, years, floor: COUNTRY_FLOOR },
    ...years.map((year) => ({ name: `${COUNTRY}-${year}`, members, years: [year], floor: 1 })),
  ];
}

/** The flows that the members have a part in; see {@link FlowsFile}. */
export function flowsFile(atlas: Atlas, { members, years, floor }: FlowSubject): FlowsFile {
  const inside = new Set<string>(members);
  const pairs = pairsOf(atlas, members, years);
  const rows = [...pairs.values()];
  const sum = (of: readonly Pair[], at: number): number =>
    of.reduce((whole, { employed }) => whole + (employed[at] ?? 0), 0);
  const crossing = rows.filter(({ from, to }) => from !== to);
  const within = crossing.filter(({ from, to }) => regionOf(atlas, from) === regionOf(atlas, to));
  const staying = rows.filter(({ from, to }) => from === to && inside.has(from));
  const kept = crossing.filter(({ employed }) => employed.some((each) => each >= floor));
  return {
    years,
    flows: grouped(kept),
    floor,
    stay: years.map((_, at) => sum(staying, at)),
    pairs: years.map((_, at) => crossing.filter(({ employed }) => employed[at] !== 0).length),
    persons: years.map((_, at) => sum(crossing, at)),
    within: years.map((_, at) => sum(within, at)),
    rounded: years.map((year) => !atlas.commuting.isExact(year)),
  };
}

interface Pair {
  readonly from: MunicipalityCode;
  readonly to: MunicipalityCode;
  /** Persons, a year; 0 where none are published. */
  readonly employed: number[];
}

const regionOf = (atlas: Atlas, code: MunicipalityCode): string | undefined =>
  atlas.once(code).region;

function pairsOf(
  { commuting }: Atlas,
  members: readonly MunicipalityCode[],
  years: readonly number[],
): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  const put = (from: MunicipalityCode, to: MunicipalityCode, at: number, employed: number) => {
    const pair = pairs.get(from + to) ?? { from, to, employed: years.map(() => 0) };
    pair.employed[at] = employed;
    pairs.set(from + to, pair);
  };
  for (const [at, year] of years.entries())
    for (const code of members) {
      for (const end of commuting.destinations(code, year))
        put(code, end.municipality, at, end.employed);
      for (const end of commuting.origins(code, year))
        put(end.municipality, code, at, end.employed);
    }
  return pairs;
}

/** Rows by residence, each the workplaces in the order of their numbers. */
const grouped = (pairs: readonly Pair[]): FlowsFile['flows'] =>
  Object.fromEntries(
    [...Map.groupBy(pairs, ({ from }) => from)].map(([from, some]) => [
      from,
      some
        .map(({ to, employed }): FlowRow => [to, ...employed])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );

type PlaceRow = PlacesFile['municipalities'][number];

/** The municipalities that flows stand on and that are several now. */
const endedIn = ({ areas, commuting }: Atlas): readonly FormerMunicipality[] =>
  areas.breaks
    .flatMap(({ former }) => former)
    .filter(({ code }) => commuting.years.some((year) => commuting.origins(code, year).length > 0));

/** One that has ended is drawn where the first of its parts lies. */
export function placesFile(atlas: Atlas, sheet: Sheet): PlacesFile {
  const placeOf = (code: string, name: string, region: string, at: MunicipalityCode): PlaceRow => {
    const [x, y] = toSheet(sheet, atlas.geography.labelPoint(at).metres);
    return [code, name, region, x, y];
  };
  return {
    municipalities: [
      ...atlas.areas.municipalities.map(({ code, name, region }) =>
        placeOf(code, name, region, code),
      ),
      ...endedIn(atlas).map(({ code, name, until, successors }) => {
        const [first = code] = successors;
        const { region } = atlas.municipality(first);
        return placeOf(code, `${name} (–${until})`, region, first);
      }),
    ],
    regions: atlas.areas.regions.map(({ code, name }) => [code, name]),
  };
}
