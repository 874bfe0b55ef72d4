import type { Objective } from '../../domain/planning/greedy.ts';
import type { Way } from '../../domain/planning/reasons.ts';

const kommuner = (n: string): string => (n === '1' ? '1\u00a0kommune' : `${n}\u00a0kommuner`);

/** The planner: what a programme would reach if municipalities joined or left. */
export const plan = {
  nav: 'Planlegg',
  title: 'Planlegg rekkevidden',
  lead: 'Hva om en kommune til ble med? Velg en traineeordning, eller start en ny, og legg til eller ta ut kommuner. Alt regnes ut i nettleseren din; ingenting lagres eller sendes.',
  link: 'Planlegg ny rekkevidde',
  needsScript:
    'Selve planleggeren trenger JavaScript. Tabellen nederst på siden viser hva hver ordning nådde i 2020–2021.',
  failed: 'Tallene til planleggeren kunne ikke hentes.',
  dropped: (what: string) =>
    `Dette i adressen ble ikke forstått, og er sett bort fra: ${what}. Resten av planen står.`,
  form: {
    programme: 'Ordning',
    choose: 'Velg en ordning',
    newProgramme: 'En ny ordning',
    host: 'Vertskommune',
    chooseHost: 'Velg vertskommunen',
    name: 'Navn på den nye ordningen',
    evidence: 'Regnes som med fra før',
    add: 'Legg til en kommune',
    addButton: 'Legg til',
    reset: 'Fjern alle endringer',
  },
  unnamed: 'Ny traineeordning',
  start: 'Velg en ordning over, eller trykk på en kommune i kartet for å starte en ny ordning der.',
  mapHint: 'Trykk på en kommune i kartet for å legge den til eller ta den ut.',
  mapTitle: 'Planen på kartet',
  reaches: (
    name: string,
    municipalities: string,
    residents: string,
    year: string,
    remote: string,
  ) =>
    `${name} når ${kommuner(municipalities)} med ${residents}\u00a0innbyggere (${year}). ${ofClasses(municipalities, remote)}`,
  changes: (added: string, dropped: string) => `Lagt til: ${added}. Tatt ut: ${dropped}.`,
  said: {
    added: (name: string) => `${name} er lagt til.`,
    dropped: (name: string) => `${name} er tatt ut.`,
    host: (name: string) => `${name} er vertskommunen og kan ikke tas ut.`,
    started: (name: string) => `Ny ordning med ${name} som vertskommune.`,
    copied: 'Lenken er kopiert.',
    notCopied: 'Lenken kunne ikke kopieres. Merk den og kopier selv.',
    noFile: 'Filen kunne ikke lages. Prøv igjen.',
  },
  roles: {
    participation: 'Med i ordningen, dokumentert',
    stated: 'Med i ordningen, oppgitt',
    area: 'Med i ordningen, bare nevnt',
    added: 'Lagt til i planen',
    dropped: 'Tatt ut av planen',
    suggested: 'Forslag',
    gap: 'Klasse 5–6 uten ordning',
    other: 'En annen ordning',
    none: 'Andre uten ordning',
  },
  sums: {
    title: 'Før og etter',
    today: 'Fra før',
    after: 'Med planen',
    change: 'Endring',
    municipalities: 'Kommuner',
    youngAdults: (year: string) => `Unge voksne (20–34 år) 1. januar ${year}`,
    jobs: (year: string) => `Arbeidsplasser 4. kvartal ${year}`,
    remote: 'Kommuner i klasse 5–6',
    remoteResidents: 'Innbyggere i dem',
    onlyHere: 'Av dem uten annen ordning',
    spread: 'Lengste avstand, km i luftlinje',
    spreadOf: (from: string, to: string) => `${from}–${to}`,
    overlap: 'Kommuner som andre ordninger også når',
    nobody: 'ingen',
    overlapOf: (programme: string, names: string) => `${programme}: ${names}`,
    young:
      'Unge voksne er innbyggere på 20–34 år. Tallet er, som innbyggerne, fra SSBs tabell 07459. De to kan gjelde hvert sitt år, og skal da ikke deles på hverandre.',
  },
  spread: {
    title: 'Hvor spredt er for spredt?',
    text: (kilometres: string) =>
      `Rapporten forteller om opptil åtte timers kjøring mellom traineer i Framtidsfylket, noe som får betydning for samhandling og nettverk (3.11); kommunene den nevner, ligger opptil ${kilometres}\u00a0km fra hverandre i luftlinje. I Trainee Innlandet ble en og en halv times kjøring fra Hamar til Valdres regnet som ugunstig for traineen (3.8). KOM Trainee mener at traineene må være i pendleravstand (3.10). Noen traineer fant derimot at to timers kjøring ikke var til hinder (4.9).`,
    straight:
      'Avstandene her er i luftlinje mellom punkter midt i kommunene. Langs vei er det lenger, og over fjord og fjell mye lenger.',
  },
  members: {
    title: 'Kommunene i planen',
    added: 'Lagt til',
    kept: 'Med fra før',
    dropped: 'Tatt ut',
    none: 'Ingen kommuner er med.',
    add: 'Legg til',
    addName: (name: string) => `Legg til ${name}`,
    remove: 'Ta ut',
    removeName: (name: string) => `Ta ut ${name}`,
    back: 'Ta med igjen',
    backName: (name: string) => `Ta med igjen ${name}`,
    host: 'vertskommune',
    about: (centrality: string, residents: string) => `klasse ${centrality}, ${residents}`,
    basis: (basis: string, section: string) => `${basis} (avsnitt ${section})`,
  },
  reasons: {
    region: (region: string, names: string) => `samme BA-region (${region}) som ${names}`,
    border: (names: string) => `grenser til ${names}`,
    commuting: (share: string) => `${share} av de sysselsatte arbeider i kommunene i planen`,
    uncertain: 'usikker på grunn av avrunding',
    nearest: (kilometres: string, name: string) => `${kilometres}\u00a0km i luftlinje til ${name}`,
    and: 'og',
    more: (n: string) => `${n} til`,
  },
  suggestions: {
    title: 'Forslag',
    lead: 'Hvilke kommuner legger til mest?',
    objective: 'Legg til mest',
    objectives: {
      'remote-residents': 'innbyggere i klasse 5–6',
      residents: 'innbyggere i alle klasser',
      'remote-municipalities': 'kommuner i klasse 5–6',
    } satisfies Record<Objective, string>,
    count: 'Antall forslag',
    ring: 'Ring: høyst så mange km',
    steps: 'Hvor langt mellom BA-regioner',
    stepsOf: {
      own: 'bare BA-regioner som er med',
      one: 'også BA-regioner ved siden av',
      any: 'alle BA-regioner',
    },
    others: 'Foreslå også kommuner som en annen ordning når',
    gain: {
      'remote-residents': (gain: string, sum: string) =>
        `gir ${gain}\u00a0innbyggere i klasse 5–6 (i alt ${sum})`,
      residents: (gain: string, sum: string) => `gir ${gain}\u00a0innbyggere (i alt ${sum})`,
      'remote-municipalities': (gain: string, sum: string) =>
        `gir ${gain} kommune i klasse 5–6 (i alt ${sum})`,
    } satisfies Record<Objective, (gain: string, sum: string) => string>,
    region: { own: 'i en BA-region som er med', one: 'i BA-regionen ved siden av' },
    spread: (kilometres: string) => `lengste avstand blir ${kilometres}\u00a0km`,
    ties: (names: string) => `Like mye gir ${names}, som ligger lenger unna.`,
    none: 'Ingen kommuner passer innenfor disse grensene. Prøv en større ring, flere BA-regioner eller et annet mål.',
    all: 'Legg til alle forslagene',
    rules:
      'Den kommunen som legger til mest, kommer først, så den som legger til mest etter den. Ring og BA-region måles fra planen slik den er nå, så forslagene kan ikke vandre av gårde. Gir to like mye, kommer den nærmeste først, så den med lavest nummer. Det er ingen skjult poengsum.',
  },
  candidates: {
    title: 'Alle som har en grunn til å bli med',
    ways: 'Grunner som teller',
    wayOf: {
      region: 'samme BA-region',
      border: 'felles grense på land',
      commuting: 'pendling, minst så mange prosent',
      ring: 'innenfor ringen',
    } satisfies Record<Way, string>,
    limit: 'Minste andel som pendler, prosent',
    order: (n: string) => `${kommuner(n)}. Den som ligger nærmest en kommune i planen, står først.`,
    none: 'Ingen kommuner har noen av grunnene.',
    waiting: 'Pendlingstallene hentes …',
    reasons: 'Grunner',
    others: 'Andre ordninger',
  },
  industries: {
    title: 'Næringene i området',
    lead: 'Lokaliseringskvotienten: hvor mange ganger så stor del av de sysselsatte som i landet. Kommunene er regnet sammen som ett område.',
    caption: (basis: string, year: string) => `Næringer ${basis}, ${year}`,
    industry: 'Næring',
    status: 'Vurdering',
    wanted: 'I kompetanseprofilen',
    wantedWord: (words: string) => `«${words}»`,
    profile: (name: string, section: string) => `Kompetansen ${name} søker (avsnitt ${section})`,
    matched:
      'En næring er merket når profilen nevner den, eller et yrke eller fag som mest hører til der. Ingeniører, økonomer og IT trengs i alle næringer og kan ikke holdes mot én av dem. Bygg og anlegg, kraft og transport har ikke egne tall her.',
    unmatched:
      'Profilen nevner ingen av næringene som har egne tall her, så den kan ikke holdes mot dem.',
    noProfile: 'En ny ordning har ingen kompetanseprofil ennå.',
  },
  share: {
    title: 'Ta planen med deg',
    lead: 'Adressen er planen: den som åpner lenken, ser det samme.',
    address: 'Lenke til planen',
    copy: 'Kopier lenken',
    print: 'Skriv ut',
    csv: 'Last ned CSV',
    geojson: 'Last ned GeoJSON',
    sources: 'Kilder',
    method: 'Reglene og formlene',
  },
  today: {
    title: 'Hva ordningene dekket i 2020–2021',
    lead: (level: string) =>
      `Summene er for kommunene som hver ordning dekket i 2020–2021 (${level}), uten endringer.`,
    youngAdults: (year: string) => `Unge voksne (20–34 år), ${year}`,
    jobs: 'Arbeidsplasser',
    remote: 'Klasse 5–6',
    spread: 'Lengste avstand, km',
    members: 'Kommuner',
    plan: (name: string) => `Planlegg for ${name}`,
    open: 'Planlegg',
  },
  file: {
    plan: 'Plan',
    number: 'Kommunenummer',
    change: 'Rolle',
    roles: { kept: 'med fra før', added: 'lagt til', dropped: 'tatt ut' },
    year: 'Innbyggere, år',
    youngAdultsYear: 'Unge voksne, år',
    jobsYear: 'Arbeidsplasser, år',
    kilometres: 'Km til nærmeste andre i planen',
  },
};

/** How many of the municipalities are of class 5–6: said of them, and not of those who live there. */
function ofClasses(municipalities: string, remote: string): string {
  const none = remote === '0';
  if (municipalities === '1') return `Kommunen er ${none ? 'ikke ' : ''}i klasse 5 eller 6.`;
  return `${none ? 'Ingen' : remote} av kommunene er i klasse 5 og 6.`;
}
