import type { Finding } from '../domain/finding.ts';
import { boundaryText, simplifyBoundaries } from '../geometry/boundary-data.ts';
import { readBoundaries } from '../sources/boundaries.ts';
import { BOUNDARIES_FILE } from '../tables/boundaries.ts';
import { formatManifest, MANIFEST_FILE } from '../tables/manifest.ts';
import * as official from '../tables/official.ts';
import { documentsOf, recorded, type Catalogue } from './catalogue.ts';
import { readDivision, type Division } from './division.ts';
import { flowRows } from './flow-rows.ts';
import { industryRows } from './industry-rows.ts';
import { Ledger, takeIn, type Intake, type Open } from './intake.ts';
import { manifestOf } from './manifest.ts';
import { countyRows, municipalityRows } from './municipality-rows.ts';
import { employmentRows, populationRows } from './population-rows.ts';
import { statReader } from './stat-reader.ts';

/** A whole set of imported tables: file below `data/` → its text. */
export type Edition = ReadonlyMap<string, string>;

/** Boundaries of the last edition that still hold, and the fingerprint of what they were made of. */
export interface KeptBoundaries {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Reads every official document and makes the atlas's own tables of them.
 * @param open how a document is had: from a folder, or over the network
 * @param authored the tables people write, which the manifest names too
 * @param catalogue what is asked for; the recorded documents when left out
 * @param kept boundaries that are taken over, so that the document is not opened
 * @returns the edition and no findings, or every finding and no edition: there is no half one.
 */
export async function makeEdition(
  open: Open,
  authored: readonly string[],
  catalogue: Catalogue = recorded,
  kept?: KeptBoundaries,
): Promise<{ edition: Edition | undefined; findings: readonly Finding[] }> {
  const needed = documentsOf(catalogue).filter(
    (document) => kept === undefined || document !== catalogue.boundaries,
  );
  const { intake, findings } = await takeIn(needed, open);
  if (findings.length > 0) return { edition: undefined, findings };
  const ledger = new Ledger();
  const division = readDivision(catalogue, intake, ledger);
  if (ledger.findings.length > 0) return { edition: undefined, findings: ledger.findings };
  const register = municipalityRows(catalogue, division, intake, ledger);
  const reader = statReader(catalogue, division, intake, ledger);
  const industry = industryRows(reader);
  const topology = kept?.text ?? boundariesText(catalogue, intake, division, ledger);
  const edition = new Map([
    [official.municipalities.file, official.municipalities.format(register.municipalities)],
    [official.counties.file, official.counties.format(countyRows(division))],
    [official.labourMarketRegions.file, official.labourMarketRegions.format(register.regions)],
    [official.population.file, official.population.format(populationRows(reader))],
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
  return ledger.findings.length > 0
    ? { edition: undefined, findings: ledger.findings }
    : { edition, findings: [] };
}

const withKept = (intake: Intake, { boundaries }: Catalogue, kept?: KeptBoundaries): Intake =>
  kept === undefined
    ? intake
    : {
        ...intake,
        sha256: (document) => (document === boundaries ? kept.sha256 : intake.sha256(document)),
      };

function boundariesText(
  { boundaries }: Catalogue,
  intake: Intake,
  division: Division,
  ledger: Ledger,
): string {
  const reading = readBoundaries({
    text: intake.text(boundaries),
    file: boundaries.path,
    division: division.latest.recoding.toOwn,
  });
  if (reading.kind === 'read') return boundaryText(simplifyBoundaries(reading.boundaries));
  ledger.add(...reading.findings);
  return '';
}
