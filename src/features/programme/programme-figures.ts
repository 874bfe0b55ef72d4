import { isReportSection, webSourceOf } from '../../domain/source-reference.ts';
import type { Programme } from '../../atlas/programme.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { DataTable, TableCell } from '../../ui/table/table.ts';

type FigureRow = Programme['figures'][number];

/**
 * A third and two thirds in words, as the report writes them: as 33,3 per cent they would claim a
 * precision that it does not have.
 */
export function fractionText(language: Language, share: number): string | undefined {
  const { programme } = wordsOf(language).pages;
  return new Map([
    [0.333, programme.third],
    [0.667, programme.twoThirds],
  ]).get(share);
}

/** A figure of the report, with what it says of how sure it is: «om lag 30–40 personer». */
export function figureText(
  language: Language,
  { value, value_to, unit, qualifier }: FigureRow,
): string {
  const { programme } = wordsOf(language).pages;
  const format = numberFormatOf(language);
  const decimals = (number: number): number => (Number.isInteger(number) ? 0 : 1);
  const write = (number: number): string =>
    unit === 'share'
      ? format.percent(number, Number.isInteger(Math.round(number * 1e6) / 1e4) ? 0 : 1)
      : format.decimal(number, decimals(number));
  const from = unit === 'share' ? format.decimal(value * 100, 0) : write(value);
  const words = unit === 'share' ? fractionText(language, value) : undefined;
  const numbers = words ?? (value_to === undefined ? write(value) : `${from}–${write(value_to)}`);
  const one = value === 1 && value_to === undefined;
  const name = (one ? programme.unitOfOne : programme.units)[unit] ?? unit;
  return `${programme.qualifier[qualifier]}${numbers}${name === '' ? '' : `\u00a0${name}`}`;
}

const DEFINITION = {
  nb: 'definition_nb',
  nn: 'definition_nn',
  en: 'definition_en',
} as const;

/** What a figure of the report counts, in its own words. */
export const definitionOf = (row: FigureRow | undefined, language: Language): readonly string[] =>
  row === undefined ? [] : [row[DEFINITION[language]]];

/** «2012/2020» as 2012–2020, «../2018» as –2018. */
export const periodText = (year: string): string => year.replace('/', '–').replace(/^\.\.–/, '–');

/** Every figure that the report gives of a programme, with what it counts and where it stands. */
export const programmeFigureTable = (programme: Programme, language: Language): DataTable =>
  figureTable(programme.figures, language, wordsOf(language).pages.programme.figures);

/** Figures of a programme, those that are known by a name first. */
export function figureTable(
  figures: Programme['figures'],
  language: Language,
  caption: string,
): DataTable {
  const { terms, pages, site } = wordsOf(language);
  const { programme: words, profile } = pages;
  const reported = figures.every(({ report_section }) => isReportSection(report_section));
  const order = Object.keys(words.figureNames);
  const rank = (figure: string): number => {
    const at = order.indexOf(figure);
    return at === -1 ? order.length : at;
  };
  const rows = [...figures].sort((a, b) => rank(a.figure) - rank(b.figure));
  return {
    caption,
    columns: [
      { head: words.definition },
      { head: terms.year },
      { head: profile.value, numeric: true },
      { head: reported ? profile.section : site.source.label },
    ],
    rows: rows.map((row) => ({
      cells: [
        { text: row[DEFINITION[language]] },
        { text: periodText(row.year) },
        { text: figureText(language, row), sort: String(row.value) },
        sectionCell(row.report_section),
      ],
    })),
  };
}

/** A section as it is, a page by where it lies, with a link to it. */
function sectionCell(section: string): TableCell {
  const { address } = webSourceOf(section) ?? {};
  if (address === undefined) return { text: section };
  return { text: new URL(address).hostname.replace(/^www\./, ''), url: address };
}

/**
 * How long a trainee period is, each length that the report gives with where it stands: table 2
 * and the text do not always agree, and a range is no single number of months.
 * @returns undefined where nothing is said
 */
export function lengthText({ row, figures }: Programme, language: Language): string | undefined {
  const { programme: words } = wordsOf(language).pages;
  const lengths = Map.groupBy(
    figures.filter(({ figure }) => figure === 'length_months'),
    (each) => figureText(language, each),
  );
  const [only] = lengths.keys();
  const { length_months: months } = row;
  if (only === undefined) return months === undefined ? undefined : words.months(months);
  if (lengths.size === 1) return only;
  return [...lengths]
    .map(([text, rows]) => `${text} (${rows.map((each) => each.report_section).join('; ')})`)
    .join(', ');
}
