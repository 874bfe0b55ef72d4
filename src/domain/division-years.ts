/** The division into municipalities that the areas are of. */
export interface DivisionYears {
  /** The year it came into force. */
  readonly from: number;
  /** The last year it was in force; undefined for the one in force now. */
  readonly until: number | undefined;
  /** The year that the last division of all came into force. */
  readonly latest: number;
  /** The years of the divisions before it that figures stand on. */
  readonly earlier: readonly number[];
}

/**
 * The years of the divisions that tables stand on. Divisions come into force on 1 January.
 * @param divisions the date of the own one, and of all, the earliest first
 */
export function divisionYears(divisions: {
  readonly own: string;
  readonly all: readonly string[];
}): DivisionYears {
  const yearOf = (date: string): number => Number(date.slice(0, 4));
  const from = yearOf(divisions.own);
  const all = divisions.all.map(yearOf);
  const next = all.find((year) => year > from);
  return {
    from,
    until: next === undefined ? undefined : next - 1,
    latest: all.at(-1) ?? from,
    earlier: all.filter((year) => year < from),
  };
}
