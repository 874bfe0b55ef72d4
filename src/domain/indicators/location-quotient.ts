import type { MunicipalityCode } from '../area-code.ts';
import { isKnown, known, missing, type Observation } from '../observation.ts';

/** From here up an industry stands out: the report's «25 % over landsgjennomsnittet». */
export const HIGH_QUOTIENT = 1.25;

/** The employed of one industry and of all industries in a municipality. */
export interface IndustryCell {
  readonly municipality: MunicipalityCode;
  readonly employed: Observation;
  readonly total: Observation;
}

/** Sums over the municipalities for which both the industry and the total are known. */
export interface IndustrySum {
  readonly employed: Observation;
  readonly total: Observation;
  /** Municipalities that had to be left out of both sums. */
  readonly leftOut: readonly MunicipalityCode[];
}

export interface LocationQuotient extends IndustrySum {
  /** e_ir / e_r, the industry's share of the area's employed. */
  readonly share: Observation;
  /** e_i / e, its share in the country. */
  readonly nationalShare: Observation;
  readonly quotient: Observation;
}

/**
 * The sum of an industry over municipalities. Where a municipality lacks either figure it is left
 * out of both, so that the share compares like with like; none known gives a missing sum.
 */
export function sumIndustry(cells: readonly IndustryCell[]): IndustrySum {
  let employed = 0;
  let total = 0;
  const leftOut: MunicipalityCode[] = [];
  for (const cell of cells) {
    if (!isKnown(cell.employed) || !isKnown(cell.total)) {
      leftOut.push(cell.municipality);
      continue;
    }
    employed += cell.employed.value;
    total += cell.total.value;
  }
  if (leftOut.length === cells.length) {
    const [only] = cells;
    const reason = only === undefined ? missing('missing') : unknownOf(only);
    return { employed: reason, total: reason, leftOut };
  }
  return { employed: known(employed), total: known(total), leftOut };
}

const unknownOf = ({ employed, total }: IndustryCell): Observation =>
  isKnown(employed) ? total : employed;

/**
 * LQ = (e_ir / e_r) / (e_i / e): how many times as large a share of the area's employed work in
 * the industry as in the country. Florence (1939); in the report «lokaliseringskvotient».
 * Missing when a part is missing, not applicable when the area or the country has no employed in
 * the denominator.
 */
export function locationQuotient(area: IndustrySum, country: IndustrySum): LocationQuotient {
  const share = shareOf(area);
  const nationalShare = shareOf(country);
  return { ...area, share, nationalShare, quotient: quotientOf(share, nationalShare) };
}

function shareOf({ employed, total }: IndustrySum): Observation {
  if (!isKnown(employed)) return employed;
  if (!isKnown(total)) return total;
  return total.value === 0 ? missing('not-applicable') : known(employed.value / total.value);
}

function quotientOf(share: Observation, national: Observation): Observation {
  if (!isKnown(share)) return share;
  if (!isKnown(national)) return national;
  return national.value === 0 ? missing('not-applicable') : known(share.value / national.value);
}

/** What is left of the total when the groups are taken away; missing when any group is. */
export function remainder(total: Observation, groups: readonly Observation[]): Observation {
  if (!isKnown(total)) return total;
  let rest = total.value;
  for (const group of groups) {
    if (!isKnown(group)) return missing('not-derivable');
    rest -= group.value;
  }
  // Rounded groups may sum to a little more than a small total.
  return known(Math.max(0, rest));
}
