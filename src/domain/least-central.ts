import type { DivisionYears } from './division-years.ts';
import { GAP_CLASSES } from './indicators/coverage.ts';

/** Whose classes say what is among the least central: those of the atlas's division, or today's. */
export const CLASS_BASES = ['report', 'today'] as const;
export type ClassBasis = (typeof CLASS_BASES)[number];

/** A municipality of the last division, and its class, where one is published. */
interface Later {
  readonly centralityClass: number | undefined;
}

/** A municipality with its class, and what it is today: several where it was split. */
interface Classed<Part extends Later = Later> {
  readonly centralityClass: number;
  readonly later: readonly Part[];
}

const isIn = (centralityClass: number | undefined): boolean =>
  centralityClass !== undefined && GAP_CLASSES.includes(centralityClass);

/** Whether a municipality is of class 5–6; of several today, whether all of them are. */
export const isLeastCentral = (
  { centralityClass, later }: Classed,
  basis: ClassBasis = 'report',
): boolean =>
  basis === 'report'
    ? isIn(centralityClass)
    : later.length > 0 && later.every((each) => isIn(each.centralityClass));

/** What a municipality has become that is of class 5–6 today, where something else of it is not. */
export const leastCentralParts = <Part extends Later>(
  municipality: Classed<Part>,
): readonly Part[] =>
  isLeastCentral(municipality, 'today')
    ? []
    : municipality.later.filter((each) => isIn(each.centralityClass));

/** Whether today is another division than the atlas's own, with every class of it known. */
export const knowsToday = ({
  division,
  municipalities,
}: {
  readonly division: DivisionYears;
  readonly municipalities: readonly Classed[];
}): boolean =>
  division.until !== undefined &&
  municipalities.every(({ later }) =>
    later.every(({ centralityClass }) => centralityClass !== undefined),
  );
