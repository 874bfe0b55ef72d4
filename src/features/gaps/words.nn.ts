import type { Words } from '../../i18n/shape.ts';
import { gapClasses } from './class-words.ts';

/** The list of municipalities that no programme reaches, and how near one is. */
export const gaps: Words['gaps'] = {
  nav: 'Hol',
  title: 'Finn hola',
  lead: (gaps, remote, classes, level) =>
    `${gaps} av dei ${remote} minst sentrale kommunane (${classes}) var utan ordning i 2020–2021 (rekna som dekt: ${level}).`,
  leadKinds: (nextDoor, blank, paper, limits) =>
    `${nextDoor} av dei grensar til eller deler BA-region med ein kommune som er dekt; dei ${blank} andre gjer ikkje det. Frå ${paper} arbeider minst ${limits} av dei sysselsette alt i ein dekt kommune.`,
  classes: gapClasses.nn,
  evidence: 'Kva som blir rekna som dekt',
  mapTitle: 'Kva slags hol?',
  kinds: {
    'paper-gap': 'Pendlar alt dit',
    island: 'Eigen arbeidsmarknad',
    'next-door': 'Nabo til ei ordning',
    'blank-area': 'Langt frå alle',
  },
  rules: {
    'paper-gap': (limits) =>
      `Minst ${limits} av dei sysselsette som bur her, arbeider i ein kommune som er dekt.`,
    island: (limits) =>
      `Kommunen er ein BA-region for seg sjølv, og under ${limits} av dei sysselsette som bur her, arbeider i ein annan kommune.`,
    'next-door': () => 'Grensar på land til ein dekt kommune, eller deler BA-region med ein.',
    'blank-area': () => 'Korkje ein nabokommune eller nokon i same BA-region er dekt.',
  },
  inAll: (all) => `${all} i alt, med fargen`,
  rulesTitle: 'Slik er hola delte inn',
  overlap:
    'Kvart hol er anten nabo til ei ordning eller langt frå alle, aldri begge delar. I tillegg kan innbyggjarane alt pendle dit, eller kommunen vere ein eigen arbeidsmarknad. Kartet viser det første som passar, i rekkjefølgja her. Talet i teiknforklaringa er hola med den fargen; «i alt» tel alle som regelen passar på.',
  uncertain: (n, gaps) =>
    `For ${n} av ${gaps} kan avrundinga til SSB ha avgjort om dei er over eller under ei av grensene. Dei er merkte «usikker» i tabellen.`,
  uncertainMark: 'usikker',
  move: {
    title: 'Flytt på grensene',
    toCovered: 'Pendlar alt dit: minst så mange prosent',
    islandOut: 'Eigen arbeidsmarknad: under så mange prosent pendlar ut',
    reset: 'Tilbake til dei vanlege grensene',
    note: 'Kartet, teiknforklaringa og tabellen følgjer med. Setninga øvst og nedlastingane bruker dei vanlege grensene.',
  },
  notGaps: {
    participation: 'Dekt, dokumentert',
    stated: 'Dekt, oppgitt',
    area: 'Dekt, berre nemnt område',
    none: 'Ikkje dekt, klasse 1–4',
  },
  list: (level) => `Alle hola (rekna som dekt: ${level})`,
  order:
    'Kommunane med flest innbyggjarar står først. Trykk på ei kolonne for å ordne etter ho. Inga kolonne er ein samla poengsum, og inga rekkjefølgje byggjer på ein.',
  columns: {
    kind: 'Slags hol',
    jobs: (year) => `Arbeidsplassar ${year}`,
    regionType: 'Slags region',
    industries: (census) => `Næringar minst 25\u00a0% over landet, med kvotient (${census})`,
    nearestCoveredName: 'Næraste dekte kommune',
    nearestHostName: 'Næraste vertskommune',
    coefficient: (year) => `Pendlingskoeffisient ${year}`,
    coveredInRegion: 'Dekt i eigen BA-region',
    toCoveredInRegion: 'Arbeider i dekt kommune i regionen',
    toCovered: 'Arbeider i dekt kommune',
    interval: 'Lågaste–høgaste moglege del',
    nearestCovered: 'Km til næraste dekte kommune',
    nearestHost: 'Km til næraste vertskap',
    neighbouring: 'Ordningar over kommunegrensa',
  },
  status:
    'Høg: minst 25\u00a0% over landet òg når avrundinga slår verst ut. Usikker: talet er så høgt, men avrundinga kan ha lyft det. I ein BA-region av éin kommune er pendlingskoeffisienten 0 per definisjon.',
  ownRegion: 'éin kommune',
  regionType: (size, centre) => `${size}, ${centre}`,
  place: (kilometres, name) => `${kilometres} (${name})`,
  straight:
    'Avstandane er i luftlinje mellom punkt midt i kommunane, ikkje langs veg. Delane gjeld sysselsette med arbeidsstad i Noreg.',
  nearest: {
    title: 'Kva for ordningar kunne kommunen bli med i?',
    lead: (name, kilometres, covered) =>
      `Frå ${name} er det ${kilometres}\u00a0km i luftlinje til den næraste dekte kommunen (dokumentert eller oppgitt), ${covered}.`,
    share: (share) =>
      `${share} av dei sysselsette som bur her, arbeider i ein dekt kommune (dokumentert eller oppgitt).`,
    caption: 'Ordningar som har ein grunn til å nå hit, og minst dei tre næraste',
    inRegion: 'Dekkjer i same BA-region',
    border: 'Dekkjer over kommunegrensa',
    named: 'Nemner området',
    commuting: 'Del som arbeider der ordninga er',
    toMember: 'Km til næraste kommune ho dekkjer',
    toHost: 'Km til vertskapet',
    note: (limits) =>
      `Ei ordning er med når ho nemner området, dekkjer nokon i same BA-region eller over kommunegrensa, eller når minst ${limits} arbeider der ho er. Den næraste står først. Berre ordningar som var aktive i 2020, og det rapporten dokumenterer eller oppgir, er rekna med.`,
    all: 'Alle hola i landet',
    noHost: 'ikkje oppgitt',
  },
};
