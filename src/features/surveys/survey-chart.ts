import type { Survey } from '../../atlas/surveys.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';

/** One answer as a bar. */
export interface Bar {
  readonly label: string;
  /** «56,1 %» */
  readonly text: string;
  /** Of the full width, in per cent. */
  readonly length: number;
}

/** The answers to one question, everyone's answers being the full width. */
export interface BarChart {
  /** What is asked, where the table holds more than one question. */
  readonly title: string;
  /** How many answered. */
  readonly answers: string;
  readonly bars: readonly Bar[];
}

/** Before the dash of «Nødvendig å flytte – antall»; nothing where the head is only «Antall». */
const questionOf = (head: string): string =>
  head.includes(' – ') ? (head.split(' – ')[0] ?? '') : '';

/**
 * A chart for each question of a distribution: a bar for each answer, none for the sums, which
 * the table beside it holds.
 */
export function surveyCharts(survey: Survey, language: Language): readonly BarChart[] {
  if (survey.row.kind === 'by-row') return chartsByRow(survey, language);
  const format = numberFormatOf(language);
  return survey.columns.flatMap((column, at): BarChart[] => {
    const percents = survey.rows.map(({ cells }) => cells[at]);
    if (percents[0]?.unit !== 'percent') return [];
    const all = survey.rows.find(({ role }) => role === 'total')?.cells[at - 1];
    const answers = survey.rows.filter(({ role }) => role === 'answer');
    return [
      {
        title: questionOf(column[language]),
        answers: format.integer(all?.value ?? survey.row.n ?? 0),
        bars: answers.map(({ label, cells }) => {
          const value = cells[at]?.value ?? 0;
          return {
            label: label[language],
            text: format.percent(value / 100, 1),
            length: value,
          };
        }),
      },
    ];
  });
}

/** A chart for each row, which is a question of its own: N first, then its answers. */
function chartsByRow({ rows, columns }: Survey, language: Language): readonly BarChart[] {
  const format = numberFormatOf(language);
  return rows.map(({ label, cells }) => ({
    title: label[language],
    answers: format.integer(cells.find(({ unit }) => unit === 'persons')?.value ?? 0),
    bars: cells.flatMap(({ value, unit }, at) =>
      unit === 'percent'
        ? [
            {
              label: columns[at]?.[language] ?? '',
              text: format.percent(value / 100, 1),
              length: value,
            },
          ]
        : [],
    ),
  }));
}
