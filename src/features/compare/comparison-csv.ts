import { numberFormatOf } from '../../i18n/number.ts';
import {
  hasYear,
  placeFigure,
  yearShown,
  type ComparedMeasure,
  type PlaceFile,
} from './comparison-files.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { isFew, MARKS, type Mark } from '../../measures/mark.ts';

/**
 * The comparison as rows to compute with: a row a place and measure, with its code, the measure's
 * name in addresses, the year, the figure as a bare number (shares from 0 to 1), and in words how
 * sure it is, or why there is none.
 */
export function comparisonRows(
  measures: readonly ComparedMeasure[],
  places: readonly PlaceFile[],
  year: number | null,
  words: ComparisonWords,
): readonly (readonly string[])[] {
  const rows = places.flatMap((place) =>
    measures.map((measure, at) => {
      const { value, mark } = placeFigure(place, measures, at, year);
      const shown = yearShown(measure, year);
      return [
        place.code,
        place.name,
        measure.id,
        measure.name,
        shown === null ? '' : String(shown),
        value === null ? '' : bare(value, words),
        hasYear(measure, year) ? statusText(mark, words) : words.places.notForYear(String(year)),
      ];
    }),
  );
  return [words.places.columns, ...rows];
}

/** The decimal sign of the language; no sign between thousands. */
function bare(value: number, { language }: ComparisonWords): string {
  const [, point = '.'] = /\d(\D)\d/.exec(numberFormatOf(language).decimal(0.5, 1)) ?? [];
  return String(value).replace('.', point);
}

function statusText(mark: Mark, { missing, status, few, places }: ComparisonWords): string {
  const meaning = MARKS[mark];
  if (meaning === 'known') return places.known;
  const texts: Readonly<Record<string, string>> = { ...missing, ...status };
  const text = texts[meaning] ?? meaning;
  return isFew(mark) ? `${text}, ${few}` : text;
}
