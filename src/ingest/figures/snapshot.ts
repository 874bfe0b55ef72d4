import { dirname, join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import { boundaryText, simplifyBoundaries } from '../../geometry/boundary-data.ts';
import { readBoundaries, type BoundariesSource } from '../sources/boundaries.ts';
import { BOUNDARIES_FILE } from '../tables/boundaries.ts';
import { formatManifest, MANIFEST_FILE } from '../tables/manifest.ts';
import * as official from '../tables/official.ts';
import { residentsByAge, residentsByEducation } from '../tables/residents.ts';
import { documentsOf, type Catalogue } from './catalogue.ts';
import { readDivision, type Division } from './division.ts';
import type { Document } from './document.ts';
import { flowRows } from './flow-rows.ts';
import { industryRows } from './industry-rows.ts';
import { Ledger, takeIn, type Intake, type Open } from './intake.ts';
import { manifestOf } from './manifest.ts';
import { countyRows, municipalityRows, type Register } from './municipality-rows.ts';
import { employmentRows, populationRows } from './population-rows.ts';
import { ageRows, educationRows } from './resident-rows.ts';
import { statReader } from './stat-reader.ts';

/** A whole set of imported tables: file below `data/` → its text. */
export type Snapshot = ReadonlyMap<string, string>;

/** Boundaries of the last snapshot that still hold, and the fingerprint of what they were made of. */
export interface KeptBoundaries {
  readonly text: string;
  readonly sha256: string;
}

export interface Made {
  readonly snapshot: Snapshot | undefined;
  readonly findings: readonly Finding[];
  /** What is no finding and should be known, in words. */
  readonly notes: readonly string[];
  /** Boundaries that were moved between municipalities that live on, in words. */
  readonly adjusted: readonly string[];
}

/** What is taken over from the last snapshot, because nobody has said it anew. */
export interface Kept {
  readonly boundaries: KeptBoundaries | undefined;
  /** The fingerprint of what a document was then; undefined for one that was read now. */
  readonly sha256: (document: Document) => string | undefined;
}

/**
 * Reads every official document and makes the atlas's own tables of them.
 * @param open how a document is had: from a folder, or over the network
 * @param authored the tables people write, which the manifest names too
 * @param catalogue what is asked for
 * @param kept what is taken over; boundaries that are, are not opened
 * @returns the snapshot and no findings, or every finding and no snapshot: there is no half one.
 */
export async function makeSnapshot(
  open: Open,
  authored: readonly string[],
  catalogue: Catalogue,
  kept?: Kept,
): Promise<Made> {
  const needed = documentsOf(catalogue).filter(
    (document) => kept?.boundaries === undefined || document !== catalogue.boundaries,
  );
  const { intake, findings } = await takeIn(needed, open);
  if (findings.length > 0) return { snapshot: undefined, findings, notes: [], adjusted: [] };
  const ledger = new Ledger();
  const division = readDivision(catalogue, intake, ledger);
  if (ledger.findings.length > 0) return { snapshot: undefined, ...ledger };
  const register = municipalityRows(catalogue, division, intake, ledger);
  const reader = statReader(catalogue, division, intake, ledger);
  const industry = industryRows(reader);
  const coast = await coastOf(catalogue, open);
  const topology =
    kept?.boundaries?.text ?? boundariesText(catalogue, intake, division, ledger, coast);
  const snapshot = new Map([
    [official.municipalities.file, official.municipalities.format(register.municipalities)],
    ...formerText(register.former, division),
    [official.counties.file, official.counties.format(countyRows(division))],
    [official.labourMarketRegions.file, official.labourMarketRegions.format(register.regions)],
    [official.population.file, official.population.format(populationRows(reader))],
    [residentsByAge.file, residentsByAge.format(ageRows(reader))],
    [residentsByEducation.file, residentsByEducation.format(educationRows(reader))],
    [official.employment.file, official.employment.format(employmentRows(reader))],
    [official.employmentByIndustry.file, official.employmentByIndustry.format(industry.figures)],
    [official.industries.file, official.industries.format(industry.industries)],
    [official.commuting.file, official.commuting.format(flowRows(reader))],
    [BOUNDARIES_FILE, topology],
    [
      MANIFEST_FILE,
      formatManifest(manifestOf(catalogue, withKept(intake, catalogue, kept), authored)),
    ],
  ]);
  return { snapshot: ledger.findings.length > 0 ? undefined : snapshot, ...ledger };
}

/** Where the own division is the first, there is nothing that anything was before. */
const formerText = (
  rows: Register['former'],
  { own, all }: Division,
): readonly (readonly [string, string])[] =>
  all[0] === own
    ? []
    : [[official.formerMunicipalities.file, official.formerMunicipalities.format(rows)]];

const withKept = (intake: Intake, { boundaries }: Catalogue, kept?: Kept): Intake => ({
  ...intake,
  sha256: (document) =>
    (document === boundaries ? kept?.boundaries?.sha256 : kept?.sha256(document)) ??
    intake.sha256(document),
});

/** What to clip to, where somebody has laid it beside the boundaries. */
async function coastOf({ boundaries }: Catalogue, open: Open): Promise<BoundariesSource['coast']> {
  const path = join(dirname(boundaries.path), 'coast.json');
  const text = await open({ ...boundaries, path });
  return typeof text === 'string' ? { text, file: path } : undefined;
}

function boundariesText(
  { boundaries }: Catalogue,
  intake: Intake,
  division: Division,
  ledger: Ledger,
  coast: BoundariesSource['coast'],
): string {
  const reading = readBoundaries({
    coast,
    text: intake.text(boundaries),
    file: boundaries.path,
    division: division.latest.recoding.toOwn,
  });
  if (reading.kind === 'read') return boundaryText(simplifyBoundaries(reading.boundaries));
  ledger.add(...reading.findings);
  return '';
}
