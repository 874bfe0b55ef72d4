/** Least, published and greatest. */
export interface Interval {
  readonly low: number;
  readonly at: number;
  readonly high: number;
}

export const EMPTY: Interval = { low: 0, at: 0, high: 0 };

/** The method page: a published 0 is 0–2, a published 3 is 1–3, all else is as published. */
export function published(at: number): Interval {
  if (at === 0) return { low: 0, at, high: 2 };
  if (at === 3) return { low: 1, at, high: 3 };
  return { low: at, at, high: at };
}

export const exactly = (at: number): Interval => ({ low: at, at, high: at });

export const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  at: a.at + b.at,
  high: a.high + b.high,
});

/** part / (part + rest), divided once. */
export function shareOf(part: Interval, rest: Interval): readonly [string, string, string] {
  if (part.at + rest.at === 0) return ['', '', ''];
  const value = String(part.at / (part.at + rest.at));
  if (part.low + rest.high === 0 || part.high + rest.low === 0) return [value, '', ''];
  return [
    value,
    String(part.low / (part.low + rest.high)),
    String(part.high / (part.high + rest.low)),
  ];
}

/** part / other, divided once. */
export function timesOf(part: Interval, other: Interval): readonly [string, string, string] {
  if (other.at === 0) return ['', '', ''];
  const value = String(part.at / other.at);
  return [value, String(part.low / other.high), String(part.high / other.low)];
}
