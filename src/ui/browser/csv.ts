import { spreadsheetText } from '../../domain/spreadsheet-text.ts';
import type { Language } from '../../i18n/language.ts';

/** How spreadsheets of a language cut a line, and how the page groups the digits of a number. */
interface Dialect {
  readonly separator: ';' | ',';
  readonly grouped: RegExp;
}

/** A Norwegian spreadsheet has the comma for its decimals, so that semicolons part its cells. */
const NORWEGIAN: Dialect = {
  separator: ';',
  grouped: /^[+\u2212-]?\d{1,3}(?:[\u00a0\u202f]\d{3})*(?:,\d+)?(?:\u00a0?%)?$/,
};
const ENGLISH: Dialect = {
  separator: ',',
  grouped: /^[+\u2212-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?%?$/,
};
const dialectOf = (language: Language): Dialect => (language === 'en' ? ENGLISH : NORWEGIAN);

/** A cell as spreadsheets read it: in quotes where a sign in it would cut it. */
const cell = (text: string, separator: string): string =>
  [separator, '"', '\n', '\r'].some((sign) => text.includes(sign))
    ? `"${text.replaceAll('"', '""')}"`
    : text;

/**
 * Rows as a table that spreadsheets of the language open, with what they are in lines above. The mark
 * in front tells a spreadsheet that the letters are UTF-8. A number has no signs between its
 * thousands. No cell is a formula.
 */
export function csvText(
  notes: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
): string {
  const dialect = dialectOf(language);
  const written = (text: string): string =>
    cell(spreadsheetText(plain(text, dialect)), dialect.separator);
  const lines = [...notes.map((note) => [note]), ...rows];
  return `\ufeff${lines.map((line) => `${line.map(written).join(dialect.separator)}\r\n`).join('')}`;
}

/** Spreadsheets take «1 234», «1,234» and «−3» for numbers only as 1234 and -3. */
function plain(text: string, { separator, grouped }: Dialect): string {
  if (!grouped.test(text)) return text.replace(/[\u00a0\u202f]/g, ' ');
  const ungrouped = separator === ',' ? text.replaceAll(',', '') : text;
  return ungrouped
    .replace('\u2212', '-')
    .replace('\u00a0%', ' %')
    .replace(/[\u00a0\u202f]/g, '');
}
