/** How sure a figure about a programme is: `exact`, `about`, a bound, or a `range` of two. */
export const QUALIFIERS = ['exact', 'about', 'more-than', 'at-least', 'at-most', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What is counted in wholes; years, months and positions can be parts. */
const WHOLE = ['persons', 'businesses', 'municipalities', 'applications', 'nok'] as const;
const PARTS = ['years', 'months', 'positions', 'share'] as const;
export const FIGURE_UNITS = [...WHOLE, ...PARTS] as const;

const DAY = String.raw`(19|20)\d\d(-[01]\d(-[0-3]\d)?)?`;
/** A year, month or day; or a period, whose beginning «..» the source does not say. */
const TIME = new RegExp(`^(${DAY}|(${DAY}|\\.\\.)/${DAY})?$`);

/** What makes a figure about a programme impossible. */
export type FigureFault =
  'unit' | 'negative' | 'above-whole' | 'not-whole' | 'backwards' | 'range' | 'time';

/** A figure about a programme, as far as it can be judged by itself. */
export interface JudgedFigure {
  readonly year: string;
  readonly value: number;
  readonly value_to: number | undefined;
  readonly unit: string;
  readonly qualifier: string;
}

/** All that makes a figure impossible; none where it can be true. */
export function figureFaults(figure: JudgedFigure): readonly FigureFault[] {
  const { unit, value, value_to, qualifier, year } = figure;
  const values = value_to === undefined ? [value] : [value, value_to];
  const isOf = (units: readonly string[]): boolean => units.includes(unit);
  const found: Readonly<Record<FigureFault, boolean>> = {
    unit: !isOf(FIGURE_UNITS),
    negative: values.some((each) => each < 0),
    'above-whole': unit === 'share' && values.some((each) => each > 1),
    'not-whole': isOf(WHOLE) && !values.every(Number.isInteger),
    backwards: value_to !== undefined && value_to <= value,
    range: (qualifier === 'range') !== (value_to !== undefined),
    time: !TIME.test(year),
  };
  return (Object.keys(found) as FigureFault[]).filter((fault) => found[fault]);
}
