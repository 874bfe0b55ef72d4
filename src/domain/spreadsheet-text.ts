/**
 * What a spreadsheet would run when it opens a file: the signs of OWASP's «CSV Injection», with
 * their full-width twins, which some spreadsheets take for the same.
 */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A figure as it is written on a page or in a file: «-3,2», «+1 234,5 %». */
const FIGURE = /^[+-]?\d[\d\u00a0\u202f ]*(?:[.,]\d+)?(?:[\u00a0\u202f ]?%)?$/;

/**
 * A text that no spreadsheet runs: one that would be a formula stands behind an apostrophe. Figures
 * stay figures, the negative ones too.
 */
export const spreadsheetText = (text: string): string =>
  FORMULA.test(text) && !FIGURE.test(text) ? `'${text}` : text;
