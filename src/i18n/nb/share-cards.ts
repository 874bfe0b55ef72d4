/** Words of the share cards: a figure, and under it what it counts. */
export const shareCards = {
  of: (some: number, all: number): string => `${some} av ${all}`,
  municipality: (programmes: number): string =>
    programmes === 1 ? 'aktiv traineeordning når kommunen' : 'aktive traineeordninger når kommunen',
  areaOf: (programmes: string): string => `I området til ${programmes}`,
  members: (members: number): string =>
    `${members === 1 ? 'kommune' : 'kommuner'} med en aktiv traineeordning`,
  programme: (documented: number): string =>
    `${documented === 1 ? 'kommune' : 'kommuner'} med dokumentert dekning`,
  wholeArea: (area: number): string => `${area} i hele området som rapporten nevner`,
  inactive: 'Ordningen er ikke lenger aktiv',
  source: 'Tall for 2020–2021. Kilder: Nordlandsforskning rapport 2/2021, SSB og Kartverket',
  alt: (title: string, figure: string): string => `Kart over ${title}. ${figure}.`,
} as const;
