import type { GapKind } from '../../domain/indicators/gap-kind.ts';
import { gapClasses } from './class-words.ts';

/** The list of municipalities that no programme reaches, and how near one is. */
export const gaps = {
  nav: 'Hull',
  title: 'Finn hullene',
  lead: (gaps: string, remote: string, classes: string, level: string) =>
    `${gaps} av de ${remote} minst sentrale kommunene (${classes}) var uten ordning i 2020–2021 (regnet som dekket: ${level}).`,
  leadKinds: (nextDoor: string, blank: string, paper: string, limits: string) =>
    `${nextDoor} av dem grenser til eller deler BA-region med en kommune som er dekket; de ${blank} andre gjør ikke det. Fra ${paper} arbeider minst ${limits} av de sysselsatte allerede i en dekket kommune.`,
  classes: gapClasses.nb,
  evidence: 'Hva som regnes som dekket',
  mapTitle: 'Hva slags hull?',
  kinds: {
    'paper-gap': 'Pendler allerede dit',
    island: 'Eget arbeidsmarked',
    'next-door': 'Nabo til en ordning',
    'blank-area': 'Langt fra alle',
  } satisfies Record<GapKind, string>,
  rules: {
    'paper-gap': (limits: string) =>
      `Minst ${limits} av de sysselsatte som bor her, arbeider i en kommune som er dekket.`,
    island: (limits: string) =>
      `Kommunen er en BA-region for seg selv, og under ${limits} av de sysselsatte som bor her, arbeider i en annen kommune.`,
    'next-door': () => 'Grenser på land til en dekket kommune, eller deler BA-region med en.',
    'blank-area': () => 'Verken en nabokommune eller noen i samme BA-region er dekket.',
  } satisfies Record<GapKind, (limits: string) => string>,
  inAll: (all: string) => `${all} i alt, med fargen`,
  rulesTitle: 'Slik er hullene delt inn',
  overlap:
    'Hvert hull er enten nabo til en ordning eller langt fra alle, aldri begge deler. I tillegg kan innbyggerne allerede pendle dit, eller kommunen være et eget arbeidsmarked. Kartet viser det første som passer, i rekkefølgen her. Tallet i tegnforklaringen er hullene med den fargen; «i alt» teller alle som regelen passer på.',
  uncertain: (n: string, gaps: string) =>
    `For ${n} av ${gaps} kan SSBs avrunding ha avgjort om de er over eller under en av grensene. De er merket «usikker» i tabellen.`,
  uncertainMark: 'usikker',
  move: {
    title: 'Flytt grensene',
    toCovered: 'Pendler allerede dit: minst så mange prosent',
    islandOut: 'Eget arbeidsmarked: under så mange prosent pendler ut',
    reset: 'Tilbake til de vanlige grensene',
    note: 'Kartet, tegnforklaringen og tabellen følger med. Setningen øverst og nedlastingene bruker de vanlige grensene.',
  },
  notGaps: {
    participation: 'Dekket, dokumentert',
    stated: 'Dekket, oppgitt',
    area: 'Dekket, bare nevnt område',
    none: 'Ikke dekket, klasse 1–4',
  },
  list: (level: string) => `Alle hullene (regnet som dekket: ${level})`,
  order:
    'Kommunene med flest innbyggere står først. Trykk på en kolonne for å ordne etter den. Ingen kolonne er en samlet poengsum, og ingen rekkefølge bygger på en.',
  columns: {
    kind: 'Slags hull',
    jobs: (year: number) => `Arbeidsplasser ${year}`,
    regionType: 'Slags region',
    industries: (census: string) =>
      `Næringer minst 25\u00a0% over landet, med kvotient (${census})`,
    nearestCoveredName: 'Nærmeste dekkede kommune',
    nearestHostName: 'Nærmeste vertskommune',
    coefficient: (year: number) => `Pendlingskoeffisient ${year}`,
    coveredInRegion: 'Dekket i egen BA-region',
    toCoveredInRegion: 'Arbeider i dekket kommune i regionen',
    toCovered: 'Arbeider i dekket kommune',
    interval: 'Laveste–høyeste mulige andel',
    nearestCovered: 'Km til nærmeste dekkede kommune',
    nearestHost: 'Km til nærmeste vertskap',
    neighbouring: 'Ordninger over kommunegrensen',
  },
  status:
    'Høy: minst 25\u00a0% over landet også når avrundingen slår verst ut. Usikker: tallet er så høyt, men avrundingen kan ha løftet det. I en BA-region av én kommune er pendlingskoeffisienten 0 per definisjon.',
  ownRegion: 'én kommune',
  regionType: (size: string, centre: string) => `${size}, ${centre}`,
  place: (kilometres: string, name: string) => `${kilometres} (${name})`,
  straight:
    'Avstandene er i luftlinje mellom punkter midt i kommunene, ikke langs vei. Andelene gjelder sysselsatte med arbeidssted i Norge.',
  nearest: {
    title: 'Hvilke ordninger kunne kommunen bli med i?',
    lead: (name: string, kilometres: string, covered: string) =>
      `Fra ${name} er det ${kilometres}\u00a0km i luftlinje til den nærmeste dekkede kommunen (dokumentert eller oppgitt), ${covered}.`,
    share: (share: string) =>
      `${share} av de sysselsatte som bor her, arbeider i en dekket kommune (dokumentert eller oppgitt).`,
    caption: 'Ordninger som har en grunn til å nå hit, og minst de tre nærmeste',
    inRegion: 'Dekker i samme BA-region',
    border: 'Dekker over kommunegrensen',
    named: 'Nevner området',
    commuting: 'Andel som arbeider der ordningen er',
    toMember: 'Km til nærmeste kommune den dekker',
    toHost: 'Km til vertskapet',
    note: (limits: string) =>
      `En ordning er med når den nevner området, dekker noen i samme BA-region eller over kommunegrensen, eller når minst ${limits} arbeider der den er. Den nærmeste står først. Bare ordninger som var aktive i 2020, og det rapporten dokumenterer eller oppgir, er regnet med.`,
    all: 'Alle hullene i landet',
    noHost: 'ikke oppgitt',
  },
};
