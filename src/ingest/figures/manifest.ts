import { BOUNDARIES_FILE } from '../tables/boundaries.ts';
import type { Manifest, ManifestEntry, ManifestSource } from '../tables/manifest.ts';
import { formerNames, nameLanguages } from '../tables/names.ts';
import { pages } from '../tables/programmes.ts';
import * as official from '../tables/official.ts';
import { residentsByAge, residentsByEducation } from '../tables/residents.ts';
import { laterCentrality, type Catalogue } from './catalogue.ts';
import type { Document, StatDocument } from './document.ts';
import type { Intake } from './intake.ts';

/** Which documents each imported table was made of. */
function madeOf(catalogue: Catalogue): Readonly<Record<string, readonly Document[]>> {
  const { changes } = catalogue;
  const earlier = catalogue.earlierCentralityIndex ? [catalogue.earlierCentralityIndex] : [];
  return {
    ...(catalogue.divisions[0]?.date !== catalogue.own && {
      [official.formerMunicipalities.file]: [
        ...catalogue.divisions.map(({ municipalities }) => municipalities),
        changes,
        ...earlier,
        catalogue.labourMarketRegions,
      ],
    }),
    [official.municipalities.file]: [
      ...catalogue.divisions.map(({ municipalities }) => municipalities),
      changes,
      catalogue.centralityClasses,
      catalogue.centralityIndex,
      ...laterCentrality(catalogue),
      catalogue.labourMarketRegions,
    ],
    [official.counties.file]: catalogue.divisions.map(({ counties }) => counties),
    [official.labourMarketRegions.file]: [catalogue.labourMarketRegions],
    [official.population.file]: [...catalogue.population, ...recoded(catalogue.population)],
    [residentsByAge.file]: [...catalogue.ages, ...recoded(catalogue.ages)],
    [residentsByEducation.file]: [...catalogue.education, ...recoded(catalogue.education)],
    [official.employment.file]: [...catalogue.employed, ...recoded(catalogue.employed)],
    [official.employmentByIndustry.file]: [
      ...catalogue.industries,
      ...recoded(catalogue.industries),
    ],
    [official.industries.file]: catalogue.industries,
    [official.commuting.file]: [...catalogue.flows, ...recoded(catalogue.flows)],
    [BOUNDARIES_FILE]: [catalogue.boundaries, changes],
  };

  /** The changes made figures of a table too, where some stand on other numbers. */
  function recoded(documents: readonly StatDocument[]): readonly Document[] {
    return documents.some(({ numbers }) => numbers !== catalogue.own) ? [changes] : [];
  }
}

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

/** The pages that people read to tell the languages of a name apart; each row has its own. */
const NAMES: ManifestSource = {
  publisher: 'Statistisk sentralbyrå',
  id: 'Flerspråklige fylkes- og kommunenavn',
  title: 'Flerspråklige fylkes- og kommunenavn',
  query: 'https://www.ssb.no/offentlig-sektor/kommunekatalog/flerspraklige-fylkes-og-kommunenavn',
  path: '',
  vintage: '2020–2024',
  licence: 'CC BY 4.0',
  licence_url: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'Kilde: Statistisk sentralbyrå',
  updated: '',
  sha256: '',
};

/** What municipalities were called before 2020; the README of the folder says how it was gathered. */
const FORMER: ManifestSource = {
  publisher: 'Statistisk sentralbyrå, gjengitt av andre',
  id: 'Kommunenummer før 2020',
  title: 'Kommunenummer og navn før 2020, og kommunene de er blitt',
  query: 'https://www.ssb.no/klass/klassifikasjoner/131/endringer',
  path: '',
  vintage: '2016–2019',
  licence: 'CC BY 4.0',
  licence_url: 'https://creativecommons.org/licenses/by/4.0/',
  credit:
    'Numre og navn: Statistisk sentralbyrå (Klass 131), gjengitt etter andres lister og ikke kontrollert mot Klass',
  updated: '',
  sha256: '',
};

/** The pages that people read of the programmes, beside the report; each row has its own. */
const PAGES: ManifestSource = {
  publisher: 'Offentlige nettsider',
  id: 'Nettsider om ordningene',
  title: 'Det offentlige nettsider sier om ordningene, ved siden av rapporten',
  query: 'Hver linje har sin adresse, sin tittel og dagen den er lest, fra lagrede kopier',
  path: '',
  vintage: '2009–2023',
  licence: 'Sitert med kilde',
  licence_url: '',
  credit: 'Kilde: nettsiden som er oppgitt i linjen',
  updated: '',
  sha256: '',
};

/** The tables that people write from something else than the report. */
const WRITTEN_FROM: ReadonlyMap<string, ManifestSource> = new Map([
  [nameLanguages.file, NAMES],
  [formerNames.file, FORMER],
  [pages.file, PAGES],
]);

/** Where every table under `data/` comes from: the imported ones, and those people wrote. */
export function manifestOf(
  catalogue: Catalogue,
  intake: Intake,
  authored: readonly string[],
): Manifest {
  const imported = Object.entries(madeOf(catalogue)).map(([table, documents]): ManifestEntry => ({
    table,
    kind: 'imported',
    sources: documents.map((document) => sourceOf(document, intake)),
  }));
  const written = authored.map((table): ManifestEntry => ({
    table,
    kind: 'authored',
    sources: [WRITTEN_FROM.get(table) ?? REPORT],
  }));
  const divisions = { own: catalogue.own, all: catalogue.divisions.map(({ date }) => date) };
  return { version: 1, divisions, tables: [...imported, ...written] };
}

function sourceOf(document: Document, intake: Intake): ManifestSource {
  const table = document.form === 'figures' ? intake.table(document) : undefined;
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
    updated: table?.ok === true ? (table.value.updated ?? '') : '',
    sha256: intake.sha256(document),
  };
}
