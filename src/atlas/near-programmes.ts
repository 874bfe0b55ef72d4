import type { MunicipalityCode } from '../domain/area-code.ts';
import type { Areas, Municipality } from './area.ts';
import type { Commuting } from './commuting.ts';
import type { Geography } from './geography.ts';
import { once } from './once.ts';
import type { Programme } from './programme.ts';

/**
 * The active programmes with stated reach that can be near a municipality: those that name its
 * area, or cover some municipality of its labour-market region, across its border or where any of
 * its employed residents works; and the nearest of all.
 * @returns at least as many programmes as asked for, as far as there are any, in the order of the
 *   register
 */
export type NearProgrammes = (municipality: Municipality, fewest: number) => readonly Programme[];

/** What tells which programmes are near. */
export interface NearGrounds {
  readonly areas: Areas;
  readonly programmes: readonly Programme[];
  readonly commuting: Commuting;
  readonly geography: Geography;
}

/** Finds them without looking at every programme of the country. */
export function nearProgrammesOf(grounds: NearGrounds): NearProgrammes {
  const { areas, commuting, geography } = grounds;
  const active = grounds.programmes.filter(
    ({ status, members }) => status === 'active' && members.stated.length > 0,
  );
  const places = new Map(active.map((programme, at) => [programme, at]));
  const covering = byMunicipality(active, ({ members }) => members.stated);
  const naming = byMunicipality(active, ({ members }) => members.area);
  const regions = new Map(areas.regions.map(({ code, members }) => [code, members]));
  const programmesIn = (codes: readonly MunicipalityCode[]): readonly Programme[] =>
    codes.flatMap((code) => covering.get(code) ?? []);
  const nearest = once(() => geography.nearAmong([...covering.keys()]));
  return ({ code, region }, fewest) => {
    const tied = [
      ...(regions.get(region) ?? []),
      ...geography.neighbours(code),
      ...commuting.from(code).map(({ workplace }) => workplace),
      ...nearest()(code, (near) => new Set(programmesIn(near)).size >= fewest),
    ];
    const found = new Set([...(naming.get(code) ?? []), ...programmesIn(tied)]);
    return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}

/** The programmes of each municipality that any of them has, in their order. */
export function byMunicipality(
  programmes: readonly Programme[],
  membersOf: (programme: Programme) => readonly MunicipalityCode[],
): ReadonlyMap<MunicipalityCode, readonly Programme[]> {
  const found = new Map<MunicipalityCode, Programme[]>();
  for (const programme of programmes)
    for (const code of new Set(membersOf(programme))) {
      const all = found.get(code) ?? [];
      all.push(programme);
      found.set(code, all);
    }
  return found;
}
