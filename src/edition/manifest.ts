import { readJsonStat } from '../sources/json-stat.ts';
import { BOUNDARIES_FILE } from '../tables/boundaries.ts';
import type { Manifest, ManifestEntry, ManifestSource } from '../tables/manifest.ts';
import * as official from '../tables/official.ts';
import * as catalogue from './catalogue.ts';
import type { Intake } from './intake.ts';

/** Which documents each imported table was made of. */
const MADE_OF: Readonly<Record<string, readonly catalogue.Document[]>> = {
  [official.municipalities.file]: [
    catalogue.municipalityCodes,
    catalogue.municipalityCodesLater,
    catalogue.municipalityChanges,
    catalogue.centralityClasses,
    catalogue.centralityIndex,
    catalogue.labourMarketRegions,
  ],
  [official.counties.file]: [catalogue.countyCodes, catalogue.countyCodesLater],
  [official.labourMarketRegions.file]: [catalogue.labourMarketRegions],
  [official.population.file]: [
    catalogue.populationOwn,
    catalogue.populationLater,
    catalogue.municipalityChanges,
  ],
  [official.employment.file]: [catalogue.employed],
  [official.employmentByIndustry.file]: [
    catalogue.industriesByResidence,
    catalogue.industriesByWorkplace,
    catalogue.municipalityChanges,
  ],
  [official.industries.file]: [catalogue.industriesByResidence, catalogue.industriesByWorkplace],
  [official.commuting.file]: catalogue.flows,
  [BOUNDARIES_FILE]: [catalogue.boundaries, catalogue.municipalityChanges],
};

/** The report that people read to write the programme and survey tables. */
const REPORT: ManifestSource = {
  publisher: 'Nordlandsforskning',
  id: 'NF-rapport 2/2021',
  title: 'Regionale traineeordninger',
  query: 'Kapittel 1, 3–8 og Vedlegg 2; hver linje har sitt avsnitt',
  path: '',
  vintage: '2020–2021',
  licence: 'Sitert med kilde',
  licence_url: '',
  credit: 'Kilde: Nordlandsforskning, rapport 2/2021',
  updated: '',
  sha256: '',
};

/** Where every table under `data/` comes from: the imported ones, and those people wrote. */
export function manifestOf(intake: Intake, authored: readonly string[]): Manifest {
  const imported = Object.entries(MADE_OF).map(([table, documents]): ManifestEntry => ({
    table,
    kind: 'imported',
    sources: documents.map((document) => sourceOf(document, intake)),
  }));
  const written = authored.map((table): ManifestEntry => ({
    table,
    kind: 'authored',
    sources: [REPORT],
  }));
  return { version: 1, tables: [...imported, ...written] };
}

function sourceOf(document: catalogue.Document, intake: Intake): ManifestSource {
  const answer = document.path.startsWith('ssb/') && document.path.endsWith('.json');
  const stat = answer ? readJsonStat(intake.text(document), document.path) : undefined;
  return {
    publisher: document.publisher,
    id: document.id,
    title: document.title,
    query: document.query,
    path: document.path,
    vintage: document.vintage,
    licence: document.licence,
    licence_url: document.licenceUrl,
    credit: document.credit,
    updated: stat?.ok === true ? (stat.value.updated ?? '') : '',
    sha256: intake.sha256(document),
  };
}
