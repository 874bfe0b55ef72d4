import type { Area } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { FlowsFile, FlowTriple, PlacesFile } from '../../explore/flow-files.ts';
import type { Places } from '../../explore/arcs.ts';
import { toSheet, type Sheet } from '../../geometry/sheet.ts';

/** More flows than these are never drawn. */
const MOST = 400;
export const COUNTRY = 'norge';

const largestFirst = (a: FlowTriple, b: FlowTriple): number =>
  b[2] - a[2] || (a[0] + a[1] < b[0] + b[1] ? -1 : 1);

/** The areas whose flows have a file of their own, and the country. */
export const flowAreas = ({ areas }: Atlas): readonly Area[] => [
  ...areas.municipalities,
  ...areas.regions,
  { ...areas.country, code: COUNTRY },
];

export function flowsFile(atlas: Atlas, { members, ...area }: Area): FlowsFile {
  const { commuting } = atlas;
  const year = commuting.latest;
  const inside = new Set<string>(members);
  const out = members.flatMap((code) =>
    commuting
      .destinations(code, year)
      .filter(({ municipality }) => municipality !== code)
      .map(({ municipality, employed }): FlowTriple => [code, municipality, employed]),
  );
  const into = members.flatMap((code) =>
    commuting
      .origins(code, year)
      .filter(({ municipality }) => !inside.has(municipality))
      .map(({ municipality, employed }): FlowTriple => [municipality, code, employed]),
  );
  const known = area.code === COUNTRY ? atlas.areas.country : { ...area, members };
  const counts = commuting.of(known, year)?.counts;
  return {
    out: out.sort(largestFirst).slice(0, MOST),
    into: into.sort(largestFirst).slice(0, MOST),
    employedResidents: counts?.employed_residents ?? 0,
    jobs: counts?.jobs ?? 0,
    outCommuters: counts?.municipal_out_commuters ?? 0,
    withinRegion: counts?.out_within_region ?? 0,
    inCommuters: counts?.in_commuters ?? 0,
  };
}

export const placesFile = (atlas: Atlas, sheet: Sheet): PlacesFile => ({
  municipalities: atlas.areas.municipalities.map(({ code, name, region }) => {
    const [x, y] = toSheet(sheet, atlas.geography.labelPoint(code).metres);
    return [code, name, region, Math.round(x), Math.round(y)];
  }),
  regions: atlas.areas.regions.map(({ code, name }) => [code, name]),
});

export const placesOf = ({ municipalities }: PlacesFile): Places =>
  new Map(municipalities.map(([code, name, region, x, y]) => [code, { name, region, x, y }]));
