import type { MunicipalityCode } from '../domain/area-code.ts';
import type { FlowEnd, Flows } from '../domain/flows.ts';
import type { Place } from '../domain/indicators/commuting.ts';
import { GAP_CLASSES } from '../domain/indicators/coverage.ts';
import type { Area, Areas } from './area.ts';
import type { Break, FormerMunicipality } from './former.ts';

export const keyOf = ({ type, code }: Pick<Area, 'type' | 'code'>): string => `${type} ${code}`;

/** The key of a municipality that has ended, as the one municipality it was. */
export const formerKey = (code: MunicipalityCode): string => keyOf({ type: 'municipality', code });

/** Kinds whose areas do not overlap; programmes do, so that each of them is a kind of its own. */
const kindsOf = (areas: Areas): readonly (readonly Area[])[] => [
  [areas.country],
  areas.counties,
  areas.counties2024,
  areas.regions,
  areas.municipalities,
  ...areas.programmes.map((programme) => [programme]),
];

/** Statistics Norway's limit of the index between class 5 and class 4, for those without a class. */
const CLASS_5_BELOW = 670;

/** Where each municipality stands, those that have ended with the region that they lay in. */
export function placesOf(areas: Areas): ReadonlyMap<MunicipalityCode, Place> {
  const own = areas.municipalities.map(
    ({ code, region, centralityIndex, centralityClass }): [MunicipalityCode, Place] => [
      code,
      { region, centralityIndex, peripheral: GAP_CLASSES.includes(centralityClass) },
    ],
  );
  const regions = new Map(own.map(([code, { region }]) => [code, region]));
  const ended = areas.former.flatMap(
    ({ code, region, successors: [first], centralityIndex }): [MunicipalityCode, Place][] => {
      const where = region ?? (first && regions.get(first));
      const peripheral = centralityIndex !== undefined && centralityIndex < CLASS_5_BELOW;
      return where === undefined ? [] : [[code, { region: where, centralityIndex, peripheral }]];
    },
  );
  return new Map([...ended, ...own]);
}

/**
 * For each kind of area, which area a municipality belongs to. One that has ended belongs where all
 * that it has become does; among the municipalities it stands for itself.
 */
export const groupings = (areas: Areas): ReadonlyMap<MunicipalityCode, string>[] =>
  kindsOf(areas).map((kind) => {
    const own = new Map(
      kind.flatMap((area) => area.members.map((code) => [code, keyOf(area)] as const)),
    );
    const ended = areas.former.flatMap(({ code, successors }) => {
      const [only, ...more] = new Set(successors.map((each) => own.get(each)));
      if (kind === areas.municipalities) return [[code, formerKey(code)] as const];
      return only === undefined || more.length > 0 ? [] : [[code, only] as const];
    });
    return new Map([...ended, ...own]);
  });

/** The breaks that part the flows of a year: a municipality that has ended is an end of some. */
export function breaksIn(year: number, flows: Flows, breaks: readonly Break[]): readonly Break[] {
  const isEnd = ({ code, until }: FormerMunicipality): boolean =>
    year <= until && (isSome(flows.from(code, year)) || isSome(flows.to(code, year)));
  return breaks.filter(({ former }) => former.some(isEnd));
}

const isSome = (ends: readonly FlowEnd[]): boolean => ends.some(({ employed }) => employed > 0);

/** The keys of areas that hold some but not all of what a municipality has become. */
export const partedBy = (areas: Areas, breaks: readonly Break[]): ReadonlySet<string> =>
  new Set(
    breaks.flatMap(({ successors }) =>
      kindsOf(areas)
        .flat()
        .filter(({ members }) => {
          const inside = successors.filter((code) => members.includes(code)).length;
          return inside > 0 && inside < successors.length;
        })
        .map(keyOf),
    ),
  );
