import { withHiddenShown } from './hidden-character.ts';

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

/** Stands in a remedy for the command that makes the tables: the one that was run is put there. */
export const MAKE = '{make}';

/** One finding as a paragraph for a terminal, which nothing that it quotes can write to. */
export const findingText = (finding: Finding): string => {
  const { file, place, rule, message, remedy } = finding;
  const lines = [`${file} · ${place}`, `  ${rule}: ${message}`, `  → ${remedy}`];
  return lines.map(withHiddenShown).join('\n');
};
