import type { LabourMarketRegionCode, MunicipalityCode } from '../domain/area-code.ts';
import type { Tables } from '../ingest/tables/tables.ts';

/** A number that a municipality had in an earlier division, and what has become of it. */
export interface FormerMunicipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** The last year it was in force. */
  readonly until: number;
  /** Municipalities of now; several where it was split. */
  readonly successors: readonly MunicipalityCode[];
  /** As published when it was. */
  readonly centralityIndex: number | undefined;
  readonly region: LabourMarketRegionCode | undefined;
}

/**
 * Municipalities that ended, and those of now that got parts of them: figures of before stand on
 * the former, and no share of them is known for one of the successors. All the former are all the
 * successors together, so that sums over all of these can be had.
 */
export interface Break {
  readonly former: readonly FormerMunicipality[];
  readonly successors: readonly MunicipalityCode[];
}

export const formerOf = (tables: Tables): readonly FormerMunicipality[] =>
  tables.formerMunicipalities.map((row) => ({
    code: row.municipality,
    name: row.name,
    until: row.until,
    successors: row.successors,
    centralityIndex: row.centrality_index,
    region: row.labour_market_region,
  }));

/** The splits, with all that is tied to each of them by a successor. */
export function breaksOf(former: readonly FormerMunicipality[]): readonly Break[] {
  const left = new Set(former);
  const breaks: Break[] = [];
  for (const seed of former.filter(({ successors }) => successors.length > 1)) {
    if (!left.has(seed)) continue;
    const reached = new Set(seed.successors);
    const tied = new Set<FormerMunicipality>();
    for (let before = -1; before < tied.size;) {
      before = tied.size;
      for (const each of left) {
        if (!each.successors.some((code) => reached.has(code))) continue;
        tied.add(each);
        for (const code of each.successors) reached.add(code);
      }
    }
    for (const each of tied) left.delete(each);
    breaks.push({ former: [...tied], successors: [...reached].sort() });
  }
  return breaks;
}

/**
 * The numbers whose figures sum to these members at a time: where all the successors of a break
 * are among them, and figures of that time stand on the former, it is those that are summed.
 * @param isCounted whether figures of that time stand on the number of a former municipality
 */
export function countedAs(
  members: readonly MunicipalityCode[],
  breaks: readonly Break[],
  isCounted: (former: MunicipalityCode) => boolean,
): readonly MunicipalityCode[] {
  let codes = members;
  for (const { former, successors } of breaks) {
    const before = former.map(({ code }) => code).filter(isCounted);
    if (before.length === 0 || !successors.every((code) => members.includes(code))) continue;
    codes = [...codes.filter((code) => !successors.includes(code)), ...before];
  }
  return codes;
}

/**
 * The members in groups that are counted alike at any time: each by itself, and all the successors
 * of a break together where figures of some time stand on a former municipality.
 * @param isCounted whether any figure stands on the number of a former municipality
 */
export function countedTogether(
  members: readonly MunicipalityCode[],
  breaks: readonly Break[],
  isCounted: (former: MunicipalityCode) => boolean,
): readonly (readonly MunicipalityCode[])[] {
  const whole = breaks.filter(
    ({ former, successors }) =>
      former.some(({ code }) => isCounted(code)) &&
      successors.every((code) => members.includes(code)),
  );
  const tied = new Set(whole.flatMap(({ successors }) => successors));
  return [
    ...members.filter((code) => !tied.has(code)).map((code) => [code]),
    ...whole.map(({ successors }) => successors),
  ];
}
