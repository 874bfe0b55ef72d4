import type { QuotientStatus } from '../domain/indicators/location-quotient.ts';
import { isKnown, type MissingReason } from '../domain/observation.ts';
import type { Figure } from './measure.ts';

/**
 * What a figure says of itself, in one letter. `k` a plain figure; `h`, `l`, `a`, `u` the status of
 * a location quotient, as capitals where fewer than 10 are employed in the industry; the rest reasons.
 */
export const MARKS = {
  k: 'known',
  h: 'high',
  l: 'low',
  a: 'average',
  u: 'uncertain',
  H: 'high',
  L: 'low',
  A: 'average',
  U: 'uncertain',
  m: 'missing',
  x: 'not-applicable',
  y: 'not-yet',
  p: 'suppressed',
  d: 'not-derivable',
  b: 'split',
} as const;
export type Mark = keyof typeof MARKS;

/** Whether rounding may have moved the figure over a limit. */
export const isUncertain = (mark: Mark | undefined): boolean => mark === 'u' || mark === 'U';
/** Whether the figure is of fewer than 10 employed. */
export const isFew = (mark: Mark | undefined): boolean => mark !== undefined && /[HLAU]/.test(mark);

const REASONS: Readonly<Record<MissingReason, Mark>> = {
  missing: 'm',
  'not-applicable': 'x',
  'not-yet': 'y',
  suppressed: 'p',
  'not-derivable': 'd',
  split: 'b',
};
/** The mark of a status, and of the same where fewer than 10 are employed. */
const STATUSES: Readonly<Record<QuotientStatus, readonly [Mark, Mark]>> = {
  high: ['h', 'H'],
  low: ['l', 'L'],
  average: ['a', 'A'],
  uncertain: ['u', 'U'],
};

export function markOf({ observation, status, few }: Figure): Mark {
  if (status !== undefined) return STATUSES[status][few === true ? 1 : 0];
  return isKnown(observation) ? 'k' : REASONS[observation.reason];
}
