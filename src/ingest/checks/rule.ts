import { MAKE, type Finding } from '../../domain/finding.ts';
import type { Tables } from '../tables/tables.ts';

/** One thing that must be true of the data. */
export interface Rule {
  /** In kebab case; exceptions name it. */
  readonly name: string;
  /**
   * Every breach of the rule.
   * @param tables all of `data/`, as far as it could be read
   * @param files every file under `data/`
   */
  check(tables: Tables, files: readonly string[]): readonly Finding[];
}

/** A breach as a rule tells it: the file is below `data/`, and the name is the rule's. */
export type Breach = Omit<Finding, 'rule'>;

/** A rule from its name and what yields its breaches. */
export const defineRule = (
  name: string,
  breaches: (tables: Tables, files: readonly string[]) => Iterable<Breach>,
): Rule => ({
  name,
  check: (tables, files) =>
    [...breaches(tables, files)].map(({ file, place, message, remedy }) => ({
      file: `data/${file}`,
      place,
      rule: name,
      message,
      remedy,
    })),
});

/** What to do about a table that the import makes. */
export const IMPORT_AGAIN = `run «${MAKE}» again; if it stays, look at the official file`;
