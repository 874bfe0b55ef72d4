import type { Document, IndustryDocument, StatDocument } from './document.ts';

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
  /** Those of the last division after the own one that has an index, for what it is today. */
  readonly laterCentralityClasses?: Document | undefined;
  readonly laterCentralityIndex?: Document | undefined;
  readonly labourMarketRegions: Document;
  readonly boundaries: Document;
  readonly flows: readonly StatDocument[];
  readonly employed: readonly StatDocument[];
  readonly population: readonly StatDocument[];
  readonly ages: readonly StatDocument[];
  readonly education: readonly StatDocument[];
  readonly industries: readonly IndustryDocument[];
}

/** What says how central the municipalities of today are; nothing where the own division is today's. */
export const laterCentrality = ({
  laterCentralityClasses: classes,
  laterCentralityIndex: index,
}: Catalogue): readonly Document[] => [classes, index].filter((each) => each !== undefined);

/** Every document of a catalogue, in the order in which it is read. */
export const documentsOf = (catalogue: Catalogue): readonly Document[] => [
  ...catalogue.flows,
  ...catalogue.employed,
  ...catalogue.population,
  ...catalogue.ages,
  ...catalogue.education,
  ...catalogue.industries,
  ...catalogue.divisions.map(({ municipalities }) => municipalities),
  ...catalogue.divisions.map(({ counties }) => counties),
  catalogue.changes,
  catalogue.centralityClasses,
  catalogue.centralityIndex,
  ...laterCentrality(catalogue),
  ...(catalogue.earlierCentralityIndex ? [catalogue.earlierCentralityIndex] : []),
  catalogue.labourMarketRegions,
  catalogue.boundaries,
];
