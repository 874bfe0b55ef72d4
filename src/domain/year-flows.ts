import type { MunicipalityCode } from './area-code.ts';

/** A cell for each pair of municipalities, in the same order in every column. */
export interface FlowColumns {
  /** The municipality that the pair's persons live in, as its place in a list. */
  readonly residence: Uint32Array;
  readonly workplace: Uint32Array;
  /** Persons as published; 0 where the pair has none. */
  readonly employed: Float64Array;
}

/**
 * The employed of one year by where they live and where they work. They are kept in columns: a
 * country has so many flows that an object each would cost more than all that is counted of them.
 */
export class YearFlows {
  /** The municipalities that the columns name by their place here. */
  readonly ends: readonly MunicipalityCode[];
  /** Whether they are published unrounded. Where they are not, a 0 may hide 1 or 2 persons. */
  readonly exact: boolean;
  readonly #columns: FlowColumns;

  constructor(ends: readonly MunicipalityCode[], exact: boolean, columns: FlowColumns) {
    this.ends = ends;
    this.exact = exact;
    this.#columns = columns;
  }

  /**
   * Goes through the flows. A pair of 0 is none where the figures are exact, and else a flow of 0.
   * @param visit is told the places of both municipalities in `ends`, and the persons
   */
  each(visit: (residence: number, workplace: number, employed: number) => void): void {
    const { residence, workplace, employed } = this.#columns;
    for (let at = 0; at < employed.length; at += 1) {
      const persons = employed[at] as number;
      if (persons > 0 || !this.exact)
        visit(residence[at] as number, workplace[at] as number, persons);
    }
  }
}
