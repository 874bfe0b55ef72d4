import type { Words } from '../shape.ts';

/** Words of the share cards: a figure, and under it what it counts. */
export const shareCards: Words['shareCards'] = {
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
