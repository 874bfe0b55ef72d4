import { median, min, quantile, rollup } from 'd3-array';
import { isWithin, type Evidence } from '../../domain/coverage-basis.ts';
import { scaled } from '../../domain/indicators/likeness.ts';
import {
  STATUSES,
  type StripFile,
  type StripMeasure,
  type StripPlace,
  type StripStatus,
} from './strip-files.ts';
import type { StripState } from './strip-state.ts';

/** A median of fewer would say more of one municipality than of them all. */
export const LEAST = 3;

/** The figures of some places, and the one with as many below it as above. */
export interface Group {
  /** Of all that are shown, with a figure or without. */
  readonly places: number;
  /** Those without a figure. */
  readonly without: number;
  /** Undefined where fewer than {@link LEAST} have a figure. */
  readonly median: number | undefined;
  /** The median is the least figure of all: none is below it. */
  readonly atLeast: boolean;
  /** The figure that most of them share, and how many do: their dots lie on each other. */
  readonly pile: readonly [figure: number, places: number];
}

/** One strip: three rows, and the two groups that its sentence is about. */
export interface Strip {
  readonly measure: StripMeasure;
  readonly rows: Readonly<Record<StripStatus, Group>>;
  readonly missed: Group;
  readonly reached: Group;
  /**
   * How far apart the medians of missed and reached are, in widths of the middle half of all that
   * are shown; undefined where one of them has no median.
   */
  readonly difference: number | undefined;
}

export const isShown = (place: StripPlace, state: StripState): boolean =>
  (state.class === null || place.class === state.class) &&
  (state.county === null || place.county === state.county);

/** Whether a programme reaches a place, by the evidence that counts. */
export const isReached = (status: StripStatus, evidence: Evidence): boolean =>
  status !== 'gap' && isWithin(status, evidence);

/** Every strip, the one whose two groups differ most first; those without two medians last. */
export const stripsOf = ({ places, measures }: StripFile, state: StripState): readonly Strip[] =>
  measures
    .map((measure) => stripOf(measure, places, state))
    .sort((a, b) => (b.difference ?? -1) - (a.difference ?? -1));

function stripOf(measure: StripMeasure, places: readonly StripPlace[], state: StripState): Strip {
  const shown = places.flatMap((place, at) =>
    isShown(place, state) ? [{ status: place.status, value: measure.values[at] ?? null }] : [],
  );
  const group = (belongs: (status: StripStatus) => boolean): Group =>
    groupOf(shown.filter(({ status }) => belongs(status)).map(({ value }) => value));
  const missed = group((status) => !isReached(status, state.evidence));
  const reached = group((status) => isReached(status, state.evidence));
  return {
    measure,
    rows: Object.fromEntries(
      STATUSES.map((status) => [status, group((each) => each === status)]),
    ) as Strip['rows'],
    missed,
    reached,
    difference: differenceOf(
      measure,
      [missed.median, reached.median],
      shown.flatMap(({ value }) => value ?? []),
    ),
  };
}

function groupOf(values: readonly (number | null)[]): Group {
  const known = values.filter((value) => value !== null);
  const middle = known.length < LEAST ? undefined : median(known);
  return {
    places: values.length,
    without: values.length - known.length,
    median: middle,
    atLeast: middle !== undefined && middle === min(known),
    pile: pileOf(known),
  };
}

function pileOf(known: readonly number[]): Group['pile'] {
  const counts = [
    ...rollup(
      known,
      ({ length }) => length,
      (value) => value,
    ),
  ];
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
}

function differenceOf(
  { scale }: StripMeasure,
  [a, b]: readonly [number | undefined, number | undefined],
  values: readonly number[],
): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const sizes = values.map((value) => scaled(scale, value));
  const half = (quantile(sizes, 0.75) ?? 0) - (quantile(sizes, 0.25) ?? 0);
  return half === 0 ? 0 : Math.abs(scaled(scale, a) - scaled(scale, b)) / half;
}
