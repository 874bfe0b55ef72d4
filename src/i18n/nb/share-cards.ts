/** Words of the share cards: a figure, and under it what it counts. */
export const shareCards = {
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
