import type { Words } from '../shape.ts';

/** Words of the share cards: a figure, and under it what it counts. */
export const shareCards: Words['shareCards'] = {
  of: (some, all) => `${some} av ${all}`,
  municipality: (programmes) =>
    programmes === 1 ? 'aktiv traineeordning når kommunen' : 'aktive traineeordningar når kommunen',
  areaOf: (programmes) => `I området til ${programmes}`,
  members: (members) =>
    members === 1 ? 'kommune med ei aktiv traineeordning' : 'kommunar med ei aktiv traineeordning',
  programme: (documented) => `${documented === 1 ? 'kommune' : 'kommunar'} med dokumentert dekning`,
  wholeArea: (area) => `${area} i heile området som rapporten nemner`,
  inactive: 'Ordninga er ikkje lenger aktiv',
  source: 'Tal for 2020–2021. Kjelder: Nordlandsforskning rapport 2/2021, SSB og Kartverket',
  alt: (title, figure) => `Kart over ${title}. ${figure}.`,
};
