/** One row of a file: a workplace, then so many persons in each of the file's years. */
export type FlowRow = readonly [workplace: string, ...employed: number[]];

/** `explore/flows/places.json`: every area that flows can be shown for, and where it lies. */
export interface PlacesFile {
  /** Code, name, labour-market region, and a point in units of the national sheet. */
  readonly municipalities: readonly (readonly [
    code: string,
    name: string,
    region: string,
    x: number,
    y: number,
  ])[];
  readonly regions: readonly (readonly [code: string, name: string])[];
}

/**
 * `explore/flows/{code}.json`: the flows of a municipality or region in every year, and
 * `norge.json` with the largest of the country; `norge-{year}.json` holds all of one year, and is
 * fetched only for a threshold below the least of `norge.json`.
 */
export interface FlowsFile {
  readonly years: readonly number[];
  /**
   * By residence: every other municipality that somebody commutes to in any of the years, where
   * one of the two is in the area. 0 is a published 0.
   */
  readonly flows: Readonly<Record<string, readonly FlowRow[]>>;
  /** Flows with fewer persons in a year are left out of the file; 1 where none are. */
  readonly floor: number;
  /** Live and work in one and the same municipality of the area, a year. */
  readonly stay: readonly number[];
  /** All flows between municipalities that the area has a part in, and the persons, a year. */
  readonly pairs: readonly number[];
  readonly persons: readonly number[];
  /** Of those, the persons who stay within their labour-market region. */
  readonly within: readonly number[];
  /** Whether 1 and 2 were published as 0 or 3 in the year: no flow of the country is 1 or 2. */
  readonly rounded: readonly boolean[];
}

/** The code under which the country's flows are kept. */
export const COUNTRY = 'norge';

export const DIRECTIONS = ['out', 'into'] as const;
export type Direction = (typeof DIRECTIONS)[number];
