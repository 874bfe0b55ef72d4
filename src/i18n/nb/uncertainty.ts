import type { QuotientStatus } from '../../domain/indicators/location-quotient.ts';
import type { RegionCentre, RegionSize } from '../../domain/indicators/region-typology.ts';

/** How sure a figure is, what kind of region it is, and how figures change over time. */
export const uncertainty = {
  status: {
    high: 'høy',
    low: 'lav',
    average: 'omtrent som landet',
    uncertain: 'usikker',
  } satisfies Record<QuotientStatus, string>,
  statusTexts: {
    high: 'Minst 25\u00a0% over landet, også når avrundingen slår verst ut.',
    low: 'Minst 25\u00a0% under landet, også når avrundingen slår verst ut.',
    average: 'Mellom 25\u00a0% under og 25\u00a0% over landet.',
    uncertain: 'SSBs avrunding er stor nok til å flytte tallet over en av grensene.',
  } satisfies Record<QuotientStatus, string>,
  few: 'færre enn 10 sysselsatte',
  fewText:
    'Tallet er like sikkert som andre, men noen få personer kan flytte det mye fra år til år.',
  head: 'Vurdering',
  interval: 'Laveste–høyeste mulige',
  between: (lower: string, upper: string) => `${lower}–${upper}`,
  legendUncertain: 'Skravert: usikker på grunn av avrunding',
  intervalNote:
    'Intervallet viser hvor lavt og hvor høyt tallet kan være når hvert publisert 0 og 3 kan ha vært 1 eller 2.',
  flowsExact:
    'Tall for pendling (tabell 03321) er ikke avrundet dette året: 1 og 2 står som de er, så avrunding flytter ingen av andelene.',
  flowsRounded:
    'SSB har publisert 1 og 2 som 0 eller 3 i pendlingstallene (tabell 03321). Intervallet viser hvor langt det kan ha flyttet andelen.',
  size: { large: 'stor', small: 'liten' } satisfies Record<RegionSize, string>,
  centre: {
    balanced: 'balansert',
    'centre-defined': 'sentrumsdefinert',
  } satisfies Record<RegionCentre, string>,
  typology: {
    title: 'Regiontype',
    compared: 'Sammenlignet med',
    all: (n: string) => `alle ${n} BA-regioner`,
    reached: (n: string) => `de ${n} BA-regionene en ordning når`,
    size: 'Størrelse',
    centre: 'Bosetting',
    limitResidents: 'Grense: innbyggere',
    limitShare: 'Grense: største kommunes andel',
    notReached: 'regionen er ikke blant dem',
    lead: (residents: string, year: number, largest: string, share: string) =>
      `BA-regionen har ${residents}\u00a0innbyggere (${year}). ${largest} kommune har ${share} av dem.`,
  },
  fragmentation: {
    title: 'Pendling ut av egen BA-region, etter sentralitet',
    explain:
      'Andelen av utpendlerne som forlater sin egen BA-region. Veid: alle utpendlere sett under ett. Snitt: hver kommune teller likt.',
    weighted: (year: number) => `Veid ${year}`,
    mean: (year: number) => `Snitt ${year}`,
    alone: 'Egen BA-region',
    aloneNote: 'I en BA-region av én kommune forlater alle utpendlere regionen per definisjon.',
  },
  time: {
    change: 'Endring',
    since: (year: number) => `Endring siden ${year}`,
    chart: (what: string, from: number, to: number) => `${what}, ${from}–${to}`,
    percentagePoints: 'prosentpoeng',
  },
} as const;
