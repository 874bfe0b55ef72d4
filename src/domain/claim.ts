/** The report's figures in running text that the atlas recomputes, in the report's order. */
export const CLAIM_IDS = [
  'municipalities',
  'remote-municipalities',
  'named-columns',
  'named-columns-share',
  'covered',
  'covered-population',
  'covered-class-5',
  'covered-class-5-population',
  'covered-class-6',
  'covered-class-6-population',
  'covered-remote-share',
  'coefficient-arendal',
  'coefficient-bodo',
  'outside-country',
  'outside-class-5',
  'outside-class-4',
  'outside-class-3',
  'outside-class-2',
] as const;
export type ClaimId = (typeof CLAIM_IDS)[number];

/** What the report says of how sure a figure is: «ca», «knapt», «vel», «over». */
export const CLAIM_QUALIFIERS = ['exact', 'about', 'just-under', 'just-over', 'more-than'] as const;
export type ClaimQualifier = (typeof CLAIM_QUALIFIERS)[number];

export interface PrintedFigure {
  readonly value: number;
  /** The step of the last digit that is printed, in the unit of the value. */
  readonly precision: number;
  readonly qualifier: ClaimQualifier;
}

/**
 * `equal`: the sentence's plain meaning, computed on the official figures, gives what is printed.
 * `different`: it gives something else. `not-recomputable`: the report does not say what is
 * counted, or how.
 */
export const VERDICTS = ['equal', 'different', 'not-recomputable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Decimal fractions are not exact: 0.545 may be stored as a little less. */
const FLOAT_NOISE = 1e-9;

/**
 * Whether a figure would be printed as the report prints it: it rounds to the printed digits, or
 * lies within one step below («knapt») or above («vel») the printed value, or above it («over»).
 */
export function printsAs({ value, precision, qualifier }: PrintedFigure, found: number): boolean {
  const above = (limit: number): boolean => found >= limit - FLOAT_NOISE;
  const below = (limit: number): boolean => found < limit - FLOAT_NOISE;
  switch (qualifier) {
    case 'exact':
    case 'about':
      return above(value - precision / 2) && below(value + precision / 2);
    case 'just-under':
      return above(value - precision) && below(value);
    case 'just-over':
      return above(value) && below(value + precision);
    case 'more-than':
      return found > value + FLOAT_NOISE;
  }
}

/** @param found what the plain meaning gives; undefined where it cannot be computed */
export function verdictOf(printed: PrintedFigure, found: number | undefined): Verdict {
  if (found === undefined) return 'not-recomputable';
  return printsAs(printed, found) ? 'equal' : 'different';
}
