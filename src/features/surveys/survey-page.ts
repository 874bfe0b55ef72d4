import type { Atlas } from '../../atlas/atlas.ts';
import type { Survey, SurveyCell } from '../../atlas/surveys.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import type { Words } from '../../i18n/shape.ts';
import { wordsOf } from '../../i18n/words.ts';
import { correlationMatrix, type CorrelationMatrix } from './correlation-matrix.ts';
import { surveyCharts, type BarChart } from './survey-chart.ts';
import type { DataTable } from '../../ui/table/table.ts';

/** A table of the report as the page shows it: what was asked, of whom, and the answers. */
export interface SurveyFigure {
  /** `tabell-12`, `figur-15`: the same in every language, so that links hold. */
  readonly id: string;
  /** As `surveys/tables.csv` has it. */
  readonly key: string;
  /** «12», «Figur 15»: what a list of contents says. */
  readonly mark: string;
  readonly name: string;
  readonly short: string;
  readonly question: string;
  readonly respondents: string;
  readonly answers: string;
  readonly section: string;
  readonly note: string;
  /** Whether one and the same may have given several answers. */
  readonly several: boolean;
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

/** The table of the report with that number; undefined where it is not there. */
export const surveyTable = (surveys: readonly Survey[], number: number): Survey | undefined =>
  surveys.find((each) => each.form === 'table' && each.number === number);

/** Every survey table of the report, by chapter, in the report's order. */
export function surveyChapters(atlas: Atlas, language: Language): readonly SurveyChapter[] {
  const { surveys: words } = wordsOf(language);
  return [...Map.groupBy(atlas.surveys, ({ chapter }) => chapter)].map(([chapter, surveys]) => ({
    id: /^\d/.test(chapter) ? `kapittel-${chapter}` : 'vedlegg',
    title: words.chapters[chapter] ?? '',
    text: words.chapterText(chapter, numbersOf(surveys, 'table'), numbersOf(surveys, 'figure')),
    figures: surveys.map((survey) => surveyFigure(survey, language)),
  }));
}

/** «11–18», «30»; nothing where there is none. */
function numbersOf(surveys: readonly Survey[], form: Survey['form']): string {
  const numbers = surveys.filter((each) => each.form === form).map(({ number }) => number);
  return [...new Set([numbers.at(0) ?? '', numbers.at(-1) ?? ''])].join('–');
}

/** A table or figure of the report as a page shows it. */
export function surveyFigure(survey: Survey, language: Language): SurveyFigure {
  const { surveys: words } = wordsOf(language);
  const { id, form, number, row, respondents } = survey;
  const name = words[form](number);
  return {
    id: `${form === 'table' ? 'tabell' : 'figur'}-${number}`,
    key: id,
    mark: form === 'table' ? String(number) : name,
    name,
    short: words.short[id] ?? name,
    question: row[TITLE[language]],
    respondents: words.respondents[respondents],
    answers:
      row.n === undefined
        ? words[row.kind === 'loadings' ? 'noNumber' : 'ownNumbers']
        : words[row.kind === 'several' ? 'answered' : 'answers'](
            numberFormatOf(language).integer(row.n),
          ),
    section: words.section(row.report_section),
    note: row[NOTE[language]],
    several: row.kind === 'several',
    charts: surveyCharts(survey, language),
    matrix: row.kind === 'correlation' ? correlationMatrix(survey, language) : undefined,
    table: answerTable(survey, language),
  };
}

/** What the rows of a table are. */
const headOf = ({ row }: Survey, words: Words['surveys']): string =>
  row.kind === 'correlation' || row.kind === 'loadings'
    ? words.motivation
    : row.kind === 'by-row'
      ? words.subject
      : words.answer;

/** The table as the report prints it, sums and all. */
function answerTable(survey: Survey, language: Language): DataTable {
  const { surveys: words } = wordsOf(language);
  return {
    caption: words[survey.form](survey.number),
    columns: [
      { head: headOf(survey, words) },
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
    const survey = surveyTable(atlas.surveys, table);
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
