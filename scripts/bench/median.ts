import { median } from 'd3-array';
import type { Visit } from './measured-page.ts';

const middle = (numbers: readonly number[]): number => Math.round((median(numbers) ?? 0) * 10) / 10;

/** The median of each figure over the visits to one page. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const of = (pick: (visit: Visit) => number): number => middle(visits.map(pick));
  const [first] = visits;
  if (first === undefined) throw new RangeError('no visit, no median');
  return {
    firstMap: of(({ firstMap }) => firstMap),
    live: of(({ live }) => live),
    bytesToMap: of(({ bytesToMap }) => bytesToMap),
    bytesToLive: of(({ bytesToLive }) => bytesToLive),
    bytes: of(({ bytes }) => bytes),
    requests: of(({ requests }) => requests),
    longest: of(({ longest }) => longest),
    busy: of(({ busy }) => busy),
    hover: of(({ hover }) => hover),
    select: of(({ select }) => select),
    change: first.change === null ? null : of(({ change }) => change ?? 0),
    longestAfter: of(({ longestAfter }) => longestAfter),
    shares: first.shares.map(
      (_, at) => Math.round(of(({ shares }) => (shares[at] ?? 0) * 1e4)) / 1e4,
    ),
  };
}
