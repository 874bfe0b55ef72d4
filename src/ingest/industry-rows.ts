import type { Finding } from '../domain/finding.ts';
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
 * Two tables may both count all industries on the same basis in the same year; the figure is taken
 * once, and that they say the same is a rule.
 */
function onceEach(
  { ledger }: StatReader,
  answers: readonly (readonly [IndustryDocument, readonly IndustryEmploymentRow[]])[],
): IndustryEmploymentRow[] {
  const seen = new Map<string, IndustryEmploymentRow>();
  for (const [document, rows] of answers) {
    for (const row of rows) {
      const key = `${row.municipality}, ${row.year}, by ${row.basis}, ${row.industry}`;
      const first = seen.get(key);
      if (first !== undefined && first.persons !== row.persons) {
        ledger.add(disagreement(document.path, key, first.persons, row.persons));
      }
      if (first === undefined) seen.set(key, row);
    }
  }
  return [...seen.values()];
}

const disagreement = (file: string, place: string, one?: number, other?: number): Finding => ({
  file,
  place,
  rule: 'one-figure',
  message: `another table says ${one ?? 'no figure'}, this one ${other ?? 'no figure'}`,
  remedy: 'look both up in Statbanken; narrow one of them in data/selection.json',
});

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
