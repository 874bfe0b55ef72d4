import type { Finding } from '../../domain/finding.ts';

export const EXCEPTIONS_FILE = 'exceptions.txt';

/** A finding that people have looked at and accept, with the reason. */
export interface Exception {
  readonly rule: string;
  readonly file: string;
  readonly place: string;
  readonly reason: string;
  /** Where it stands in the text, from 1. */
  readonly line: number;
}

const LINE = /^(?<rule>[^·#]+?) · (?<file>[^·#]+?) · (?<place>[^#]+?)\s+# (?<reason>.*\S)\s*$/;

/**
 * Reads accepted exceptions, one a line: `rule · file · place  # why`. Empty lines and lines that
 * begin with `#` are for people.
 * @returns the exceptions, and a finding for each line that is not one or gives no reason
 */
export function parseExceptions(text: string): {
  readonly exceptions: readonly Exception[];
  readonly findings: readonly Finding[];
} {
  const exceptions: Exception[] = [];
  const findings: Finding[] = [];
  for (const [at, content] of text.split('\n').entries()) {
    const line = at + 1;
    if (content.trim() === '' || content.startsWith('#')) continue;
    const { rule, file, place, reason } = LINE.exec(content)?.groups ?? {};
    if (rule && file && place && reason) exceptions.push({ rule, file, place, reason, line });
    else findings.push(unreadable(line, content));
  }
  return { exceptions, findings };
}

/** The findings that no exception accepts, and one for each exception that accepts nothing. */
export function withoutAccepted(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): readonly Finding[] {
  const found = new Set(findings.map(keyOf));
  const accepted = new Set(exceptions.map(keyOf));
  return [
    ...findings.filter((finding) => !accepted.has(keyOf(finding))),
    ...exceptions.filter((exception) => !found.has(keyOf(exception))).map(needless),
  ];
}

/** A place is told with the names of its municipalities, which whoever copies it may keep. */
const keyOf = ({ rule, file, place }: Pick<Finding, 'rule' | 'file' | 'place'>): string =>
  [rule, file, place.replace(/(?<=\b\d{4}) \([^)]*\)/g, '')].join(' · ');

const needless = (exception: Exception): Finding => ({
  file: `data/${EXCEPTIONS_FILE}`,
  place: `line ${exception.line}`,
  rule: 'exception-needed',
  message: `nothing breaks «${keyOf(exception)}» any more`,
  remedy: 'take the line out',
});

const unreadable = (line: number, content: string): Finding => ({
  file: `data/${EXCEPTIONS_FILE}`,
  place: `line ${line}`,
  rule: 'exception-readable',
  message: `«${content}» is not an exception with a reason`,
  remedy: 'write it as: rule · file · place  # why it is accepted',
});
