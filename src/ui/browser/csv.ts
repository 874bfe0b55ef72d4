import { spreadsheetText } from '../../domain/spreadsheet-text.ts';

/** A cell as spreadsheets read it: in quotes where a sign in it would cut it. */
const cell = (text: string): string =>
  /[;"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Rows as a table that spreadsheets open, with what they are in lines above. Semicolons, since a
 * comma is the decimal sign; the mark in front tells a spreadsheet that the letters are UTF-8. No
 * cell is a formula.
 */
export function csvText(notes: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [...notes.map((note) => [note]), ...rows];
  return `\ufeff${lines.map((line) => line.map((each) => cell(spreadsheetText(plainSpaces(each)))).join(';')).join('\r\n')}\r\n`;
}

/** A spreadsheet takes «1 234» for a number only without its unbreakable space. */
const plainSpaces = (text: string): string =>
  /^[\d\u00a0\u202f]+$/.test(text)
    ? text.replace(/[\u00a0\u202f]/g, '')
    : text.replace(/[\u00a0\u202f]/g, ' ');
