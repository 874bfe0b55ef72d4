import type { Group } from '../../atlas/recomputed/class-shares.ts';
import type { CoefficientTries, Way } from '../../atlas/recomputed/coefficient-places.ts';
import type { Recomputed } from '../../atlas/recomputed/recomputed.ts';
import type { Verdict } from '../../domain/claim.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import type { RecomputedFacts } from './recomputed-facts.ts';
import { wordsOf } from '../../i18n/words.ts';

/** The figures that the page's sentences need, written in a language. @param year of the report */
export const recomputedFacts = (
  results: Recomputed,
  language: Language,
  year: number,
): RecomputedFacts => ({
  ...counts(results),
  ...remoteFacts(results, language),
  ...coefficientFacts(results, language),
  ...outsideFacts(results, language, year),
  documentedSix: documentedSix(results, language),
});

/** What proves that the report's 47 are not all that it documents in its own chapter 3. */
function documentedSix({ claims, coverage }: Recomputed, language: Language) {
  const { integer } = numberFormatOf(language);
  const documented = coverage.rows.find(({ definition }) => definition === 'participation');
  const found = (claim: (typeof coverage.columns)[number]): string =>
    integer(documented?.values[coverage.columns.indexOf(claim)]?.value ?? NaN);
  const printed = (claim: 'covered-class-6' | 'covered-class-6-population'): string =>
    integer(claims.get(claim)?.claim.value ?? NaN);
  return {
    municipalities: found('covered-class-6'),
    residents: found('covered-class-6-population'),
    printed: printed('covered-class-6'),
    printedResidents: printed('covered-class-6-population'),
  };
}

function counts({ claims, table1 }: Recomputed) {
  const verdicts = [...claims.values()].map(({ verdict }) => verdict);
  const count = (one: Verdict): number => verdicts.filter((each) => each === one).length;
  return {
    claims: verdicts.length,
    equal: count('equal'),
    different: count('different'),
    notRecomputable: count('not-recomputable'),
    cells: table1.cells.length,
    differences: table1.differences.length,
  };
}

function remoteFacts({ claims, namedColumns }: Recomputed, language: Language) {
  const format = numberFormatOf(language);
  const remote = claims.get('remote-municipalities')?.found ?? NaN;
  const printed = claims.get('named-columns')?.claim.value ?? NaN;
  return {
    named: format.integer(namedColumns.found),
    remote: format.integer(remote),
    namedShare: format.percent(namedColumns.found / remote, 1),
    printedNamed: format.integer(printed),
    printedShare: format.percent(printed / remote, 1),
    leaveOut: namedColumns.leaveOut.map((columns) => listed(columns, wordsOf(language).terms.and)),
  };
}

function coefficientFacts(results: Recomputed, language: Language) {
  const { arendal, bodo, coefficients, elsewhere } = results;
  const write = (value: number | undefined): string =>
    value === undefined
      ? wordsOf(language).terms.noFigure
      : numberFormatOf(language).decimal(value, 2);
  return {
    arendalByYear: coefficients.map((each) => ({ year: each.year, figure: write(each.arendal) })),
    bodoByYear: coefficients.map((each) => ({ year: each.year, figure: write(each.bodo) })),
    elsewhere: elsewhere.map(({ name, value }) => ({ name, figure: write(value) })),
    coefficientFullHits: sharedHits(arendal, bodo),
  };
}

/** Definitions that hit both coefficients for the municipalities named, in a way of each. */
function sharedHits(one: CoefficientTries, other: CoefficientTries): number {
  const hits = ({ columns, rows }: CoefficientTries, row: number): boolean =>
    columns.some(({ place }, at) => place === 'named' && rows[row]?.values[at]?.hit === true);
  return one.rows.filter((_, row) => hits(one, row) && hits(other, row)).length;
}

const CLASSES = [2, 3, 4, 5] as const;

function outsideFacts({ outside }: Recomputed, language: Language, year: number) {
  const { columns, rows } = outside;
  const text = (group: Group, way: Way, column: (typeof columns)[number]): string => {
    const row = rows.find(
      ({ definition: of }) =>
        of.measure === 'outside-of-out' && of.group === group && of.way === way && of.year === year,
    );
    const value = row?.values[columns.indexOf(column)]?.value;
    return value === undefined
      ? wordsOf(language).terms.noFigure
      : numberFormatOf(language).percent(value, 1);
  };
  const byClass = (group: Group, way: Way) =>
    Object.fromEntries(
      CLASSES.map((one) => [one, text(group, way, `outside-class-${one}`)]),
    ) as RecomputedFacts['weighted'];
  return {
    countryMean: text('all', 'mean', 'outside-country'),
    weighted: byClass('all', 'together'),
    stated: byClass('stated', 'mean'),
    outsideTried: rows.length,
    outsideFullHits: rows.filter(({ values }) =>
      values.every((each, at) => columns[at] === 'outside-country' || each?.hit === true),
    ).length,
  };
}
