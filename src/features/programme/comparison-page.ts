import type { Atlas } from '../../atlas/atlas.ts';
import type {
  DefinitionGroup,
  Lack,
  ProgrammeFigure,
  ProgrammeIndicator,
} from '../../atlas/programme-indicators.ts';
import type { ProgrammeIndicatorId } from '../../atlas/programme-definitions.ts';
import type { Stated } from '../../domain/indicators/programme-indicators.ts';
import { isKnown } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { definitionOf, figureText, fractionText, periodText } from './programme-figures.ts';
import { statementsOf, type Statement } from '../report/report-statements.ts';
import type { DataTable, TableCell } from '../../ui/table/table.ts';

/** The figures of one definition, and whether they may be held against each other. */
export interface ComparisonGroup {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly verdict: string;
  readonly table: DataTable;
}

export interface ComparisonSection {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** What the report says of all the programmes, each with its section. */
  readonly said: readonly Statement[];
  readonly groups: readonly ComparisonGroup[];
  /** One sentence for each reason why programmes have no figure. */
  readonly lacking: readonly string[];
}

/** Every indicator of the programmes, its figures in one table for each definition. */
export const comparisonSections = (
  atlas: Atlas,
  language: Language,
): readonly ComparisonSection[] => {
  const { comparison: words } = wordsOf(language);
  return atlas.programmeIndicators.map((indicator) => ({
    id: indicator.id,
    ...words.indicators[indicator.id],
    said:
      indicator.id === 'applicants-per-position'
        ? statementsOf(atlas, language, 'applicants_per_position')
        : [],
    groups: indicator.groups.map((group) => ({
      id: group.definition,
      ...words.definitions[group.definition],
      verdict: words.comparability[group.comparability],
      table: groupTable(indicator.id, group, language),
    })),
    lacking: lackingTexts(indicator, language),
  }));
};

/** How many definitions there are, and for how many of them programmes can be compared. */
export function comparisonLead(atlas: Atlas, language: Language): string {
  const groups = atlas.programmeIndicators.flatMap((indicator) => indicator.groups);
  const same = groups.filter(({ comparability }) => comparability === 'same');
  return wordsOf(language).comparison.lead(groups.length, same.length);
}

function lackingTexts({ id, lacking }: ProgrammeIndicator, language: Language): readonly string[] {
  const { comparison: words } = wordsOf(language);
  const say: Readonly<Record<Lack, (names: string) => string>> = {
    'not-given': words.notGiven[id],
    'no-whole': words.noWhole,
    'other-times': words.otherTimes,
  };
  const named = (why: Lack): readonly string[] =>
    lacking.filter((each) => each.why === why).map(({ programme }) => programme.name);
  return (['not-given', 'no-whole', 'other-times'] as const).flatMap((why) => {
    const names = named(why);
    return names.length === 0 ? [] : [say[why](listed(names, words.and))];
  });
}

function groupTable(
  id: ProgrammeIndicatorId,
  { definition, comparability, figures }: DefinitionGroup,
  language: Language,
): DataTable {
  const { terms, pages, comparison: words } = wordsOf(language);
  const computed = figures.some(({ by, inhabitants }) => by ?? inhabitants);
  const rows = comparability === 'same' ? [...figures].sort(largestFirst) : figures;
  const timed = comparability !== 'same' || figures.some(({ of }) => of.year !== '');
  return {
    caption: words.definitions[definition].name,
    columns: [
      { head: terms.programme },
      { head: id === 'trainees-per-10000' ? words.per10000 : words.figure, numeric: true },
      ...(computed ? [{ head: words.madeOf }] : []),
      ...(timed ? [{ head: terms.year }] : []),
      { head: pages.programme.definition },
      { head: pages.profile.section },
    ],
    rows: rows.map((row) => ({
      cells: [
        { text: row.programme.name, path: `ordning/${row.programme.id}/` },
        valueCell(id, row, language),
        ...(computed ? [{ text: madeOf(row, language) }] : []),
        ...(timed ? [yearCell(row, language)] : []),
        { text: [row.of, row.by].flatMap((part) => definitionOf(part, language)).join('; ') },
        { text: sectionsOf(row) },
      ],
    })),
  };
}

const sizeOf = ({ figure }: ProgrammeFigure): number => ('value' in figure ? figure.value : -1);

const largestFirst = (a: ProgrammeFigure, b: ProgrammeFigure): number => sizeOf(b) - sizeOf(a);

function valueCell(
  id: ProgrammeIndicatorId,
  { figure }: ProgrammeFigure,
  language: Language,
): TableCell {
  if (!('value' in figure)) {
    return { text: wordsOf(language).terms.missing[figure.reason], known: false, sort: '' };
  }
  return { text: statedText(id, figure, language), sort: String(figure.value) };
}

/** «om lag 68 %», «minst 66,7 %», «15,3»: one decimal, none where it is whole or about. */
function statedText(id: ProgrammeIndicatorId, figure: Stated, language: Language): string {
  const { pages, comparison } = wordsOf(language);
  const format = numberFormatOf(language);
  const share = id === 'retention' || id === 'positions-filled';
  const plain = (value: number): string => {
    const scaled = Math.round(value * (share ? 100 : 1) * 1e6) / 1e6;
    const coarse = Number.isInteger(scaled) || (share && figure.certainty === 'about');
    return format.decimal(scaled, coarse ? 0 : 1);
  };
  const words = share ? fractionText(language, figure.value) : undefined;
  if (words !== undefined) return `${pages.programme.qualifier[figure.certainty]}${words}`;
  const numbers = [figure.value, figure.to]
    .flatMap((value) => (value === undefined ? [] : [plain(value)]))
    .join('–');
  const unit = share ? format.percent(0).slice(1) : '';
  const text = `${pages.programme.qualifier[figure.certainty]}${numbers}${unit}`;
  return id === 'age' ? comparison.years(text) : text;
}

/** What is divided by what, in the report's own figures. */
function madeOf({ programme, of, by, inhabitants }: ProgrammeFigure, language: Language): string {
  const { comparison: words } = wordsOf(language);
  const part = figureText(language, of);
  if (by) return words.dividedBy(part, figureText(language, by));
  if (!isKnown(inhabitants)) return '';
  const format = numberFormatOf(language);
  const municipalities = format.integer(programme.members.area.length);
  const residents = words.inhabitants(format.integer(inhabitants.value), municipalities);
  return words.dividedBy(part, residents);
}

function yearCell({ of, by }: ProgrammeFigure, language: Language): TableCell {
  const years = [...new Set([of, ...(by ? [by] : [])].map(({ year }) => periodText(year)))];
  const text = years.filter((year) => year !== '').join('; ');
  return text === '' ? { text: wordsOf(language).comparison.noYear, known: false } : { text };
}

const sectionsOf = ({ of, by }: ProgrammeFigure): string =>
  [...new Set([of.report_section, ...(by ? [by.report_section] : [])])].join('; ');
