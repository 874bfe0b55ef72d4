import { EVIDENCE_LEVELS } from '../../domain/coverage-basis.ts';
import { writeFigure } from '../../measures/kind.ts';
import { isFew, isUncertain, MARKS, type Mark } from '../../measures/mark.ts';
import { COVERAGE_VALUES, type ColumnFile, type Kind } from './files.ts';
import type { ExploreState } from './state.ts';
import type { SharedWords } from './words.ts';

/** The row of a column that a state asks for: its year, or its level of evidence. */
export function rowOf(column: ColumnFile, { year, evidence }: ExploreState): number {
  if (column.kind === 'covered-share' || column.kind === 'coverage')
    return EVIDENCE_LEVELS.indexOf(evidence);
  const at = year === null ? -1 : column.years.indexOf(year);
  return at === -1 ? column.values.length - 1 : at;
}

/** A figure in the words of a language, without what it says of itself. */
export const writeValue = (
  { language, coverage }: SharedWords,
  kind: Kind,
  value: number,
): string =>
  kind === 'coverage'
    ? coverage[COVERAGE_VALUES[value] ?? 'none']
    : writeFigure(language, kind, value);

/** A figure with its reservation, or in words why there is none. */
export function figureText(
  words: SharedWords,
  kind: Kind,
  value: number | null,
  mark: Mark,
): string {
  const meaning = MARKS[mark];
  if (value === null && kind === 'ratio' && mark === 'x') return words.notPeripheral;
  if (value === null) return meaning in words.missing ? reason(words, mark) : words.missing.missing;
  const text = writeValue(words, kind, value);
  const reservations = reservationsOf(words, mark);
  return reservations === '' ? text : `${text} (${reservations})`;
}

/** «usikker, færre enn 10 sysselsatte»: what belongs to a figure; '' where it stands by itself. */
export const reservationsOf = ({ status, few }: SharedWords, mark: Mark): string =>
  [isUncertain(mark) ? status.uncertain : '', isFew(mark) ? few : '']
    .filter((each) => each !== '')
    .join(', ');

const reason = ({ missing }: SharedWords, mark: Mark): string =>
  missing[MARKS[mark] as keyof typeof missing];
