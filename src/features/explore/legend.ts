import { statusesAt } from '../../domain/indicators/coverage.ts';
import { classAt, classRanges, type ClassRange } from '../../measures/class-at.ts';
import { writeRange } from '../../measures/kind.ts';
import type { ColumnFile, Kind } from './files.ts';
import { cutOf, pairLook } from './look.ts';
import type { ExploreState } from './state.ts';
import type { ViewRow } from './view.ts';
import type { ExploreWords, SharedWords } from './words.ts';

/** A class of the legend with how many of the areas shown it holds. */
export interface LegendClass {
  readonly look: string;
  readonly text: string;
  /** Its limits, where the text is words. */
  readonly range?: string;
  readonly count: number;
}

/** One bar of the histogram. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly look: string;
  readonly count: number;
}

const bare = (look: string): string => look.split(' ')[0] ?? look;

const counted = (rows: readonly ViewRow[], look: string): number =>
  rows.filter((row) => row.shown && bare(row.look) === look).length;

/** The classes of one measure, the highest first; what has no colour of its own last. */
export function legendClasses(
  rows: readonly ViewRow[],
  column: ColumnFile,
  state: ExploreState,
  words: SharedWords,
  noFigure: string,
): readonly LegendClass[] {
  const { limits, prefix } = cutOf(column, state.breaks);
  const classes =
    prefix === 'c'
      ? statusesAt(state.evidence).map((status) => ({
          look: `c-${status}`,
          text: words.coverage[status],
        }))
      : classRanges(limits)
          .map(({ at, ...ends }) => {
            const range = rangeOf(column.kind, ends, words);
            const look = `${prefix}${at}`;
            if (column.kind === 'ratio' && at === 0)
              return { look, text: `${range}: ${words.noCommuters}` };
            const text = prefix === 'd' ? words.quotients[at] : undefined;
            return text === undefined ? { look, text: range } : { look, text, range };
          })
          .toReversed();
  const reason = column.kind === 'ratio' ? words.notPeripheral : noFigure;
  const none = rows.some(({ look }) => look === 'na') ? [{ look: 'na', text: reason }] : [];
  return [...classes, ...none].map((each) => ({ ...each, count: counted(rows, each.look) }));
}

const rangeOf = (
  kind: Kind,
  { from, to }: Pick<ClassRange, 'from' | 'to'>,
  { language }: SharedWords,
): string =>
  // Coverage is words, which have no limits.
  kind === 'coverage' ? '' : writeRange(language, kind, from, to);

/** The bars of a histogram of the areas shown; none for a measure without numbers. */
export function histogram(
  rows: readonly ViewRow[],
  column: ColumnFile,
  state: ExploreState,
): readonly Bar[] {
  const { bins } = column;
  if (bins.length < 2) return [];
  const cut = cutOf(column, state.breaks);
  const bars = bins.slice(0, -1).map((from, at) => {
    const to = bins[at + 1] ?? from;
    const look = `${cut.prefix}${classAt(cut.limits, (from + to) / 2)}`;
    return { from, to, look, count: 0 };
  });
  for (const { shown, value } of rows) {
    if (!shown || value === null) continue;
    const at = Math.min(Math.max(classAt(bins, value) - 1, 0), bars.length - 1);
    const bar = bars[at];
    if (bar !== undefined) bar.count += 1;
  }
  return bars;
}

/** The nine classes of a map of two measures, each in words; the highest pair first. */
export function pairClasses(
  rows: readonly ViewRow[],
  grades: readonly [readonly string[], readonly string[]],
  words: ExploreWords,
): readonly LegendClass[] {
  return [2, 1, 0].flatMap((first) =>
    [0, 1, 2].map((second) => {
      const look = pairLook(first, second);
      const text = words.explore.grade(grades[0][first] ?? '', grades[1][second] ?? '');
      return { look, text, count: counted(rows, look) };
    }),
  );
}

/** What low, middle and high are called for a measure. */
export function gradesOf({ kind }: ColumnFile, { explore }: ExploreWords): readonly string[] {
  const { grades } = explore;
  if (kind === 'coverage') return grades.coverage;
  if (kind === 'covered-share') return grades.covered;
  if (kind === 'index') return grades.central;
  return kind === 'quotient' ? grades.quotient : grades.third;
}
