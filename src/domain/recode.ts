import type { MunicipalityCode } from './area-code.ts';
import { known, missing, type Observation } from './observation.ts';

/**
 * How a figure of another division came to stand on this municipality number; `split` is why it
 * could not: the number it was counted on is now several, and no share of it is known.
 */
export const RECODES = ['renumbered', 'merged', 'split'] as const;
export type Recode = (typeof RECODES)[number];

/** One change of the standard: what had the old number has, wholly or in part, the new one. */
export interface CodeStep {
  readonly old: string;
  readonly new: string;
  readonly date?: string;
}

/** From the numbers of another division, earlier or later, to those of the atlas's own. */
export interface Recoding {
  /** Each number of the other division that lies wholly in one of the own. */
  readonly toOwn: ReadonlyMap<string, MunicipalityCode>;
  /** Each own number → the numbers of the other division that it has something of, sorted. */
  readonly toOther: ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>;
  /** The numbers of the other division that are parts of several own ones. */
  readonly split: ReadonlyMap<string, readonly MunicipalityCode[]>;
  /** Boundaries that were moved between two that both live on: what is counted stays where it is. */
  readonly adjusted: readonly CodeStep[];
}

/**
 * A recoding from code changes. Numbers that did not change stand for themselves.
 * @param own all numbers of the atlas's division
 * @param other all numbers of the other division
 * @param changes from the earlier of the two divisions to the later, of any number of years
 * @param when whether the other division is later than the own, or earlier
 */
export function recodingOf(
  own: readonly MunicipalityCode[],
  other: readonly MunicipalityCode[],
  changes: readonly CodeStep[],
  when: 'later' | 'earlier' = 'later',
): Recoding {
  const [from, to] = when === 'later' ? [own, other] : [other, own];
  const { days, adjusted } = renumberings(from, to, changes);
  const successors = follow(from, to, days);
  const toOther = new Map<MunicipalityCode, MunicipalityCode[]>(own.map((code) => [code, []]));
  const owners = new Map<MunicipalityCode, MunicipalityCode[]>();
  for (const [before, after] of successors) {
    for (const code of after) {
      const [theirs, ours] = when === 'later' ? [code, before] : [before, code];
      owners.set(theirs, [...(owners.get(theirs) ?? []), ours]);
      toOther.get(ours)?.push(theirs);
    }
  }
  for (const codes of toOther.values()) codes.sort();
  const whole = [...owners].flatMap(([code, [only, ...more]]) =>
    only !== undefined && more.length === 0 ? [[code, only] as const] : [],
  );
  return {
    toOwn: new Map(whole),
    toOther,
    split: new Map([...owners].filter(([, all]) => all.length > 1)),
    adjusted,
  };
}

/**
 * The changes of each day, the earliest first, without the adjustments of boundaries: those from a
 * number that is still in force after the day to one that was in force before it.
 */
function renumberings(
  from: readonly MunicipalityCode[],
  to: readonly MunicipalityCode[],
  changes: readonly CodeStep[],
): { readonly days: readonly (readonly CodeStep[])[]; readonly adjusted: readonly CodeStep[] } {
  const days = [...Map.groupBy(changes, ({ date }) => date ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, day]) => day);
  const inForce = new Set<string>(from);
  const adjusted: CodeStep[] = [];
  const real = days.map((day, at) => {
    const later = days.slice(at + 1).flat();
    const lasts = new Set([...to, ...later.map((change) => change.old)] as string[]);
    for (const { old, new: now } of day) if (old === now) lasts.add(old);
    const moved = day.filter(
      (one) => one.old !== one.new && lasts.has(one.old) && inForce.has(one.new),
    );
    adjusted.push(...moved);
    for (const { old } of day) if (!lasts.has(old)) inForce.delete(old);
    for (const one of day) inForce.add(one.new);
    return day.filter((one) => !moved.includes(one));
  });
  return { days: real, adjusted };
}

/** What each number of one division has become in a later one, through every change between. */
function follow(
  from: readonly MunicipalityCode[],
  to: readonly MunicipalityCode[],
  days: readonly (readonly CodeStep[])[],
): ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]> {
  const lasting = new Set<string>(to);
  const steps = days.map((day) => Map.groupBy(day, (change) => change.old));
  return new Map(
    from.map((code) => {
      let reached = new Set<string>([code]);
      for (const step of steps) reached = new Set([...reached].flatMap((each) => next(each, step)));
      return [code, [...reached].filter((each): each is MunicipalityCode => lasting.has(each))];
    }),
  );

  // A number that gave a part away and is still there has kept the rest.
  function next(code: string, step: ReadonlyMap<string, readonly CodeStep[]>): string[] {
    const changed = step.get(code)?.map((change) => change.new);
    if (changed === undefined) return [code];
    return lasting.has(code) && !changed.includes(code) ? [code, ...changed] : changed;
  }
}

/**
 * The numbers of the other division whose figures can be placed on no own one: those that are
 * several now, and those that are now a part of one that also got a share of such a number.
 */
export const unplaced = (recoding: Recoding): ReadonlySet<string> =>
  new Set(
    [...recoding.toOther].flatMap(([code, others]) =>
      recodeOf(code, recoding) === 'split' ? others : [],
    ),
  );

/**
 * The sum of the parts of a municipality that was split later. When a part is not known the sum
 * is not either: a share of a split is never invented.
 */
export function mergeObservations(parts: readonly Observation[]): Observation {
  let sum = 0;
  for (const part of parts) {
    if (part.kind === 'missing') return part;
    sum += part.value;
  }
  return parts.length === 0 ? missing('missing') : known(sum);
}

/** What recoding did to a figure of `code`: nothing, a new number, a sum of several, a break. */
export function recodeOf(
  code: MunicipalityCode,
  { toOther, split }: Pick<Recoding, 'toOther' | 'split'>,
): Recode | undefined {
  const others = toOther.get(code) ?? [];
  if (others.some((each) => split.has(each))) return 'split';
  if (others.length > 1) return 'merged';
  return others[0] === code ? undefined : 'renumbered';
}
