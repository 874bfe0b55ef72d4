import type { Area } from '../atlas/area.ts';
import { isKnown, valueOf, type Observation } from '../domain/observation.ts';
import {
  aboveZero,
  aroundZero,
  equalBreaks,
  histogramBins,
  histogramBinsAboveZero,
  naturalBreaks,
  quantileBreaks,
  thirdsOf,
  type Cutter,
} from './breaks.ts';
import { classAt, type Breaks } from './class-at.ts';
import type { Kind } from './kind.ts';
import type { Measure } from './measure.ts';

/** The class of colour of a figure, and the limits of the classes from low to high. */
export interface Scale {
  readonly limits: readonly number[];
  /**
   * The letter before the number of a class: `d` diverges around a middle class, `z` around the limit
   * 0; `q` and `t` rise.
   */
  readonly prefix: Prefix;
  colourOf(observation: Observation | undefined): string;
}
export type Prefix = 'd' | 'q' | 't' | 'z';

/** The class of what has no figure. */
export const NO_FIGURE = 'na';

/** Only limits around 1 have a quiet middle; coverage is teal on every map; a change is less or more. */
export function prefixOf(kind: Kind, breaks: Breaks): Prefix {
  if (kind === 'covered-share') return 't';
  if (kind === 'change') return 'z';
  return kind === 'quotient' && breaks === 'meaningful' ? 'd' : 'q';
}

/** A scale of given limits. */
export const scaleOf = (prefix: Prefix, limits: readonly number[]): Scale => ({
  limits,
  prefix,
  colourOf: (observation) =>
    isKnown(observation) ? `${prefix}${classAt(limits, observation.value)}` : NO_FIGURE,
});

/**
 * Every known figure of some areas in all years, the least first: limits are drawn from all years
 * of a measure, so that maps of two years can be compared.
 */
export const figuresOf = ({ years, at }: Measure, areas: readonly Area[]): readonly number[] =>
  (years.length === 0 ? [0] : years)
    .flatMap((year) => areas.flatMap((area) => valueOf(at(area, year).observation) ?? []))
    .sort((a, b) => a - b);

/** The limits that a measure is first shown with, among some areas. */
export const firstScale = (measure: Measure, areas: readonly Area[]): Scale =>
  measure.limits === undefined
    ? scaleOf(
        prefixOf(measure.kind, 'quantile'),
        cutBy(quantileBreaks, measure.kind, figuresOf(measure, areas)),
      )
    : scaleOf(prefixOf(measure.kind, 'meaningful'), measure.limits);

/** Limits by a way of cutting: of a change around 0, of a ratio with 0 as a class of its own. */
function cutBy(cutter: Cutter, kind: Kind, sorted: readonly number[]): readonly number[] {
  if (kind === 'change') return aroundZero(cutter, sorted);
  return kind === 'ratio' ? aboveZero(cutter, sorted) : cutter(sorted);
}

/** Every way to cut a measure, the first shown first; figures as they are, never as written. */
export const limitsOf = (
  { kind, limits }: Pick<Measure, 'kind' | 'limits'>,
  sorted: readonly number[],
): Readonly<Partial<Record<Breaks, readonly number[]>>> => ({
  ...(limits === undefined ? {} : { meaningful: limits }),
  quantile: cutBy(quantileBreaks, kind, sorted),
  equal: cutBy(equalBreaks, kind, sorted),
  natural: cutBy(naturalBreaks, kind, sorted),
});

/** The limits of the bars of a histogram; 0 has a bar of its own where it has a class. */
export const binsOf = (kind: Kind, sorted: readonly number[]): readonly number[] =>
  kind === 'ratio' ? histogramBinsAboveZero(sorted) : histogramBins(sorted);

/** The limits between low, middle and high. */
export const gradeLimits = (
  { thirds }: Pick<Measure, 'thirds'>,
  sorted: readonly number[],
): readonly [number, number] => thirds ?? thirdsOf(sorted);
