import type { MunicipalityCode } from './area-code.ts';
import { groupedBy, startsOf, type Grouping } from './counting-sort.ts';
import { pairsOf, type FlowOfYear, type FlowPairs } from './flow-pairs.ts';
import { areExact } from './rounding.ts';
import { YearFlows } from './year-flows.ts';

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
