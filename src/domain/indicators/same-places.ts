import type { MunicipalityCode } from '../area-code.ts';
import { isKnown, known, missing, ratio, type Observation } from '../observation.ts';

/**
 * Counts of one place that are held against each other. The place is a municipality, or all that
 * one was split into, where a count of before stands on the whole.
 */
export interface PlaceCounts<Name extends string> {
  readonly codes: readonly MunicipalityCode[];
  readonly counts: Readonly<Record<Name, Observation>>;
}

/** Whether every one of some counts of a place is known. */
export const hasEvery = <Name extends string>(
  { counts }: PlaceCounts<Name>,
  names: readonly Name[],
): boolean => names.every((name) => isKnown(counts[name]));

/**
 * The sum of each count over the same places: where a place lacks one of them it is left out of
 * all, so that a share or a change compares like with like. Each sum is marked with who was left
 * out. Where nobody is left the sums are missing, for the reason that the first place gives.
 */
export function sumSamePlaces<Name extends string>(
  places: readonly PlaceCounts<Name>[],
  names: readonly Name[],
): Readonly<Record<Name, Observation>> {
  const complete = places.filter((place) => hasEvery(place, names));
  const leftOut = places.filter((place) => !complete.includes(place)).flatMap(({ codes }) => codes);
  const none = complete.length === 0 ? reasonOf(places[0], names) : undefined;
  const sums = names.map((name): [Name, Observation] => {
    const sum = complete.reduce((all, { counts }) => all + valueIn(counts[name]), 0);
    return [name, none ?? marked(known(sum), leftOut)];
  });
  return Object.fromEntries(sums) as Record<Name, Observation>;
}

const valueIn = (count: Observation): number => (isKnown(count) ? count.value : 0);

const reasonOf = <Name extends string>(
  place: PlaceCounts<Name> | undefined,
  names: readonly Name[],
): Observation =>
  names.map((name) => place?.counts[name]).find((count) => !isKnown(count)) ?? missing('missing');

const marked = (figure: Observation, leftOut: readonly string[] | undefined): Observation =>
  isKnown(figure) && leftOut !== undefined && leftOut.length > 0 ? { ...figure, leftOut } : figure;

/**
 * part / whole, a fraction, of two sums over the same places. Missing when they are; not applicable
 * where the whole is 0.
 */
export const shareOfSame = (part: Observation, whole: Observation): Observation =>
  marked(ratio(part, whole), isKnown(part) ? part.leftOut : undefined);

/**
 * (now − before) / before, a fraction of before, of two sums over the same places. Missing when
 * they are; not applicable where there was nobody before.
 */
export function changeOfSame(now: Observation, before: Observation): Observation {
  if (!isKnown(now) || !isKnown(before)) return ratio(now, before);
  return shareOfSame({ ...now, value: now.value - before.value }, before);
}
