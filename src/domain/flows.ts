import type { MunicipalityCode } from './area-code.ts';
import { groupedBy, startsOf, type Grouping } from './counting-sort.ts';
import { pairsOf, type FlowOfYear, type FlowPairs } from './flow-pairs.ts';
import { areExact } from './rounding.ts';

/** Who one end of the flows is, and how many go there. */
export interface FlowEnd {
  readonly municipality: MunicipalityCode;
  readonly employed: number;
}

/**
 * Commuting of all years: who lives where and works where. Where the figures of a year are rounded,
 * a pair of municipalities that has a flow in another year and none in this one has a flow of 0: 1
 * or 2 persons may be hidden there. Pairs between which nobody was ever seen are taken to be empty;
 * with up to 2 in each of those, some 90 000 pairs, no rate of a small municipality would say
 * anything.
 */
export class Flows {
  /** In their order. */
  readonly years: readonly number[];
  readonly #pairs: FlowPairs;
  readonly #places: ReadonlyMap<MunicipalityCode, number>;
  readonly #byYear: ReadonlyMap<number, YearFlows>;
  /** Where the pairs of each residence begin; they stand in its order. */
  readonly #leaving: Uint32Array;
  /** The pairs of each workplace, once somebody asks for them. */
  #arriving: Grouping | undefined;

  /** @param rows in any order; a flow that is there twice is counted twice */
  constructor(rows: readonly FlowOfYear[]) {
    const { ends, employed, residence, workplace } = (this.#pairs = pairsOf(rows));
    this.years = [...employed.keys()];
    this.#places = new Map(ends.map((code, place) => [code, place]));
    this.#byYear = new Map(
      [...employed].map(([year, persons]) => {
        const columns = { residence, workplace, employed: persons };
        return [year, new YearFlows(ends, areExact(persons), columns)];
      }),
    );
    this.#leaving = startsOf(residence, ends.length);
  }

  /** The flows of a year. @throws RangeError for a year without any */
  in(year: number): YearFlows {
    const found = this.#byYear.get(year);
    if (found === undefined) throw new RangeError(`no flows in ${year}`);
    return found;
  }

  /** Where those who live in a municipality work, itself included, by number. */
  from(residence: MunicipalityCode, year: number): readonly FlowEnd[] {
    const place = this.#places.get(residence);
    if (place === undefined) return [];
    const [first = 0, end = 0] = this.#leaving.subarray(place, place + 2);
    const pairs = Array.from({ length: end - first }, (_, at) => first + at);
    return this.#ends(pairs, this.#pairs.workplace, year);
  }

  /** Where those who work in a municipality live, itself included, by number. */
  to(workplace: MunicipalityCode, year: number): readonly FlowEnd[] {
    const place = this.#places.get(workplace);
    if (place === undefined) return [];
    const { ends, workplace: works, residence } = this.#pairs;
    const { order, starts } = (this.#arriving ??= groupedBy(works, ends.length));
    return this.#ends([...order.subarray(starts[place], starts[place + 1])], residence, year);
  }

  /** @param others at the other end of each pair */
  #ends(pairs: readonly number[], others: Uint32Array, year: number): readonly FlowEnd[] {
    const { ends, employed } = this.#pairs;
    const persons = employed.get(year);
    if (persons === undefined) return [];
    const { exact } = this.in(year);
    return pairs
      .map((pair) => ({
        municipality: ends[others[pair] as number] as MunicipalityCode,
        employed: persons[pair] as number,
      }))
      .filter((each) => each.employed > 0 || !exact);
  }
}

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
