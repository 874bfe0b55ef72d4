import type { MunicipalityCode } from '../domain/area-code.ts';
import { countsAs, type CoverageBasis, type Evidence } from '../domain/coverage-basis.ts';
import type { ProgrammeStatus } from '../domain/programme.ts';
import { competenceOf, type CompetenceReading } from './competence.ts';
import type { PlacedTables } from './placed.ts';

/** What the report says of a programme, each saying with its section. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly status: ProgrammeStatus;
  readonly row: PlacedTables['programmes'][number];
  readonly facts: PlacedTables['facts'];
  readonly figures: PlacedTables['programmeFigures'];
  readonly reach: readonly ProgrammeReach[];
  /** The published industries that its competence profile names. */
  readonly competence: readonly CompetenceReading[];
  /** The municipalities it reaches at each level of evidence. */
  readonly members: Readonly<Record<Evidence, readonly MunicipalityCode[]>>;
}

export interface ProgrammeReach {
  readonly municipality: MunicipalityCode;
  readonly basis: CoverageBasis;
  readonly section: string;
  readonly note: string;
  /** The municipality that this was written about, where it was split since. */
  readonly writtenAbout: MunicipalityCode | undefined;
}

export const programmesOf = (tables: PlacedTables): readonly Programme[] =>
  tables.programmes.map((row) => {
    const reach = reachOf(tables, row.programme);
    return {
      id: row.programme,
      name: row.name,
      status: row.status,
      row,
      facts: tables.facts.filter(({ programme }) => programme === row.programme),
      figures: tables.programmeFigures.filter(({ programme }) => programme === row.programme),
      reach,
      competence: competenceOf(row.programme, tables),
      members: { documented: membersOf(reach, 'documented'), area: membersOf(reach, 'area') },
    };
  });

const reachOf = (tables: PlacedTables, id: string): readonly ProgrammeReach[] =>
  tables.coverage
    .filter(({ programme }) => programme === id)
    .map(({ municipality, basis, report_section, note, writtenAbout }) => ({
      municipality,
      basis,
      section: report_section,
      note,
      writtenAbout,
    }));

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
