/**
 * What is asked of the official services, as data: one entry a document. A new year or a richer
 * list of industries is a change here (or in the answer of the service), not in the readers.
 */
export interface Provenance {
  readonly publisher: string;
  readonly title: string;
  /** Table, classification or data set, as its publisher numbers it. */
  readonly id: string;
  readonly query: string;
  readonly licence: string;
  /** Where the licence can be read; empty when there is no such page. */
  readonly licenceUrl: string;
  readonly credit: string;
  readonly vintage: string;
}

export interface Document extends Provenance {
  /** Where the answer lies below the folder that is imported. */
  readonly path: string;
}

export interface StatDocument extends Document {
  /** The years that the answer must hold, all of them. */
  readonly years: readonly number[];
}

const SSB = {
  publisher: 'Statistisk sentralbyrå',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.no',
  credit: 'Kilde: Statistisk sentralbyrå',
} as const;

const statQuery = (table: string, selection: string): string =>
  `https://data.ssb.no/api/pxwebapi/v2/tables/${table}/data?lang=no&outputFormat=json-stat2&${selection}`;

const klassQuery = (path: string): string =>
  `https://data.ssb.no/api/klass/v1/classifications/${path}`;

const stat = (
  id: string,
  title: string,
  path: string,
  years: readonly number[],
  selection: string,
): StatDocument => ({
  ...SSB,
  id,
  title,
  path,
  years,
  query: statQuery(id, `${selection}&valueCodes[Tid]=${years.join(',')}`),
  vintage: years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`,
});

const klass = (
  id: string,
  title: string,
  path: string,
  query: string,
  vintage: string,
): Document => ({
  ...SSB,
  id: `Klass ${id}`,
  title,
  path,
  query: klassQuery(query),
  vintage,
});

const codesAt = (id: string, title: string, date: string): Document =>
  klass(
    id,
    title,
    `klass/${id}-codesAt-${date}.json`,
    `${id}/codesAt?date=${date}&language=nb`,
    date,
  );

export const flows: readonly StatDocument[] = [2020, 2021, 2022].map((year) =>
  stat(
    '03321',
    'Sysselsatte per 4. kvartal, etter arbeidsstedskommune og bostedskommune',
    `ssb/03321-${year}.json`,
    [year],
    'valueCodes[ArbstedKomm]=*&valueCodes[Bokommuen]=*&valueCodes[ContentsCode]=Sysselsatte',
  ),
);

export const employed = stat(
  '11618',
  'Befolkning og sysselsatte per 4. kvartal, etter region',
  'ssb/11618-2020-2022.json',
  [2020, 2021, 2022],
  'valueCodes[Region]=*&valueCodes[ContentsCode]=BefolkningBosted,SysselBosted,SysselArbsted',
);

const POPULATION = 'Befolkning 1. januar, etter region';
const POPULATION_SELECTION = 'valueCodes[Region]=*&valueCodes[ContentsCode]=Personer1';
/** Population on the numbers of the atlas's own division. */
export const populationOwn = stat(
  '07459',
  POPULATION,
  'ssb/07459-2020-2023.json',
  [2020, 2021, 2022, 2023],
  POPULATION_SELECTION,
);
/** Population on the numbers of 2024, brought back to the division. */
export const populationLater = stat(
  '07459',
  POPULATION,
  'ssb/07459-2024-2026.json',
  [2024, 2025, 2026],
  POPULATION_SELECTION,
);

export const industriesByResidence = stat(
  '07984',
  'Sysselsatte per 4. kvartal, etter region og næring (SN2007), etter bosted',
  'ssb/07984-residence-2020-2022.json',
  [2020, 2022],
  'valueCodes[Region]=*&valueCodes[NACE2007]=*&valueCodes[Kjonn]=0&valueCodes[Alder]=15-74&valueCodes[ContentsCode]=Sysselsatte',
);
export const industriesByWorkplace = stat(
  '13470',
  'Sysselsatte per 4. kvartal, etter region og næring (SN2007), etter arbeidssted',
  'ssb/13470-workplace-2017-aquaculture.json',
  [2017],
  'valueCodes[Region]=*&valueCodes[NACE2007]=*&valueCodes[ContentsCode]=SysselsatteArb',
);

export const municipalityCodes = codesAt('131', 'Standard for kommuneinndeling', '2020-01-01');
export const municipalityCodesLater = codesAt('131', 'Standard for kommuneinndeling', '2024-01-01');
export const countyCodes = codesAt('104', 'Standard for fylkesinndeling', '2020-01-01');
export const countyCodesLater = codesAt('104', 'Standard for fylkesinndeling', '2024-01-01');
export const municipalityChanges = klass(
  '131',
  'Endringer i kommuneinndelingen',
  'klass/131-changes-2023-12-31-2024-01-02.json',
  '131/changes?from=2023-12-31&to=2024-01-02',
  '2024-01-01',
);
export const centralityClasses = klass(
  '128',
  'Sentralitet, samsvar med kommuneinndelingen',
  'klass/131-correspondsAt-128-2020-01-01.json',
  '131/correspondsAt?targetClassificationId=128&date=2020-01-01',
  '2020-01-01',
);
export const centralityIndex: Document = {
  ...SSB,
  id: 'Notater 2020/4',
  title: 'Sentralitetsindeksen 2020',
  path: 'ssb/centrality-index-2020.csv',
  query: 'Tabellen over sentralitetsindeksen, kommuner 2020',
  vintage: '2020',
};

export const labourMarketRegions: Document = {
  publisher: 'TØI / Kommunal- og moderniseringsdepartementet',
  id: 'BA-regioner 2020',
  title: 'Bo- og arbeidsmarkedsregioner 2020',
  path: 'toi/ba-regions-2020.csv',
  query: 'Regnearket «BA-regioner 2020»',
  licence: 'Offentlig rapport',
  licenceUrl: '',
  credit: 'Kilde: TØI / Kommunal- og moderniseringsdepartementet',
  vintage: '2020',
};

export const boundaries: Document = {
  publisher: 'Kartverket',
  id: 'Administrative enheter kommuner',
  title: 'Administrative enheter, kommuner 2024, klippet mot kysten og forenklet',
  path: 'kartverket/kommuner-2024.topojson',
  query:
    'https://kartkatalog.geonorge.no/metadata/administrative-enheter-kommuner/041f1e6e-bdbc-4091-b48f-8a5990f3cc5b',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.no',
  credit: '© Kartverket',
  vintage: '2024',
};

/** Every document an import reads. */
export const documents: readonly Document[] = [
  ...flows,
  employed,
  populationOwn,
  populationLater,
  industriesByResidence,
  industriesByWorkplace,
  municipalityCodes,
  municipalityCodesLater,
  countyCodes,
  countyCodesLater,
  municipalityChanges,
  centralityClasses,
  centralityIndex,
  labourMarketRegions,
  boundaries,
];
