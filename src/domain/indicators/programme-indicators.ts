import { isKnown, missing, type Missing, type Observation } from '../observation.ts';

/**
 * How sure the report is of a figure: none, «rundt», «over» or «vel», «minst», «inntil»,
 * «mellom … og …».
 */
export type Certainty = 'exact' | 'about' | 'more-than' | 'at-least' | 'at-most' | 'range';

/** A figure as the report states it; `to` is the upper end of a range. */
export interface Stated {
  readonly value: number;
  readonly to?: number | undefined;
  readonly certainty: Certainty;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

const boundsOf = ({ value, to, certainty }: Stated): Bounds => {
  if (certainty === 'range') return { low: value, high: to ?? value };
  if (certainty === 'at-least' || certainty === 'more-than') return { low: value, high: Infinity };
  return { low: certainty === 'at-most' ? 0 : value, high: value };
};

/** Bounds back to a figure; undefined when they say nothing. */
function stated({ low, high }: Bounds, parts: readonly Stated[]): Stated | undefined {
  if (high === Infinity) {
    const more = parts.some(({ certainty }) => certainty === 'more-than');
    return low > 0 ? { value: low, certainty: more ? 'more-than' : 'at-least' } : undefined;
  }
  const about = parts.some(({ certainty }) => certainty === 'about');
  if (low === high) return { value: low, certainty: about ? 'about' : 'exact' };
  return low === 0
    ? { value: high, certainty: 'at-most' }
    : { value: low, to: high, certainty: 'range' };
}

/**
 * One stated figure divided by another, as sure as the less sure of the two: a range divided by
 * a range is the widest range they allow.
 * @returns `not-applicable` when the whole is 0, `not-derivable` when the two bound nothing
 */
function quotient(part: Stated, whole: Stated): Stated | Missing {
  const over = boundsOf(part);
  const under = boundsOf(whole);
  if (under.high === 0) return missing('not-applicable');
  const low = under.high === Infinity ? 0 : over.low / under.high;
  const high = under.low === 0 ? Infinity : over.high / under.low;
  const quotients = over.high === 0 ? { low: 0, high: 0 } : { low, high };
  return stated(quotients, [part, whole]) ?? missing('not-derivable');
}

/**
 * Applicants per advertised position: A / P, both of one and the same call.
 * Report 8.9 calls the surplus of applicants something to follow over time.
 */
export const applicantsPerPosition = (applicants: Stated, positions: Stated): Stated | Missing =>
  quotient(applicants, positions);

/** Applicants per trainee employed: A / T, both over one and the same period. */
export const applicantsPerTrainee = (applicants: Stated, trainees: Stated): Stated | Missing =>
  quotient(applicants, trainees);

/** The share of the advertised positions of a call that were filled: F / P, from 0 to 1. */
export const filledShare = (filled: Stated, positions: Stated): Stated | Missing =>
  quotient(filled, positions);

/** The share of those who finished who stayed: S / C, from 0 to 1. */
export const retainedShare = (stayed: Stated, completed: Stated): Stated | Missing =>
  quotient(stayed, completed);

/** Trainees per 10 000 inhabitants of the area: 10 000 · T / B. */
export function traineesPer10000(trainees: Stated, inhabitants: Observation): Stated | Missing {
  if (!isKnown(inhabitants)) return inhabitants;
  return quotient(trainees, { value: inhabitants.value / 10_000, certainty: 'exact' });
}

/**
 * How far figures of one definition may be held against each other: `alone` only one programme
 * has it; `same` one definition and one time; `own-areas` the same, but each is weighed by an
 * area that is drawn in its own way; `other-years` the report gives other years, or does not
 * say which.
 */
export type Comparability = 'alone' | 'same' | 'own-areas' | 'other-years';

/** What of a figure decides whether it can be compared. */
export interface Comparable {
  readonly programme: string;
  /** As the report gives it, «2020» or «2012/2020»; empty when it gives none. */
  readonly year: string;
  /** The report's words for what is counted, where it uses the same for all; else empty. */
  readonly wording: string;
}

/**
 * Judges a group that is of one definition already.
 * @param perArea whether the figures are divided by something of the programme's own area
 */
export function comparabilityOf(figures: readonly Comparable[], perArea: boolean): Comparability {
  const [first, ...others] = figures;
  if (first === undefined || others.every(({ programme }) => programme === first.programme)) {
    return 'alone';
  }
  const sameYear = others.every(({ year }) => year === first.year);
  const sameWords = others.every(({ wording }) => wording === first.wording);
  const sameTime = sameYear && (first.year !== '' || (sameWords && first.wording !== ''));
  if (!sameTime) return 'other-years';
  return perArea ? 'own-areas' : 'same';
}
