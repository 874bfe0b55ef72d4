import type { Finding } from '../../domain/finding.ts';
import { SEPARATE_ROUNDING } from '../../domain/rounding.ts';
import type { IndustryEmploymentRow, IndustryRow } from '../tables/official.ts';
import type { Expected } from '../sources/figures.ts';
import type { IndustryDocument } from './document.ts';
import { onOwnNumbers, personsCells, type StatReader } from './stat-reader.ts';

/** The code for all industries together in the lists of NACE2007. */
const ALL_INDUSTRIES = '00-99';

/** Employment by industry and the list of industries: whatever groups the answers hold. */
export function industryRows(reader: StatReader): {
  figures: IndustryEmploymentRow[];
  industries: IndustryRow[];
} {
  return {
    figures: onceEach(
      reader,
      reader.catalogue.industries.map(
        (document) => [document, figuresOf(reader, document)] as const,
      ),
    ),
    industries: industriesOf(reader),
  };
}

/**
 * Two tables may both count all industries on the same basis in the same year. The one that the
 * selection has first gives the figure. Each is rounded by itself: by how much the other differs is
 * noted, and what rounding does not explain is a finding.
 */
function onceEach(
  { ledger }: StatReader,
  answers: readonly (readonly [IndustryDocument, readonly IndustryEmploymentRow[]])[],
): IndustryEmploymentRow[] {
  const seen = new Map<string, { readonly id: string; readonly row: IndustryEmploymentRow }>();
  const pairs: Pair[] = [];
  for (const [{ id, path }, rows] of answers) {
    for (const row of rows) {
      const key = `${row.municipality}, ${row.year}, by ${row.basis}, ${row.industry}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { id, row });
      else pairs.push({ path, key, tables: `${first.id} and ${id}`, by: apart(first.row, row) });
    }
  }
  for (const [tables, all] of Map.groupBy(pairs, (pair) => pair.tables)) {
    const far = all.filter(({ by }) => Math.abs(by) > SEPARATE_ROUNDING);
    ledger.add(...disagreement(tables, far));
    const off = all.map(({ by }) => by).filter((by) => by !== 0);
    if (off.length === 0) continue;
    const span = `${Math.min(...off)} to ${Math.max(...off)} persons`;
    ledger.notes.push(`${tables}: ${off.length} of ${all.length} figures of both differ, ${span}`);
  }
  return [...seen.values()].map(({ row }) => row);
}

/** One figure that two tables have. */
interface Pair {
  readonly path: string;
  readonly key: string;
  readonly tables: string;
  /** How many persons more the second has. */
  readonly by: number;
}

/** Where only one of the two has a figure there is nothing to hold against it. */
const apart = (first: IndustryEmploymentRow, second: IndustryEmploymentRow): number =>
  first.persons === undefined || second.persons === undefined ? 0 : second.persons - first.persons;

/** One finding for two tables, however many figures they disagree on. */
function disagreement(tables: string, [first, ...others]: readonly Pair[]): Finding[] {
  if (first === undefined) return [];
  return [
    {
      file: first.path,
      place: first.key,
      rule: 'one-figure',
      message:
        `${tables} are ${first.by} persons apart, more than the ${SEPARATE_ROUNDING} that rounding ` +
        `explains${others.length > 0 ? `; so are ${others.length} other figures` : ''}`,
      remedy: 'look both up in Statbanken; narrow one of them in data/selection.json',
    },
  ];
}

function figuresOf(reader: StatReader, document: IndustryDocument): IndustryEmploymentRow[] {
  const figures = reader.figures(document, {
    Region: reader.places(document),
    NACE2007: groupsOf(reader, document),
  });
  return onOwnNumbers(figures, document, reader.division).map(
    ({ code, codes, observation, recode }) => ({
      municipality: code,
      year: Number(codes['Tid']),
      basis: document.basis,
      industry: codes['NACE2007'] ?? '',
      ...personsCells(observation),
      recode,
    }),
  );
}

/** Any list of groups will do, as long as the total they are parts of is there. */
function groupsOf(reader: StatReader, document: IndustryDocument): Expected {
  const codes = reader.table(document)?.dimensions.get('NACE2007')?.codes ?? [];
  return { known: new Set([ALL_INDUSTRIES, ...codes]), complete: true };
}

function industriesOf(reader: StatReader): IndustryRow[] {
  const names = new Map<string, string>();
  for (const document of reader.catalogue.industries) {
    const dimension = reader.table(document)?.dimensions.get('NACE2007');
    for (const code of dimension?.codes ?? []) {
      names.set(code, dimension?.labels.get(code) ?? code);
    }
  }
  return [...names].map(([industry, name]) => ({
    industry,
    name,
    kind: industry === ALL_INDUSTRIES ? 'total' : 'group',
  }));
}
