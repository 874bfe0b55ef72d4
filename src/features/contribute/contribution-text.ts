import type { Draft, DraftTable } from './contribution.ts';
import type { DraftFault, Told } from './contribution-faults.ts';

/** What the form says, in the language of the page. */
export interface ContributionWords {
  /** «Mangler ennå: {list}.» */
  readonly missing: string;
  /** «Må rettes: {list}.» */
  readonly mend: string;
  readonly sound: string;
  /** A fault that can be mended; `{write}` is what belongs there instead. */
  readonly fault: Readonly<Record<Exclude<DraftFault, 'empty'>, string>>;
  readonly issue: {
    readonly change: string;
    readonly why: string;
    readonly whyNot: string;
    readonly source: string;
    readonly rows: string;
  };
}

/** What a column is called on the form, and what belongs in it: «kommunenummer …, må fylles ut». */
export interface ColumnWords {
  readonly label: string;
  readonly write: string;
}

/** What is said beside a field; nothing while it is only empty. */
export const faultText = (
  { fault }: Told,
  words: ContributionWords,
  { write }: ColumnWords,
): string => (fault === 'empty' ? '' : words.fault[fault].replace('{write}', write));

/** In one sentence what is left to do, or that the check would have nothing against it. */
export function verdict(
  faults: readonly Told[],
  words: ContributionWords,
  labelOf: (told: Told) => string,
): string {
  if (faults.length === 0) return words.sound;
  const isMissing = ({ fault }: Told): boolean => fault === 'empty';
  const list = (each: readonly Told[]): string => [...new Set(each.map(labelOf))].join('; ');
  const missing = faults.filter(isMissing);
  const wrong = faults.filter((told) => !isMissing(told));
  return [
    ...(wrong.length > 0 ? [words.mend.replace('{list}', list(wrong))] : []),
    ...(missing.length > 0 ? [words.missing.replace('{list}', list(missing))] : []),
  ].join(' ');
}

/** What a reader proposes, besides the rows. */
export interface Proposal {
  /** «En kommune i en ordning: Trainee Salten, 1804 Bodø». */
  readonly change: string;
  readonly why: string;
  /** The title of the page, or nothing for the report. */
  readonly title: string;
}

/** A text for an issue or a letter: what, why, where it is from, and the rows of each file. */
export function issueText(
  { change, why, title }: Proposal,
  files: readonly (readonly [table: DraftTable, csv: string])[],
  drafts: readonly Draft[],
  { issue }: ContributionWords,
): string {
  const [section = ''] = drafts.map(({ cells }) => cells['report_section']);
  const source = [title, section].filter((part) => part !== '').join(', ');
  const rows = files.map(([{ file }, csv]) => `${issue.rows} ${file}:\n\n${csv.trimEnd()}`);
  const head = [
    `${issue.change}: ${change}`,
    `${issue.why}: ${why === '' ? issue.whyNot : why}`,
    `${issue.source}: ${source}`,
  ];
  return [head.join('\n'), ...rows].join('\n\n');
}
