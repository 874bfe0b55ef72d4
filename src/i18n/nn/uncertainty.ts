import type { Words } from '../shape.ts';

export const uncertainty: Words['uncertainty'] = {
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
