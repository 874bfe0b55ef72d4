import { median } from 'd3-array';
import type { Visit } from './measured-page.ts';

const middle = (numbers: readonly number[]): number => Math.round((median(numbers) ?? 0) * 10) / 10;

/** The median of each figure over the visits to one page. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const of = (pick: (visit: Visit) => number): number => middle(visits.map(pick));
  /** Null where the first visit has none: a page has a figure in every visit or in none. */
  const maybe = (pick: (visit: Visit) => number | null): number | null =>
    first !== undefined && pick(first) === null ? null : of((visit) => pick(visit) ?? 0);
  const [first] = visits;
  if (first === undefined) throw new RangeError('no visit, no median');
  return {
    firstMap: of(({ firstMap }) => firstMap),
    live: maybe(({ live }) => live),
    bytesToMap: of(({ bytesToMap }) => bytesToMap),
    bytesToLive: maybe(({ bytesToLive }) => bytesToLive),
    bytes: of(({ bytes }) => bytes),
    requests: of(({ requests }) => requests),
    longestToMap: of(({ longestToMap }) => longestToMap),
    longestToLive: maybe(({ longestToLive }) => longestToLive),
    busy: of(({ busy }) => busy),
    hover: maybe(({ hover }) => hover),
    select: maybe(({ select }) => select),
    change: maybe(({ change }) => change),
    longestAfter: maybe(({ longestAfter }) => longestAfter),
    shares: first.shares.map(
      (_, at) => Math.round(of(({ shares }) => (shares[at] ?? 0) * 1e4)) / 1e4,
    ),
  };
}
