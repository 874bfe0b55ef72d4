import type { Said } from '../../i18n/shape.ts';

const nb = {
  of: (some: number, all: number): string => `${some} av ${all}`,
  municipality: (programmes: number): string =>
    programmes === 1 ? 'traineeordning dekket kommunen' : 'traineeordninger dekket kommunen',
  areaOf: (programmes: string): string => `I området til ${programmes}`,
  members: (members: number): string =>
    members === 1 ? 'kommune med en traineeordning' : 'kommuner med en traineeordning',
  programme: (stated: number): string =>
    stated === 1 ? 'kommune, dokumentert eller oppgitt' : 'kommuner, dokumentert eller oppgitt',
  wholeArea: (area: number): string => `${area} i hele området som rapporten nevner`,
  inactive: 'Ordningen var ikke lenger aktiv i 2020',
  source: 'Tall for 2020–2021. Kilder: Nordlandsforskning rapport 2/2021, SSB og Kartverket',
  alt: (title: string, figure: string): string => `Kart over ${title}. ${figure}.`,
} as const;

const nn: Said<typeof nb> = {
  of: (some, all) => `${some} av ${all}`,
  municipality: (programmes) =>
    programmes === 1 ? 'traineeordning dekte kommunen' : 'traineeordningar dekte kommunen',
  areaOf: (programmes) => `I området til ${programmes}`,
  members: (members) =>
    members === 1 ? 'kommune med ei traineeordning' : 'kommunar med ei traineeordning',
  programme: (stated) =>
    stated === 1 ? 'kommune, dokumentert eller oppgitt' : 'kommunar, dokumentert eller oppgitt',
  wholeArea: (area) => `${area} i heile området som rapporten nemner`,
  inactive: 'Ordninga var ikkje lenger aktiv i 2020',
  source: 'Tal for 2020–2021. Kjelder: Nordlandsforskning rapport 2/2021, SSB og Kartverket',
  alt: (title, figure) => `Kart over ${title}. ${figure}.`,
};

const en: Said<typeof nb> = {
  of: (some, all) => `${some} of ${all}`,
  municipality: (programmes) =>
    programmes === 1
      ? 'trainee programme covered the municipality'
      : 'trainee programmes covered the municipality',
  areaOf: (programmes) => `In the area of ${programmes}`,
  members: (members) =>
    members === 1
      ? 'municipality with a trainee programme'
      : 'municipalities with a trainee programme',
  programme: (stated) =>
    stated === 1 ? 'municipality, documented or stated' : 'municipalities, documented or stated',
  wholeArea: (area) => `${area} in the whole area that the report names`,
  inactive: 'The programme was no longer active in 2020',
  source:
    'Figures for 2020–2021. Sources: Nordland Research Institute report 2/2021, SSB, Kartverket',
  alt: (title, figure) => `Map of ${title}. ${figure}.`,
};

/** Words of the share cards: a figure, and under it what it counts. */
export const shareCards = { nb, nn, en };
