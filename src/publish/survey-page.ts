import type { Atlas } from '../atlas/atlas.ts';
import type { Survey, SurveyCell } from '../atlas/surveys.ts';
import type { Language } from '../i18n/language.ts';
import { numberFormatOf } from '../i18n/number.ts';
import { wordsOf } from '../i18n/words.ts';
import { correlationMatrix, type CorrelationMatrix } from './correlation-matrix.ts';
import { surveyCharts, type BarChart } from './survey-chart.ts';
import type { DataTable } from './table.ts';

/** A table of the report as the page shows it: what was asked, of whom, and the answers. */
export interface SurveyFigure {
  /** `tabell-12`: the same in every language, so that links hold. */
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly short: string;
  readonly question: string;
  readonly respondents: string;
  readonly answers: string;
  readonly section: string;
  readonly note: string;
  readonly charts: readonly BarChart[];
  /** Only for correlations, which are their own chart. */
  readonly matrix: CorrelationMatrix | undefined;
  readonly table: DataTable;
}

export interface SurveyChapter {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly SurveyFigure[];
}

const TITLE = { nb: 'title_nb', nn: 'title_nn', en: 'title_en' } as const;
const NOTE = { nb: 'note_nb', nn: 'note_nn', en: 'note_en' } as const;

/** Every survey table of the report, by chapter, in the report's order. */
export function surveyChapters(atlas: Atlas, language: Language): readonly SurveyChapter[] {
  const { surveys: words } = wordsOf(language);
  return [...Map.groupBy(atlas.surveys, ({ chapter }) => chapter)].map(([chapter, surveys]) => ({
    id: `kapittel-${chapter}`,
    title: words.chapters[chapter] ?? '',
    text: words.chapterText(chapter, surveys[0]?.table ?? 0, surveys.at(-1)?.table ?? 0),
    figures: surveys.map((survey) => surveyFigure(survey, language)),
  }));
}

function surveyFigure(survey: Survey, language: Language): SurveyFigure {
  const { surveys: words } = wordsOf(language);
  const { table, row, respondents } = survey;
  const name = words.table(table);
  return {
    id: `tabell-${table}`,
    number: table,
    name,
    short: words.short[table] ?? name,
    question: row[TITLE[language]],
    respondents: words.respondents[respondents],
    answers:
      row.n === undefined
        ? words.ownNumbers
        : words.answers(numberFormatOf(language).integer(row.n)),
    section: words.section(row.report_section),
    note: row[NOTE[language]],
    charts: surveyCharts(survey, language),
    matrix: row.kind === 'correlation' ? correlationMatrix(survey, language) : undefined,
    table: answerTable(survey, language),
  };
}

/** The table as the report prints it, sums and all. */
function answerTable(survey: Survey, language: Language): DataTable {
  const { surveys: words } = wordsOf(language);
  return {
    caption: words.table(survey.table),
    columns: [
      { head: survey.row.kind === 'correlation' ? words.motivation : words.answer },
      ...survey.columns.map((column) => ({ head: column[language], numeric: true })),
    ],
    rows: survey.rows.map(({ label, cells }) => ({
      cells: [
        { text: label[language] },
        ...cells.map((cell) => ({ text: cellText(cell, language), sort: String(cell.value) })),
      ],
    })),
  };
}

/** As printed: whole persons, one decimal of per cent, three of a correlation with its stars. */
function cellText({ value, unit, mark }: SurveyCell, language: Language): string {
  const format = numberFormatOf(language);
  if (unit === 'persons') return format.integer(value);
  return `${format.decimal(value, unit === 'percent' ? 1 : 3)}${mark}`;
}

/** The sentence that the page opens with, from tables 8 and 18. */
export function surveyLead(atlas: Atlas, language: Language): string {
  const { surveys: words } = wordsOf(language);
  const yes = (table: number): { readonly share: string; readonly n: string } => {
    const survey = atlas.surveys.find((each) => each.table === table);
    const share = survey?.rows[0]?.cells.find(({ unit }) => unit === 'percent');
    const format = numberFormatOf(language);
    return {
      share: format.percent((share?.value ?? 0) / 100, 1),
      n: format.integer(survey?.row.n ?? 0),
    };
  };
  const [offered, going] = [yes(8), yes(18)];
  return words.lead(offered.share, offered.n, going.share, going.n);
}
