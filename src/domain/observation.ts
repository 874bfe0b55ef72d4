/**
 * Why a figure is not there. Each follows a standard symbol of Statistics Norway:
 * `not-applicable` «.» cannot occur, `missing` «..», `not-yet` «...», `suppressed` «:».
 * Two are ours: `not-derivable`, a figure that would have to be computed from one that is missing,
 * and `split`, one of a time when the municipality was part of another: no share of it is known.
 */
export const MISSING_REASONS = [
  'not-applicable',
  'missing',
  'not-yet',
  'suppressed',
  'not-derivable',
  'split',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export interface Known {
  readonly kind: 'known';
  readonly value: number;
  /** The codes of parts that had no figure: the sum of the others is incomplete. */
  readonly leftOut?: readonly string[];
}
export interface Missing {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}
/** A figure, or the typed reason why there is none. A published zero is `known(0)`. */
export type Observation = Known | Missing;

export const known = (value: number): Known => ({ kind: 'known', value });
export const missing = (reason: MissingReason): Missing => ({ kind: 'missing', reason });

export const isKnown = (observation: Observation | undefined): observation is Known =>
  observation?.kind === 'known';

/** The value, or undefined when there is none; for places that draw only what is known. */
export const valueOf = (observation: Observation | undefined): number | undefined =>
  isKnown(observation) ? observation.value : undefined;

/**
 * The sum of what is known, marked with the codes of what is not; missing only when no part is
 * known, for the reason of the first.
 */
export function sumOf(parts: ReadonlyMap<string, Observation>): Observation {
  const leftOut = [...parts].filter(([, part]) => !isKnown(part)).map(([code]) => code);
  const [first] = parts.values();
  if (leftOut.length === parts.size) return first ?? missing('missing');
  const value = [...parts.values()].reduce((sum, part) => sum + (valueOf(part) ?? 0), 0);
  return leftOut.length === 0 ? known(value) : { ...known(value), leftOut };
}

/** A share of two known figures; missing when a part is missing or the whole is 0. */
export function ratio(part: Observation, whole: Observation): Observation {
  if (!isKnown(part)) return part;
  if (!isKnown(whole)) return whole;
  return whole.value === 0 ? missing('not-applicable') : known(part.value / whole.value);
}
