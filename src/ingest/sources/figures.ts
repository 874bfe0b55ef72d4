import type { Finding } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { StatTable } from './json-stat.ts';
import { read, refused, type Reading } from './text-file.ts';

/** What a response must hold to be the one that was asked for. */
export interface Expectation {
  /** What to call the response in findings. */
  readonly file: string;
  /** The codes each dimension may have; a dimension that is not named here is refused. */
  readonly codes: Readonly<Record<string, Expected>>;
}

export interface Expected {
  readonly known: ReadonlySet<string>;
  /** All known codes must be there, e.g. every municipality. */
  readonly complete?: boolean;
}

export interface Figure {
  readonly codes: Readonly<Record<string, string>>;
  readonly observation: Observation;
}

/**
 * The cells of a table of counts, once it is sure that they are what was asked for. They are made
 * anew each time that one goes through them: commuting between all pairs of municipalities has
 * more than one would like to keep.
 * @returns every figure, or every finding: a dimension or code that is not expected (with the
 *   dimension and the code), one that lacks, a count that is negative or no whole number.
 */
export function figuresOf(table: StatTable, expectation: Expectation): Reading<Iterable<Figure>> {
  const findings = [...unexpected(table, expectation), ...lacking(table, expectation)];
  if (findings.length > 0) return refused(...findings);
  for (const cell of table.cells()) {
    const { observation } = cell;
    if (observation.kind === 'known' && !isCount(observation.value)) {
      findings.push(notACount(expectation.file, cell, observation.value));
    }
  }
  if (findings.length > 0) return refused(...findings);
  return read({ [Symbol.iterator]: () => table.cells()[Symbol.iterator]() });
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function unexpected(table: StatTable, { file, codes }: Expectation): Finding[] {
  const findings: Finding[] = [];
  for (const [name, dimension] of table.dimensions) {
    const expected = codes[name];
    if (expected === undefined) {
      findings.push(codeFinding(file, `dimension ${name}`, 'this dimension was not asked for'));
      continue;
    }
    for (const code of dimension.codes.filter((each) => !expected.known.has(each))) {
      const message = `code ${code} is not known here${suggestion(expected)}`;
      findings.push(codeFinding(file, `dimension ${name}, code ${code}`, message));
    }
  }
  return findings;
}

function lacking(table: StatTable, { file, codes }: Expectation): Finding[] {
  const findings: Finding[] = [];
  for (const [name, expected] of Object.entries(codes)) {
    const dimension = table.dimensions.get(name);
    if (dimension === undefined) {
      findings.push(codeFinding(file, `dimension ${name}`, 'this dimension is not in the file'));
      continue;
    }
    const found = new Set(dimension.codes);
    for (const code of expected.complete === true ? expected.known : []) {
      if (found.has(code)) continue;
      findings.push(codeFinding(file, `dimension ${name}, code ${code}`, 'there is no such line'));
    }
  }
  return findings;
}

const suggestion = ({ known }: Expected): string =>
  known.size <= 8 ? `; known are ${[...known].join(', ')}` : '';

const codeFinding = (file: string, place: string, message: string): Finding => ({
  file,
  place,
  rule: 'expected-codes',
  message,
  remedy: 'check the year and the division of the query, then the metadata of the table',
});

const notACount = (file: string, { codes }: Figure, value: number): Finding => ({
  file,
  place: Object.entries(codes)
    .map(([name, code]) => `${name}=${code}`)
    .join(', '),
  rule: 'count',
  message: `${value} is not a count of persons`,
  remedy: 'a count is a whole number from 0 up; ask the service for the table again',
});
