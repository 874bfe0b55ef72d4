/**
 * What is asked of the official services, as data: one entry a document. These are the documents
 * that the committed snapshot was made of; «npm run data:fetch» plans its own from
 * `data/selection.json` and what the services offer.
 */
import {
  codesAt,
  klass,
  SSB,
  stat,
  type Document,
  type IndustryDocument,
  type StatDocument,
} from './document.ts';

export type { Document, IndustryDocument, StatDocument } from './document.ts';

/** One division of the country into municipalities and counties, by the day it came into force. */
export interface DivisionDocuments {
  readonly date: string;
  readonly municipalities: Document;
  readonly counties: Document;
}

/** All documents of an import, by what they are for. */
export interface Catalogue {
  /** The date of the division that the atlas is drawn on. */
  readonly own: string;
  /** Every division on whose numbers a document stands, the earliest first. */
  readonly divisions: readonly DivisionDocuments[];
  /** The changes between the first of them and the last. */
  readonly changes: Document;
  readonly centralityClasses: Document;
  readonly centralityIndex: Document;
  /** On the numbers of an earlier division, for the municipalities that ended. */
  readonly earlierCentralityIndex?: Document | undefined;
  readonly labourMarketRegions: Document;
  readonly boundaries: Document;
  readonly flows: readonly StatDocument[];
  readonly employed: readonly StatDocument[];
  readonly population: readonly StatDocument[];
  readonly industries: readonly IndustryDocument[];
}

const OWN = '2020-01-01';
const LATER = '2024-01-01';

export const flows: readonly StatDocument[] = [2020, 2021, 2022].map((year) =>
  stat({
    id: '03321',
    title: 'Sysselsatte per 4. kvartal, etter arbeidsstedskommune og bostedskommune',
    path: `ssb/03321-${year}.json`,
    years: [year],
    open: ['ArbstedKomm', 'Bokommuen'],
    codes: { ContentsCode: ['Sysselsatte'] },
    numbers: OWN,
  }),
);

export const employed = stat({
  id: '11618',
  title: 'Befolkning og sysselsatte per 4. kvartal, etter region',
  path: 'ssb/11618-2020-2022.json',
  years: [2020, 2021, 2022],
  open: ['Region'],
  codes: { ContentsCode: ['BefolkningBosted', 'SysselBosted', 'SysselArbsted'] },
  numbers: OWN,
});

const population = (path: string, years: readonly number[], numbers: string): StatDocument =>
  stat({
    id: '07459',
    title: 'Befolkning 1. januar, etter region',
    path,
    years,
    open: ['Region'],
    codes: { ContentsCode: ['Personer1'] },
    numbers,
  });
/** Population on the numbers of the atlas's own division. */
export const populationOwn = population('ssb/07459-2020-2023.json', [2020, 2021, 2022, 2023], OWN);
/** Population on the numbers of 2024, brought back to the division. */
export const populationLater = population('ssb/07459-2024-2026.json', [2024, 2025, 2026], LATER);

export const industriesByResidence: IndustryDocument = {
  ...stat({
    id: '07984',
    title: 'Sysselsatte per 4. kvartal, etter region og næring (SN2007), etter bosted',
    path: 'ssb/07984-residence-2020-2022.json',
    years: [2020, 2022],
    open: ['Region', 'NACE2007'],
    codes: { Kjonn: ['0'], Alder: ['15-74'], ContentsCode: ['Sysselsatte'] },
    numbers: OWN,
  }),
  basis: 'residence',
};
export const industriesByWorkplace: IndustryDocument = {
  ...stat({
    id: '13470',
    title: 'Sysselsatte per 4. kvartal, etter region og næring (SN2007), etter arbeidssted',
    path: 'ssb/13470-workplace-2017-aquaculture.json',
    years: [2017],
    open: ['Region', 'NACE2007'],
    codes: { ContentsCode: ['SysselsatteArb'] },
    numbers: LATER,
  }),
  basis: 'workplace',
};

export const municipalityCodes = codesAt('131', 'Standard for kommuneinndeling', OWN);
export const municipalityCodesLater = codesAt('131', 'Standard for kommuneinndeling', LATER);
export const countyCodes = codesAt('104', 'Standard for fylkesinndeling', OWN);
export const countyCodesLater = codesAt('104', 'Standard for fylkesinndeling', LATER);
export const municipalityChanges = klass(
  'changes',
  '131',
  'Endringer i kommuneinndelingen',
  'klass/131-changes-2023-12-31-2024-01-02.json',
  '131/changes?from=2023-12-31&to=2024-01-02',
  '2024-01-01',
);
export const centralityClasses = klass(
  'correspondence',
  '128',
  'Sentralitet, samsvar med kommuneinndelingen',
  'klass/131-correspondsAt-128-2020-01-01.json',
  '131/correspondsAt?targetClassificationId=128&date=2020-01-01',
  '2020-01-01',
);
export const centralityIndex: Document = {
  ...SSB,
  form: 'centrality',
  id: 'Notater 2020/4',
  title: 'Sentralitetsindeksen 2020',
  path: 'ssb/centrality-index-2020.csv',
  query: 'Tabellen over sentralitetsindeksen, kommuner 2020',
  vintage: '2020',
};

export const labourMarketRegions: Document = {
  form: 'regions',
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
  form: 'shapes',
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

/** The documents of the committed snapshot. */
export const recorded: Catalogue = {
  own: OWN,
  divisions: [
    { date: OWN, municipalities: municipalityCodes, counties: countyCodes },
    { date: LATER, municipalities: municipalityCodesLater, counties: countyCodesLater },
  ],
  changes: municipalityChanges,
  centralityClasses,
  centralityIndex,
  labourMarketRegions,
  boundaries,
  flows,
  employed: [employed],
  population: [populationOwn, populationLater],
  industries: [industriesByResidence, industriesByWorkplace],
};

/** Every document of a catalogue, in the order in which it is read. */
export const documentsOf = (catalogue: Catalogue): readonly Document[] => [
  ...catalogue.flows,
  ...catalogue.employed,
  ...catalogue.population,
  ...catalogue.industries,
  ...catalogue.divisions.map(({ municipalities }) => municipalities),
  ...catalogue.divisions.map(({ counties }) => counties),
  catalogue.changes,
  catalogue.centralityClasses,
  catalogue.centralityIndex,
  ...(catalogue.earlierCentralityIndex ? [catalogue.earlierCentralityIndex] : []),
  catalogue.labourMarketRegions,
  catalogue.boundaries,
];

/** Every document the committed snapshot was made of. */
export const documents = documentsOf(recorded);
