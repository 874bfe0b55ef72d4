import type { Atlas } from '../../atlas/atlas.ts';
import type { Programme } from '../../atlas/programme.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { figureText, periodText } from './programme-figures.ts';
import { saidOfProgrammes, type Statement } from '../report/report-statements.ts';
import { surveyTable } from '../surveys/survey-page.ts';
import type { DataTable, TableCell } from '../../ui/table/table.ts';

/** What the programmes offer that can be held side by side in words, as report 2.4 asks. */
const IN_WORDS = ['purpose', 'mentor', 'networks'] as const;

export interface InWords {
  readonly field: (typeof IN_WORDS)[number];
  readonly name: string;
  readonly statements: readonly Statement[];
  /** The programmes that the report says nothing of, in a sentence; none where it tells of all. */
  readonly silent: string;
}

/** Purpose, mentoring and networks: who has them, and of whom the report is silent. */
export function comparedInWords(atlas: Atlas, language: Language): readonly InWords[] {
  const { pages, comparison: words } = wordsOf(language);
  return IN_WORDS.map((field) => {
    const statements = saidOfProgrammes(atlas, language, field);
    const told = new Set(statements.map(({ name }) => name));
    const others = atlas.programmes.map(({ name }) => name).filter((name) => !told.has(name));
    const silent = others.length === 0 ? '' : words.silent(listed(others, words.and));
    return { field, name: pages.programme.fields[field], statements, silent };
  });
}

/** The figures of what goes into a programme, and of how many trainees it had. */
const POSTS = ['other_leader_position_share', 'other_team_position_share', 'other_staff_positions'];
const FUNDING = ['public_funding_nok', 'public_funding_share'];
const TRAINEES = ['trainees_current', 'trainees_cohort', 'positions_filled'];
/** Posts of this year are wanted, not there. */
const WANTED_YEAR = '2021';

/** Posts, fees and public funds beside the trainees of 2020: input against results (report 8.9). */
export function inputTable(atlas: Atlas, language: Language): DataTable {
  const { terms, pages, comparison } = wordsOf(language);
  const { input: words } = comparison;
  return {
    caption: words.name,
    columns: [
      { head: terms.programme },
      { head: words.posts },
      { head: words.fees },
      { head: pages.programme.fields.public_funding },
      { head: words.trainees },
    ],
    rows: atlas.programmes.map((programme) => {
      const cell = (...names: readonly string[]): TableCell =>
        figuresCell(programme, names, language);
      return {
        cells: [
          { text: programme.name, path: `ordning/${programme.id}/` },
          cell(...POSTS),
          cell('fee_nok'),
          cell(...FUNDING),
          traineesCell(programme, language),
        ],
      };
    }),
  };
}

/** The figures of those names, each once, with what they are of and when. */
function figuresCell(
  { figures }: Pick<Programme, 'figures'>,
  names: readonly string[],
  language: Language,
): TableCell {
  const { input, noYear } = wordsOf(language).comparison;
  const said: Readonly<Record<string, string | undefined>> = input.of;
  const texts = figures
    .filter(({ figure, year }) => names.includes(figure) && year !== WANTED_YEAR)
    .map((row) => {
      const notes = [said[row.figure], periodText(row.year)].filter((note) => note);
      return `${figureText(language, row)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
    });
  if (texts.length === 0) return { text: noYear, known: false, sort: '' };
  return { text: [...new Set(texts)].join('; ') };
}

/** Those who were trainees at one time; where that is not told, the cohort of 2020. */
function traineesCell({ figures }: Programme, language: Language): TableCell {
  const ofThen = figures.filter(
    ({ figure, year }) => figure === 'trainees_current' || year.startsWith('2020'),
  );
  const name = TRAINEES.find((each) => ofThen.some(({ figure }) => figure === each));
  return figuresCell({ figures: ofThen }, name === undefined ? [] : [name], language);
}

/** Public funds per trainee, for the years that the report gives both for. */
export function fundingPerTrainee(atlas: Atlas, language: Language): readonly string[] {
  const { comparison: words } = wordsOf(language);
  const { integer } = numberFormatOf(language);
  return atlas.programmes.flatMap(({ name, figures }) =>
    figures
      .filter(({ figure, year }) => figure === 'public_funding_nok' && year !== '')
      .flatMap(({ value, year }) => {
        const cohort = figures.find(
          (row) => row.figure === 'trainees_cohort' && row.year === year && row.value > 0,
        );
        if (cohort === undefined) return [];
        const [kroner, trainees] = [integer(value), integer(cohort.value)];
        return [
          words.input.perTrainee(name, year, kroner, trainees, integer(value / cohort.value)),
        ];
      }),
  );
}

/** The answers nearest to what would have happened without the programmes (report 8.9). */
export function additionality(atlas: Atlas, language: Language): string | undefined {
  const { comparison: words } = wordsOf(language);
  const share = (table: number, rows: readonly number[]): string | undefined => {
    const survey = surveyTable(atlas.surveys, table);
    if (survey?.row.n === undefined) return undefined;
    const persons = rows.reduce((sum, row) => sum + (survey.rows[row]?.cells[0]?.value ?? 0), 0);
    return numberFormatOf(language).percent(persons / survey.row.n, 0);
  };
  const [significant, unlikely] = [share(10, [2, 4]), share(28, [2, 3])];
  if (significant === undefined || unlikely === undefined) return undefined;
  return words.additionality.text(significant, unlikely);
}
