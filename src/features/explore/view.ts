import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import type { Mark } from '../../measures/mark.ts';
import { figureText, rowOf, writeValue } from './figure.ts';
import type { AreasFile, ColumnFile, ExploreArea } from './files.ts';
import type { Level } from './level.ts';
import { FADED, lookAt, pairLook } from './look.ts';
import { passes } from './passes.ts';
import type { ExploreState } from './state.ts';
import type { ExploreWords } from './words.ts';

/** One area as map and table show it. */
export interface ViewRow {
  readonly area: ExploreArea;
  readonly value: number | null;
  readonly mark: Mark;
  /** The figure in words; both figures on a map of two measures. */
  readonly text: string;
  /** Its class of colour when it is in the selection. */
  readonly look: string;
  readonly shown: boolean;
}

/** What a view is made of. `other` is the second column of a map of two measures. */
export interface ViewData {
  readonly areas: AreasFile;
  readonly column: ColumnFile;
  readonly other: ColumnFile | null;
}

/** Every area in the order of the file. */
export function viewRows(
  { areas, column, other }: ViewData,
  state: ExploreState,
  words: ExploreWords,
): readonly ViewRow[] {
  const row = rowOf(column, state);
  return areas.map((area, at) => {
    const value = column.values[row]?.[at] ?? null;
    const mark = (column.marks[row]?.[at] ?? 'm') as Mark;
    const shown = passes(area, mark, state);
    const own = figureText(words, column.kind, value, mark);
    const pair = other === null ? null : pairOf(column, other, row, at);
    if (pair === null)
      return { area, value, mark, text: own, look: lookAt(column, state.breaks, row, at), shown };
    const { second, secondMark, look } = pair;
    const text = words.explore.grade(
      own,
      figureText(words, other?.kind ?? 'share', second, secondMark),
    );
    return { area, value, mark, text, look, shown };
  });
}

/** The class a row is painted with now. */
export const paintOf = ({ shown, look }: ViewRow): string => (shown ? look : FADED);

function pairOf(column: ColumnFile, other: ColumnFile, row: number, at: number) {
  const last = other.values.length - 1;
  const second = other.values[last]?.[at] ?? null;
  const secondMark = (other.marks[last]?.[at] ?? 'm') as Mark;
  const first = column.values[row]?.[at] ?? null;
  const look =
    first !== null && second !== null
      ? pairLook(gradeAt(column, row, at), gradeAt(other, last, at))
      : 'na';
  return { second, secondMark, look };
}

/** Low, middle or high: 0–2. Centrality counts the other way, so that a gap is rust here too. */
function gradeAt({ kind, grades }: ColumnFile, row: number, at: number): number {
  const grade = Number(grades[row]?.[at] ?? 0);
  return kind === 'index' ? 2 - grade : grade;
}

/** The residents of the areas shown; areas whose residents are not known add none. */
export const residentsOf = (rows: readonly ViewRow[]): number =>
  rows.reduce((sum, { shown, area }) => (shown ? sum + (area.population ?? 0) : sum), 0);

/** As many places that share a figure are named; more are counted. */
const MOST_NAMED = 3;

/**
 * The middle, the greatest and the least of the figures shown, in a sentence. Who has a figure is
 * everyone whose figure is written the same.
 */
export function spreadText(
  rows: readonly ViewRow[],
  { kind }: ColumnFile,
  label: string,
  level: Level,
  words: ExploreWords,
): string {
  const { explore } = words;
  if (kind === 'coverage') return coverageSpread(rows, words);
  const known = rows
    .filter(({ shown, value }) => shown && value !== null)
    .map(({ area, value }) => ({ name: area.name, value: value ?? 0 }))
    .sort((a, b) => a.value - b.value)
    .map(({ name, value }) => ({ name, value, text: writeValue(words, kind, value) }));
  const [low, high] = [known[0]?.text, known.at(-1)?.text];
  if (low === undefined || high === undefined) return explore.noFigures(label);
  const at = (figure: string): string => {
    const names = known.filter(({ text }) => text === figure).map(({ name }) => name);
    return names.length > MOST_NAMED
      ? explore.count[level](numberFormatOf(words.language).integer(names.length))
      : listed(names, words.and);
  };
  if (low === high) return explore.oneFigure(label, at(low), low);
  const median = writeValue(words, kind, medianOf(known.map(({ value }) => value)));
  return explore.spread(label, median, at(high), high, at(low), low);
}

function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [a = 0, b = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (a + b) / 2;
}

/** «47 dokumentert dekning, 12 bare nevnt som område, …»: the counts behind the colours. */
function coverageSpread(rows: readonly ViewRow[], words: ExploreWords): string {
  const { integer } = numberFormatOf(words.language);
  const parts = [3, 2, 1, 0].flatMap((value) => {
    const count = rows.filter((row) => row.shown && row.value === value).length;
    const text = writeValue(words, 'coverage', value);
    return count === 0 ? [] : [`${integer(count)} ${text.toLowerCase()}`];
  });
  // One class that holds all says nothing that the sentence before does not.
  return parts.length < 2 ? '' : `${parts.join(', ')}.`;
}
