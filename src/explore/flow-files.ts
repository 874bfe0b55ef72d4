/** So many persons live in one municipality and work in another. */
export type FlowTriple = readonly [residence: string, workplace: string, employed: number];

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

/** `explore/flows/{code}.json`: the flows of a municipality or region in the latest year. */
export interface FlowsFile {
  /** Out of each member to any other municipality, largest first. */
  readonly out: readonly FlowTriple[];
  /** Into a member from outside the area, largest first. */
  readonly into: readonly FlowTriple[];
  readonly employedResidents: number;
  readonly jobs: number;
  /** Residents who work in another municipality than their own. */
  readonly outCommuters: number;
  /** Of those, the ones who stay within their labour-market region. */
  readonly withinRegion: number;
  /** Live outside the area and work in it. */
  readonly inCommuters: number;
}

export const DIRECTIONS = ['out', 'into'] as const;
export type Direction = (typeof DIRECTIONS)[number];
