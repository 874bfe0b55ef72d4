import { isKnown, valueOf, type Observation } from '../../domain/observation.ts';
import type { Cell } from './columns.ts';

/** The figure as a cell; empty where there is none. */
export const valueOrEmpty = (observation: Observation | undefined): number | undefined =>
  valueOf(observation);

/** Why the cell beside it is empty; itself empty where there is a figure. */
export const reasonOf = (observation: Observation | undefined): Cell =>
  isKnown(observation) ? undefined : (observation?.reason ?? 'missing');

/** Enough for every per cent in the sources; the rest would be noise from the division. */
const DECIMALS = 6;

/** A published per cent as a fraction: 70.21 → 0.7021. */
export const shareOfPercent = (percent: number): number =>
  Number((percent / 100).toFixed(DECIMALS));
