/**
 * What may change without a person looking. Beyond any of these a refresh stops and asks for
 * `--accept`; the report states them.
 */
export const LIMITS = {
  /** Codes (municipalities, counties, industries by basis) that appear or vanish. */
  codes: 0,
  /** Years of a table that vanish. */
  vanishedYears: 0,
  /** The share of the rows of a table, on the years of both, whose figure is revised. */
  revisedShare: 0.05,
  /** The most one figure of at least `revisedFrom` may change, as a share of what it was. */
  revisedBy: 0.2,
  revisedFrom: 100,
  /** Figures that were published and are missing now. */
  newlyMissing: 10,
  /** Municipalities that become covered or uncovered. */
  coverage: 0,
  /** Municipalities whose centrality class changes. */
  classes: 0,
  /** Municipalities whose location quotient changes band, as a share of those of both snapshots. */
  bandShare: 0.1,
} as const;
