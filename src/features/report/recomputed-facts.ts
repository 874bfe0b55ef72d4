/** A figure of a year, formatted already. */
export interface YearFigure {
  readonly year: number;
  readonly figure: string;
}

/** The figures that the page about the report writes into its sentences, formatted already. */
export interface RecomputedFacts {
  /** Figures in running text: all, and by verdict. */
  readonly claims: number;
  readonly equal: number;
  readonly different: number;
  readonly notRecomputable: number;
  /** Cells of Tabell 1, and those that differ. */
  readonly cells: number;
  readonly differences: number;
  /** Class 5–6 in the columns that the sentence names, and in the country. */
  readonly named: string;
  readonly remote: string;
  readonly namedShare: string;
  /** What the sentence prints, and its share. */
  readonly printedNamed: string;
  readonly printedShare: string;
  /** Columns that, left out of Tabell 1, leave what is printed: «Agder og Rogaland». */
  readonly leaveOut: readonly string[];
  /** The coefficient of the two regions by year: «0,62 i 2020, 0,71 i 2021 og 0,68 i 2022». */
  readonly arendalByYear: readonly YearFigure[];
  readonly bodoByYear: readonly YearFigure[];
  /** The regions with the least and the greatest coefficient among those that are reached. */
  readonly elsewhere: readonly { readonly name: string; readonly figure: string }[];
  /** Class 6 where the report documents participation, and what it says of its own 47 there. */
  readonly documentedSix: {
    readonly municipalities: string;
    readonly residents: string;
    readonly printed: string;
    readonly printedResidents: string;
  };
  /** Outside the own region, the mean over all municipalities. */
  readonly countryMean: string;
  /** The same by class, all commuters together. */
  readonly weighted: Readonly<Record<2 | 3 | 4 | 5, string>>;
  /** Means over the municipalities with documented reach, by class. */
  readonly stated: Readonly<Record<2 | 3 | 4 | 5, string>>;
  /** Definitions of commuting outside the region, and those that hit all four classes. */
  readonly outsideTried: number;
  readonly outsideFullHits: number;
  /** Definitions that hit both coefficients for the municipalities named. */
  readonly coefficientFullHits: number;
}
