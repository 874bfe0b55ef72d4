import type { MunicipalityCode } from '../area-code.ts';
import { addBounds, cellBounds, exactly, subtractBounds, type Bounds } from '../rounding.ts';
import { isKnown, known, missing, type Observation } from '../observation.ts';

/** From here up an industry stands out: our reading of the report's «over 25 % av landsgjennomsnittet». */
export const HIGH_QUOTIENT = 1.25;
/** From here down it is as far below. */
export const LOW_QUOTIENT = 0.75;
/** Limits between the classes of colour, doublings outside of the two that words use. */
export const QUOTIENT_LIMITS = [0.25, 0.5, LOW_QUOTIENT, HIGH_QUOTIENT, 2, 4] as const;
/** Fewer employed in the industry than so many may be another number next year. */
export const FEW = 10;

/** The employed of one industry and of all industries in a municipality. */
export interface IndustryCell {
  readonly municipality: MunicipalityCode;
  readonly employed: Observation;
  readonly total: Observation;
  /** For a cell that is derived from several published ones. */
  readonly bounds?: Bounds;
}

/** Sums over the municipalities for which both the industry and the total are known. */
export interface IndustrySum {
  readonly employed: Observation;
  readonly total: Observation;
  /** What the sums can be when every rounded cell is at its worst; they add cell by cell. */
  readonly employedBounds: Bounds;
  readonly totalBounds: Bounds;
  /** Municipalities that had to be left out of both sums: the sum is then incomplete. */
  readonly leftOut: readonly MunicipalityCode[];
}

/**
 * `high`: the lower bound is at least 1.25. `low`: the upper bound is at most 0.75. `uncertain`:
 * the bounds lie on both sides of a limit. `average`: all others. Nothing but the bounds decides.
 */
export const QUOTIENT_STATUSES = ['high', 'low', 'average', 'uncertain'] as const;
export type QuotientStatus = (typeof QUOTIENT_STATUSES)[number];

export interface LocationQuotient extends IndustrySum {
  /** e_ir / e_r, the industry's share of the area's employed. */
  readonly share: Observation;
  /** e_i / e, its share in the country. */
  readonly nationalShare: Observation;
  readonly quotient: Observation;
  /** The bounds of the quotient; undefined when there is no quotient, or no greatest one. */
  readonly bounds: Bounds | undefined;
  readonly status: QuotientStatus | undefined;
  /** Whether fewer than 10 work in the industry: told beside the figure, which is as sure as any. */
  readonly few: boolean;
}

/**
 * The sum of an industry over municipalities. Where a municipality lacks either figure it is left
 * out of both, so that the share compares like with like; none known gives a missing sum.
 */
export function sumIndustry(cells: readonly IndustryCell[]): IndustrySum {
  const leftOut: MunicipalityCode[] = [];
  let sum = { employed: 0, total: 0, employedBounds: exactly(0), totalBounds: exactly(0) };
  for (const cell of cells) {
    if (!isKnown(cell.employed) || !isKnown(cell.total)) {
      leftOut.push(cell.municipality);
      continue;
    }
    sum = {
      employed: sum.employed + cell.employed.value,
      total: sum.total + cell.total.value,
      employedBounds: addBounds(sum.employedBounds, boundsOf(cell)),
      totalBounds: addBounds(sum.totalBounds, cellBounds(cell.total.value)),
    };
  }
  const [only] = cells;
  const reason = only === undefined ? missing('missing') : unknownOf(only);
  return leftOut.length === cells.length
    ? { ...sum, employed: reason, total: reason, leftOut }
    : { ...sum, employed: known(sum.employed), total: known(sum.total), leftOut };
}

/** A published cell has the bounds of its rounding; a derived one brings its own. */
const boundsOf = ({ employed, bounds }: IndustryCell): Bounds =>
  bounds ?? (isKnown(employed) ? cellBounds(employed.value) : exactly(0));

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
  const quotient = quotientOf(share, nationalShare);
  const bounds = isKnown(quotient) ? quotientBounds(area, country) : undefined;
  const status = isKnown(quotient) ? quotientStatus(bounds) : undefined;
  const few = isKnown(area.employed) && area.employed.value < FEW;
  return { ...area, share, nationalShare, quotient, bounds, status, few };
}

/**
 * The least and the greatest the quotient can be: its own cell at its worst one way, and the
 * country's the other way. The area's cell moves in both, so the true range is a little narrower.
 */
function quotientBounds(area: IndustrySum, country: IndustrySum): Bounds | undefined {
  const quotient = (part: number, whole: number, nationalPart: number, nationalWhole: number) =>
    part / whole / (nationalPart / nationalWhole);
  const { employedBounds: e, totalBounds: t } = area;
  const { employedBounds: n, totalBounds: all } = country;
  // Where the area or the country's industry may be empty, there is no greatest quotient.
  if (n.lower === 0 || t.lower === 0) return undefined;
  return {
    lower: quotient(e.lower, t.upper, n.upper, all.lower),
    upper: quotient(e.upper, t.lower, n.lower, all.upper),
  };
}

function quotientStatus(bounds: Bounds | undefined): QuotientStatus {
  if (bounds === undefined) return 'uncertain';
  const { lower, upper } = bounds;
  if (lower >= HIGH_QUOTIENT) return 'high';
  if (upper <= LOW_QUOTIENT) return 'low';
  return upper >= HIGH_QUOTIENT || lower <= LOW_QUOTIENT ? 'uncertain' : 'average';
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
export function remainder(
  total: Observation,
  groups: readonly Observation[],
): { readonly employed: Observation; readonly bounds?: Bounds } {
  if (!isKnown(total)) return { employed: total };
  let rest = total.value;
  let bounds = cellBounds(total.value);
  for (const group of groups) {
    if (!isKnown(group)) return { employed: missing('not-derivable') };
    rest -= group.value;
    bounds = subtractBounds(bounds, cellBounds(group.value));
  }
  // Rounded groups may sum to a little more than a small total.
  return { employed: known(Math.max(0, rest)), bounds };
}
