import type { QuotientStatus } from '../domain/indicators/location-quotient.ts';
import type { RegionCentre, RegionSize } from '../domain/indicators/region-typology.ts';
import type { Said } from './shape.ts';

const nb = {
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

const nn: Said<typeof nb> = {
  status: {
    high: 'høg',
    low: 'låg',
    average: 'om lag som landet',
    uncertain: 'usikker',
  },
  statusTexts: {
    high: 'Minst 25\u00a0% over landet, òg når avrundinga slår verst ut.',
    low: 'Minst 25\u00a0% under landet, òg når avrundinga slår verst ut.',
    average: 'Mellom 25\u00a0% under og 25\u00a0% over landet.',
    uncertain: 'Avrundinga til SSB er stor nok til å flytte talet over ei av grensene.',
  },
  few: 'færre enn 10 sysselsette',
  fewText:
    'Talet er like sikkert som andre, men nokre få personar kan flytte det mykje frå år til år.',
  head: 'Vurdering',
  interval: 'Lågaste–høgaste moglege',
  between: (lower, upper) => `${lower}–${upper}`,
  legendUncertain: 'Skravert: usikker på grunn av avrunding',
  intervalNote:
    'Intervallet viser kor lågt og kor høgt talet kan vere når kvar publisert 0 og 3 kan ha vore 1 eller 2.',
  flowsExact:
    'Tala for pendling (tabell 03321) er ikkje avrunda dette året: 1 og 2 står som dei er, så avrunding flyttar ingen av delane.',
  flowsRounded:
    'SSB har publisert 1 og 2 som 0 eller 3 i pendlingstala (tabell 03321). Intervallet viser kor langt det kan ha flytta delen.',
  size: { large: 'stor', small: 'liten' },
  centre: { balanced: 'balansert', 'centre-defined': 'sentrumsdefinert' },
  typology: {
    title: 'Regiontype',
    compared: 'Samanlikna med',
    all: (n) => `alle ${n} BA-regionar`,
    reached: (n) => `dei ${n} BA-regionane ei ordning når`,
    size: 'Storleik',
    centre: 'Busetjing',
    limitResidents: 'Grense: innbyggjarar',
    limitShare: 'Grense: delen til den største kommunen',
    notReached: 'regionen er ikkje blant dei',
    lead: (residents, year, largest, share) =>
      `BA-regionen har ${residents}\u00a0innbyggjarar (${year}). ${largest} kommune har ${share} av dei.`,
  },
  fragmentation: {
    title: 'Pendling ut av eigen BA-region, etter sentralitet',
    explain:
      'Delen av utpendlarane som forlèt sin eigen BA-region. Vekta: alle utpendlarar sett under eitt. Snitt: kvar kommune tel likt.',
    weighted: (year) => `Vekta ${year}`,
    mean: (year) => `Snitt ${year}`,
    alone: 'Eigen BA-region',
    aloneNote: 'I ein BA-region på éin kommune forlèt alle utpendlarar regionen per definisjon.',
  },
  time: {
    change: 'Endring',
    since: (year) => `Endring sidan ${year}`,
    chart: (what, from, to) => `${what}, ${from}–${to}`,
    percentagePoints: 'prosentpoeng',
  },
};

const en: Said<typeof nb> = {
  status: {
    high: 'high',
    low: 'low',
    average: 'about the same as in Norway',
    uncertain: 'uncertain',
  },
  statusTexts: {
    high: 'At least 25% above the national share, even where rounding is at its worst.',
    low: 'At least 25% below the national share, even where rounding is at its worst.',
    average: 'Between 25% below and 25% above the national share.',
    uncertain: 'Statistics Norway’s rounding is large enough to move the figure across a limit.',
  },
  few: 'fewer than 10 employed',
  fewText:
    'The figure is as sure as any other, but a few persons can move it far from year to year.',
  head: 'Assessment',
  interval: 'Lowest–highest possible',
  between: (lower, upper) => `${lower}–${upper}`,
  legendUncertain: 'Hatched: uncertain because of rounding',
  intervalNote:
    'The interval shows how low and how high the figure can be when each published 0 and 3 may have been 1 or 2.',
  flowsExact:
    'The commuting figures (table 03321) of this year are not rounded: 1 and 2 stand as they are, so rounding moves none of the shares.',
  flowsRounded:
    'Statistics Norway has published 1 and 2 as 0 or 3 in the commuting figures (table 03321). The interval shows how far that may have moved the share.',
  size: { large: 'large', small: 'small' },
  centre: { balanced: 'balanced', 'centre-defined': 'centre-defined' },
  typology: {
    title: 'Type of region',
    compared: 'Compared with',
    all: (n) => `all ${n} labour-market regions`,
    reached: (n) => `the ${n} labour-market regions that a programme reaches`,
    size: 'Size',
    centre: 'Settlement',
    limitResidents: 'Limit: inhabitants',
    limitShare: 'Limit: share of the largest municipality',
    notReached: 'the region is not among them',
    lead: (residents, year, largest, share) =>
      `The labour-market region has ${residents}\u00a0inhabitants (${year}). ${largest} municipality has ${share} of them.`,
  },
  fragmentation: {
    title: 'Commuting out of one’s own labour-market region, by centrality',
    explain:
      'The share of out-commuters who leave their own labour-market region. Weighted: all out-commuters taken together. Mean: each municipality counts the same.',
    weighted: (year) => `Weighted ${year}`,
    mean: (year) => `Mean ${year}`,
    alone: 'Region of its own',
    aloneNote:
      'In a labour-market region of one municipality all out-commuters leave the region by definition.',
  },
  time: {
    change: 'Change',
    since: (year) => `Change since ${year}`,
    chart: (what, from, to) => `${what}, ${from}–${to}`,
    percentagePoints: 'percentage points',
  },
};

/** How sure a figure is, what kind of region it is, and how figures change over time. */
export const uncertainty = { nb, nn, en };
