/**
 * One fault in the data, told so that whoever keeps the data can mend it.
 * A fault in the code throws instead.
 */
export interface Finding {
  /** The file as the reader named it. */
  readonly file: string;
  /** Where in the file: a row, a path, a code. */
  readonly place: string;
  /** The rule that was broken, in kebab case. */
  readonly rule: string;
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One finding as a paragraph for a terminal. */
export const findingText = ({ file, place, rule, message, remedy }: Finding): string =>
  `${file} · ${place}\n  ${rule}: ${message}\n  → ${remedy}`;
