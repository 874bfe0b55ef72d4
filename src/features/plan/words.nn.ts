import type { Words } from '../../i18n/shape.ts';

const kommunar = (n: string): string => (n === '1' ? '1\u00a0kommune' : `${n}\u00a0kommunar`);

export const plan: Words['plan'] = {
  nav: 'Planlegg',
  title: 'Planlegg rekkjevidda',
  lead: 'Kva om ein kommune til vart med? Vel ei traineeordning, eller start ei ny, og legg til eller ta ut kommunar. Alt blir rekna ut i nettlesaren din; ingenting blir lagra eller sendt.',
  link: 'Planlegg ny rekkjevidde',
  needsScript:
    'Sjølve planleggjaren treng JavaScript. Tabellen nedst på sida viser kva kvar ordning nådde i 2020–2021.',
  failed: 'Tala til planleggjaren kunne ikkje hentast.',
  dropped: (what) =>
    `Dette i adressa vart ikkje forstått, og er sett bort frå: ${what}. Resten av planen står.`,
  form: {
    programme: 'Ordning',
    choose: 'Vel ei ordning',
    newProgramme: 'Ei ny ordning',
    host: 'Vertskommune',
    chooseHost: 'Vel vertskommunen',
    name: 'Namn på den nye ordninga',
    evidence: 'Blir rekna som med frå før',
    add: 'Legg til ein kommune',
    addButton: 'Legg til',
    reset: 'Fjern alle endringar',
  },
  unnamed: 'Ny traineeordning',
  start: 'Vel ei ordning over, eller trykk på ein kommune i kartet for å starte ei ny ordning der.',
  mapHint: 'Trykk på ein kommune i kartet for å leggje han til eller ta han ut.',
  mapTitle: 'Planen på kartet',
  reaches: (name, municipalities, residents, year, remote) =>
    `${name} når ${kommunar(municipalities)} med ${residents}\u00a0innbyggjarar (${year}). ${ofClasses(municipalities, remote)}`,
  changes: (added, dropped) => `Lagt til: ${added}. Teke ut: ${dropped}.`,
  said: {
    added: (name) => `${name} er lagd til.`,
    dropped: (name) => `${name} er teken ut.`,
    host: (name) => `${name} er vertskommunen og kan ikkje takast ut.`,
    started: (name) => `Ny ordning med ${name} som vertskommune.`,
    copied: 'Lenkja er kopiert.',
    notCopied: 'Lenkja kunne ikkje kopierast. Merk ho og kopier sjølv.',
    noFile: 'Fila kunne ikkje lagast. Prøv igjen.',
  },
  roles: {
    participation: 'Med i ordninga, dokumentert',
    stated: 'Med i ordninga, oppgitt',
    area: 'Med i ordninga, berre nemnd',
    added: 'Lagd til i planen',
    dropped: 'Teken ut av planen',
    suggested: 'Framlegg',
    gap: 'Klasse 5–6 utan ordning',
    other: 'Ei anna ordning',
    none: 'Andre utan ordning',
  },
  sums: {
    title: 'Før og etter',
    today: 'Frå før',
    after: 'Med planen',
    change: 'Endring',
    municipalities: 'Kommunar',
    youngAdults: (year) => `Unge vaksne (20–34 år) 1. januar ${year}`,
    jobs: (year) => `Arbeidsplassar 4. kvartal ${year}`,
    remote: 'Kommunar i klasse 5–6',
    remoteResidents: 'Innbyggjarar i desse',
    onlyHere: 'Av desse utan anna ordning',
    spread: 'Lengste avstand, km i luftlinje',
    spreadOf: (from, to) => `${from}–${to}`,
    overlap: 'Kommunar som andre ordningar òg når',
    nobody: 'ingen',
    overlapOf: (programme, names) => `${programme}: ${names}`,
    young:
      'Unge vaksne er innbyggjarar på 20–34 år. Talet er, som innbyggjarane, frå tabell 07459 hos SSB. Dei to kan gjelde kvart sitt år, og skal då ikkje delast på kvarandre.',
  },
  spread: {
    title: 'Kor spreidd er for spreidd?',
    text: (kilometres) =>
      `Rapporten fortel om opptil åtte timar køyring mellom traineear i Framtidsfylket, noko som får følgjer for samhandling og nettverk (3.11); kommunane rapporten omtalar der, ligg opptil ${kilometres}\u00a0km frå kvarandre i luftlinje. I Trainee Innlandet vart ein og ein halv time køyring mellom Hamar og Valdres rekna som ugunstig for traineen (3.8). KOM Trainee meiner at traineeane må vere i pendlaravstand (3.10). Nokre traineear fann derimot at to timar køyring ikkje var til hinder (4.9).`,
    straight:
      'Avstandane her er i luftlinje mellom punkt midt i kommunane. Langs veg er det lenger, og over fjord og fjell mykje lenger.',
  },
  members: {
    title: 'Kommunane i planen',
    added: 'Lagde til',
    kept: 'Med frå før',
    dropped: 'Tekne ut',
    none: 'Ingen kommunar er med.',
    add: 'Legg til',
    addName: (name) => `Legg til ${name}`,
    remove: 'Ta ut',
    removeName: (name) => `Ta ut ${name}`,
    back: 'Ta med att',
    backName: (name) => `Ta med att ${name}`,
    host: 'vertskommune',
    about: (centrality, residents) => `klasse ${centrality}, ${residents}`,
    basis: (basis, section) => `${basis} (avsnitt ${section})`,
  },
  reasons: {
    region: (region, names) => `same BA-region (${region}) som ${names}`,
    border: (names) => `grensar til ${names}`,
    commuting: (share) => `${share} av dei sysselsette arbeider i kommunane i planen`,
    uncertain: 'usikker på grunn av avrunding',
    nearest: (kilometres, name) => `${kilometres}\u00a0km i luftlinje til ${name}`,
    and: 'og',
    more: (n) => `${n} til`,
  },
  suggestions: {
    title: 'Framlegg',
    lead: 'Kva kommunar legg til mest?',
    objective: 'Legg til mest',
    objectives: {
      'remote-residents': 'innbyggjarar i klasse 5–6',
      residents: 'innbyggjarar i alle klassar',
      'remote-municipalities': 'kommunar i klasse 5–6',
    },
    count: 'Kor mange framlegg',
    ring: 'Ring: høgst så mange km',
    steps: 'Kor langt mellom BA-regionar',
    stepsOf: {
      own: 'berre BA-regionar som er med',
      one: 'òg BA-regionar ved sida av',
      any: 'alle BA-regionar',
    },
    others: 'Føreslå òg kommunar som ei anna ordning når',
    gain: {
      'remote-residents': (gain, sum) =>
        `gir ${gain}\u00a0innbyggjarar i klasse 5–6 (i alt ${sum})`,
      residents: (gain, sum) => `gir ${gain}\u00a0innbyggjarar (i alt ${sum})`,
      'remote-municipalities': (gain, sum) => `gir ${gain} kommune i klasse 5–6 (i alt ${sum})`,
    },
    region: { own: 'i ein BA-region som er med', one: 'i BA-regionen ved sida av' },
    spread: (kilometres) => `lengste avstand blir ${kilometres}\u00a0km`,
    ties: (names) => `Like mykje gir ${names}, som ligg lenger unna.`,
    none: 'Ingen kommunar passar innanfor desse grensene. Prøv ein større ring, fleire BA-regionar eller eit anna mål.',
    all: 'Legg til alle framlegga',
    rules:
      'Kommunen som legg til mest, kjem først, så den som legg til mest etter han. Ring og BA-region blir målte frå planen slik han er no, så framlegga kan ikkje vandre av garde. Gir to like mykje, kjem den nærmaste først, så den med lågast nummer. Det er ingen skjult poengsum.',
  },
  candidates: {
    title: 'Alle som har ein grunn til å bli med',
    ways: 'Grunnar som tel',
    wayOf: {
      region: 'same BA-region',
      border: 'felles grense på land',
      commuting: 'pendling, minst så mange prosent',
      ring: 'innanfor ringen',
    },
    limit: 'Minste del som pendlar, prosent',
    order: (n) => `${kommunar(n)}. Den som ligg nærmast ein kommune i planen, står først.`,
    none: 'Ingen kommunar har nokon av grunnane.',
    waiting: 'Pendlingstala blir henta …',
    reasons: 'Grunnar',
    others: 'Andre ordningar',
  },
  industries: {
    title: 'Næringane i området',
    lead: 'Lokaliseringskvotienten: kor mange gonger så stor del av dei sysselsette som i landet. Kommunane er rekna saman som eitt område.',
    caption: (basis, year) => `Næringar ${basis}, ${year}`,
    industry: 'Næring',
    status: 'Vurdering',
    wanted: 'I kompetanseprofilen',
    wantedWord: (words) => `«${words}»`,
    profile: (name, section) => `Kompetansen ${name} søkjer (avsnitt ${section})`,
    matched:
      'Ei næring er merkt når profilen nemner ho, eller eit yrke eller fag som mest høyrer til der. Ingeniørar, økonomar og IT trengst i alle næringar og kan ikkje haldast mot éi av dei. Bygg og anlegg, kraft og transport har ikkje eigne tal her.',
    unmatched:
      'Profilen nemner ingen av næringane som har eigne tal her, så han kan ikkje haldast mot desse.',
    noProfile: 'Ei ny ordning har ingen kompetanseprofil enno.',
  },
  share: {
    title: 'Ta planen med deg',
    lead: 'Adressa er planen: den som opnar lenkja, ser det same.',
    address: 'Lenkje til planen',
    copy: 'Kopier lenkja',
    print: 'Skriv ut',
    csv: 'Last ned CSV',
    geojson: 'Last ned GeoJSON',
    sources: 'Kjelder',
    method: 'Reglane og formlane',
  },
  today: {
    title: 'Kva ordningane dekte i 2020–2021',
    lead: (level) =>
      `Summane er for kommunane som kvar ordning dekte i 2020–2021 (${level}), utan endringar.`,
    youngAdults: (year) => `Unge vaksne (20–34 år), ${year}`,
    jobs: 'Arbeidsplassar',
    remote: 'Klasse 5–6',
    spread: 'Lengste avstand, km',
    members: 'Kommunar',
    plan: (name) => `Planlegg for ${name}`,
    open: 'Planlegg',
  },
  file: {
    plan: 'Plan',
    number: 'Kommunenummer',
    change: 'Rolle',
    roles: { kept: 'med frå før', added: 'lagd til', dropped: 'teken ut' },
    year: 'Innbyggjarar, år',
    youngAdultsYear: 'Unge vaksne, år',
    jobsYear: 'Arbeidsplassar, år',
    kilometres: 'Km til næraste andre i planen',
  },
};

/** How many of the municipalities are of class 5–6: said of them, and not of those who live there. */
function ofClasses(municipalities: string, remote: string): string {
  const none = remote === '0';
  if (municipalities === '1') return `Kommunen er ${none ? 'ikkje ' : ''}i klasse 5 eller 6.`;
  return `${none ? 'Ingen' : remote} av kommunane er i klasse 5 og 6.`;
}
