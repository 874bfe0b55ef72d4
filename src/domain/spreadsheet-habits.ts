import type { CellForm } from './cell-form.ts';

/** What a spreadsheet made of a cell when it opened the file. */
export interface Habit {
  readonly rule: 'spreadsheet-zero' | 'spreadsheet-comma' | 'spreadsheet-date';
  readonly message: string;
  readonly remedy: string;
  /** What most likely stood there, so that reading can go on; the habit is told all the same. */
  readonly meant: string | undefined;
}

/** How long the number is in full, by what it is of. */
const DIGITS: Readonly<Partial<Record<CellForm['kind'], number>>> = {
  municipality: 4,
  county: 2,
  region: 3,
};
const MONTHS = 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' ');
/** Months as Norwegian and as English spreadsheets write them; people write «3. februar». */
const MONTH = '(jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])';
const WHOLE_DATE = /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$/;
const DAY_MONTH = new RegExp(String.raw`^(\d{1,2})[-.]${MONTH}$`, 'i');
const MONTH_YEAR = new RegExp(String.raw`^${MONTH}[-.]\d{2}$`, 'i');

/** How a spreadsheet is told to leave cells alone. */
const AS_TEXT = 'import the file with every column as text';

/** Whether a text is nothing but a date as spreadsheets write them, which no cell of a table is. */
export const isMadeDate = (text: string): boolean =>
  [WHOLE_DATE, DAY_MONTH, MONTH_YEAR].some((form) => form.test(text));

/** What a spreadsheet did to a cell of this form, if it did anything. */
export const habitOf = (cell: string, form: CellForm): Habit | undefined =>
  lostZero(cell, form) ?? decimalComma(cell, form) ?? madeDate(cell);

function lostZero(cell: string, { kind }: CellForm): Habit | undefined {
  const digits = DIGITS[kind];
  if (digits === undefined || !/^[1-9]\d*$/.test(cell) || cell.length >= digits) return undefined;
  // Municipalities begin with one zero at most; regions with two.
  if (kind === 'municipality' && cell.length < digits - 1) return undefined;
  const meant = cell.padStart(digits, '0');
  return {
    rule: 'spreadsheet-zero',
    message: `«${cell}» has lost the zero in front: ${meant}`,
    remedy: `write all digits; a spreadsheet keeps the zero when you ${AS_TEXT}`,
    meant,
  };
}

function decimalComma(cell: string, { kind }: CellForm): Habit | undefined {
  if (kind !== 'decimal' || !/^-?\d+,\d+$/.test(cell)) return undefined;
  return {
    rule: 'spreadsheet-comma',
    message: `«${cell}» has a comma for decimals`,
    remedy: 'write a point: 0.75, and nothing between thousands',
    meant: cell.replace(',', '.'),
  };
}

function madeDate(cell: string): Habit | undefined {
  if (!isMadeDate(cell)) return undefined;
  const meant = undated(cell);
  return {
    rule: 'spreadsheet-date',
    message: `«${cell}» is a date${meant === undefined ? '' : `, made of something like ${meant}`}`,
    remedy: `write it again as it was, «3.7.1» or «0.75»; a spreadsheet leaves it alone when you ${AS_TEXT}`,
    meant,
  };
}

/** `03.07.2001` → `3.7.1`, `03.feb` → `3.2`; undefined where a month and a year can be two things. */
function undated(cell: string): string | undefined {
  const [, day, month, year] = WHOLE_DATE.exec(cell) ?? [];
  if (day !== undefined) return [day, month, (year ?? '').slice(-2)].map(Number).join('.');
  const [, first, name = ''] = DAY_MONTH.exec(cell) ?? [];
  return first === undefined ? undefined : `${Number(first)}.${monthNumber(name)}`;
}

const monthNumber = (name: string): number =>
  MONTHS.indexOf(
    name.toLowerCase().replace('may', 'mai').replace('oct', 'okt').replace('dec', 'des'),
  ) + 1;
