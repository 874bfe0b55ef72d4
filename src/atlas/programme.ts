import type { MunicipalityCode } from '../domain/area-code.ts';
import {
  atEachLevel,
  countsAs,
  type CoverageBasis,
  type Evidence,
} from '../domain/coverage-basis.ts';
import type { ProgrammeStatus } from '../domain/programme.ts';
import { isReportSection } from '../domain/source-reference.ts';
import type { PlacedTables } from './placed.ts';
import type { CompetenceRow } from '../ingest/tables/programmes.ts';

/** What the report says of a programme, each saying with its section. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly status: ProgrammeStatus;
  readonly row: PlacedTables['programmes'][number];
  readonly facts: PlacedTables['facts'];
  readonly figures: PlacedTables['programmeFigures'];
  readonly reach: readonly ProgrammeReach[];
  /** What other sources say, beside the report. */
  readonly later: LaterSayings;
  /** The published industries that its competence profile names. */
  readonly competence: readonly CompetenceReading[];
  /** The municipalities it reaches at each level of evidence. */
  readonly members: Readonly<Record<Evidence, readonly MunicipalityCode[]>>;
}

/** What public pages say of a programme, each saying with its page. */
export interface LaterSayings {
  readonly facts: PlacedTables['facts'];
  readonly figures: PlacedTables['programmeFigures'];
  readonly reach: readonly ProgrammeReach[];
  readonly pages: PlacedTables['pages'];
  /** The youngest day, month or year of a page that tells of it; '' where none shows one. */
  readonly lastSeen: string;
}

export interface ProgrammeReach {
  readonly municipality: MunicipalityCode;
  readonly basis: CoverageBasis;
  readonly section: string;
  readonly note: string;
  /** The municipality that this was written about, where it was split since. */
  readonly writtenAbout: MunicipalityCode | undefined;
}

/** The register: each programme with the rows about it, in the order of their tables. */
export function programmesOf(tables: PlacedTables): readonly Programme[] {
  const about = <Row extends { readonly programme: string }>(rows: readonly Row[]) => {
    const all = Map.groupBy(rows, ({ programme }) => programme);
    return (id: string): readonly Row[] => all.get(id) ?? [];
  };
  const [facts, figures] = [about(tables.facts), about(tables.programmeFigures)];
  const [coverage, competence] = [about(tables.coverage), about(tables.competence)];
  const [laterCoverage, pages] = [about(tables.laterCoverage), about(tables.pages)];
  return tables.programmes.map((row): Programme => {
    const { programme: id, name, status } = row;
    const reach = coverage(id).map(reachOf);
    // What a programme that the report does not hold is told of by is all its own.
    const own = ({ report_section: said }: { readonly report_section: string }): boolean =>
      isReportSection(said) || !isReportSection(row.report_section);
    return {
      id,
      name,
      status,
      row,
      facts: facts(id).filter(own),
      figures: figures(id).filter(own),
      reach,
      later: {
        facts: facts(id).filter((each) => !own(each)),
        figures: figures(id).filter((each) => !own(each)),
        reach: laterCoverage(id).map(reachOf),
        pages: pages(id),
        lastSeen: pages(id).reduce(
          (last, { published }) => (published > last ? published : last),
          '',
        ),
      },
      competence: competence(id).map(readingOf),
      members: atEachLevel((evidence) => membersOf(reach, evidence)),
    };
  });
}

/**
 * The regional programmes that the report studies, which are coverage; and what else the register
 * holds: schemes of one business or sector, and regional ones that only other sources tell of.
 */
export function schemesOf(tables: PlacedTables) {
  const register = programmesOf(tables);
  const isStudied = ({ row }: Programme): boolean =>
    row.kind === 'regional' && isReportSection(row.report_section);
  return {
    register,
    programmes: register.filter(isStudied),
    otherSchemes: register.filter((each) => !isStudied(each)),
  };
}

const reachOf = (row: PlacedTables['coverage'][number]): ProgrammeReach => ({
  municipality: row.municipality,
  basis: row.basis,
  section: row.report_section,
  note: row.note,
  writtenAbout: row.writtenAbout,
});

/** The municipalities of a reach at an evidence level, each once. */
const membersOf = (
  reach: readonly ProgrammeReach[],
  evidence: Evidence,
): readonly MunicipalityCode[] =>
  [
    ...new Set(
      reach
        .filter(({ basis }) => countsAs(basis, evidence))
        .map(({ municipality }) => municipality),
    ),
  ].sort();

/** An industry that a programme's competence profile names, and the words it does it with. */
export type CompetenceReading = Omit<CompetenceRow, 'programme'>;

/** A row about a programme, as people read its profile. */
export const readingOf = ({ industry, nb, nn, en }: CompetenceRow): CompetenceReading => ({
  industry,
  nb,
  nn,
  en,
});
