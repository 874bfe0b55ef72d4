import type { IndicatorId } from '../../domain/indicators/definitions.ts';

export interface IndicatorWords {
  readonly name: string;
  readonly meaning: string;
  /** What the symbols of the formula stand for. */
  readonly symbols: string;
  readonly caveats: string;
  readonly reference: string;
}

const REPORT = 'Nordlandsforskning rapport 2/2021';

const indicators: Readonly<Record<IndicatorId, IndicatorWords>> = {
  coverage: {
    name: 'Dekning',
    meaning:
      'En kommune er dekket når minst én ordning som var aktiv i 2020, er knyttet til den på et grunnlag som teller på det valgte nivået. Dokumentert: rapporten viser til traineer, medlemsbedrifter, aktivitet eller vertskap der. Oppgitt: dessuten at den sier at kommunen, eller alle kommunene i en region, hører til ordningen. Nevnt område: dessuten at den nevner regionen kommunen ligger i.',
    symbols:
      'P er de aktive ordningene, m en kommune, b et grunnlag, B(e) grunnlagene som teller på nivå e.',
    caveats:
      'Grunnlaget er lest ut av rapporten og gjelder 2020–2021. Rapportens egne 47 kommuner er ikke listet opp der og kan ikke etterprøves. Innbyggertallene er fra det siste året med inndelingens egne kommunenumre.',
    reference: `${REPORT}, kapittel 3 og Vedlegg 2`,
  },
  'coverage-gap': {
    name: 'Dekningshull',
    meaning: 'Kommuner i sentralitetsklasse 5 og 6 som ingen ordning dekker på det valgte nivået.',
    symbols: 'k(m) er SSBs sentralitetsklasse for kommune m.',
    caveats:
      'At en kommune ikke er nevnt i rapporten, betyr ikke at ingen derfra har vært trainee et annet sted.',
    reference: `${REPORT}, Tabell 1; SSB Notater 2020/4`,
  },
  'location-quotient': {
    name: 'Lokaliseringskvotient',
    meaning:
      'Andelen av de sysselsatte i området som arbeider i næringen, delt på andelen i landet. Fra 1,25 er næringen framhevet.',
    symbols:
      'e(i, r) er sysselsatte i næring i og område r, e(r) alle i området, e(i) næringen i landet, e alle i landet.',
    caveats:
      'Grunnlag (bosted eller arbeidssted) og år hører til hvert tall, og to grunnlag rangeres aldri sammen. Kommuner uten tall for næringen er holdt utenfor både teller og nevner. «Andre næringer» er totalen minus de publiserte gruppene. SSB publiserer 1 og 2 som 0 eller 3. Rapporten farger «sysselsettingsandeler over 25\u00a0% av landsgjennomsnittet», etter arbeidssted; å lese det som 25 prosent over er vår tolkning, og tallene etter bosted er våre.',
    reference: `${REPORT}, Vedlegg 2; P. S. Florence (1939)`,
  },
  'commuting-counts': {
    name: 'Pendlingstall',
    meaning:
      'Sysselsatte bosatte, arbeidsplasser, de som bor og arbeider i området, utpendlere og innpendlere.',
    symbols:
      'f(a, b) er sysselsatte som bor i a og arbeider i b, E sysselsatte bosatte, J arbeidsplasser, L bor og arbeider, U utpendlere, I innpendlere. Prikken står for alle kommuner.',
    caveats:
      'Tallene er summer av strømmene i SSBs tabell 03321. De som arbeider i utlandet eller på ukjent sted, er ikke med, så tallet på sysselsatte bosatte er noe lavere enn i tabell 11618.',
    reference: 'SSB, tabell 03321',
  },
  bounds: {
    name: 'Usikkerhet fra avrunding',
    meaning:
      'Hvor lavt og hvor høyt et tall kan være når hvert publisert tall som er avrundet, er på sitt verste. En lokaliseringskvotient er høy når laveste mulige er minst 1,25, lav når høyeste mulige er høyst 0,75 og usikker når intervallet krysser en av grensene. Ingenting annet avgjør: også de minste kommunene vises og rangeres, og tall for færre enn 10 sysselsatte i næringen er merket.',
    symbols:
      'c er et publisert tall; l og u er det laveste og høyeste det kan ha vært. Grensene for en sum er summen av grensene. For LQ settes områdets egen celle til det ene ytterpunktet og landets til det andre; a og b er summer uten felles celler.',
    caveats:
      'SSB publiserer hver 1 og 2 som 0 eller 3. Et publisert 0 kan derfor ha vært 0, 1 eller 2, og et publisert 3 kan ha vært 1, 2 eller 3; andre tall står som de er. Intervallet er det verst tenkelige, og nesten alltid videre enn det som er sannsynlig. Pendlingstallene (tabell 03321) i et år med strømmer på 1 eller 2 er ikke avrundet og brukes som de er. I andre år regnes et publisert 0 bare som mulig 1 eller 2 der det er en strøm mellom de to kommunene i et annet av årene; ellers regnes paret som tomt. Ligger et område i både telleren og landet, er det sanne intervallet litt smalere.',
    reference: 'SSB: avrunding i registerbasert sysselsettingsstatistikk',
  },
  fragmentation: {
    name: 'Pendling ut av egen BA-region, etter klasse',
    meaning:
      'Andelen av utpendlerne i en sentralitetsklasse som forlater sin egen BA-region. Veid: alle utpendlere sett under ett. Snitt: hver kommune teller likt.',
    symbols:
      'w(m) er utpendlere fra kommune m som forlater regionen, u(m) alle utpendlere, k en klasse, n(k) kommunene i den med utpendlere.',
    caveats:
      'Kommuner som er en BA-region for seg selv, har andelen 1 per definisjon. Hvor mange de er, står i tabellen.',
    reference: 'Nordlandsforskning rapport 2/2021, Vedlegg 2',
  },
  'region-type': {
    name: 'Regiontype',
    meaning:
      'Stor når regionen har flere innbyggere enn gjennomsnittet av regionene den sammenlignes med, ellers liten. Sentrumsdefinert når den største kommunens andel av innbyggerne er over gjennomsnittet, ellers balansert.',
    symbols: 'b er innbyggere, Q regionene som sammenlignes, n hvor mange de er.',
    caveats:
      'Regnet på to måter: mot alle 159 regioner, og mot dem en aktiv ordning når. Rapporten sier ikke hva som gjelder for en region som er nøyaktig på gjennomsnittet; her er den liten og balansert.',
    reference: 'Nordlandsforskning rapport 2/2021, kapittel 6.8, note 23 og 24',
  },
  'population-change': {
    name: 'Endring i folketallet',
    meaning: 'Innbyggere 1. januar i siste år minus innbyggere i det første.',
    symbols: 'B(a, t) er innbyggere i område a i år t, s det første året.',
    caveats:
      'Tall på numre fra en annen inndeling er ført over til atlasets ved nye numre eller sammenslåing. Mangler et år, er linjen brutt.',
    reference: 'SSB, tabell 07459',
  },
  'programme-indicators': {
    name: 'Tall for ordningene',
    meaning:
      'Søkere per stilling, andel besatte stillinger og traineer per 10\u00a0000 innbyggere i området, der rapporten gir tallene.',
    symbols:
      's er søkere, p stillinger, q besatte stillinger, t traineer, A området ordningen når, B(m) innbyggere i kommune m.',
    caveats:
      'Hver ordning teller på sin måte. Ordninger settes bare ved siden av hverandre der definisjonene er de samme.',
    reference: 'Nordlandsforskning rapport 2/2021, kapittel 3 og 8.9',
  },
  reachability: {
    name: 'Hvor nær en ordning er',
    meaning:
      'For en kommune uten ordning: andelen av de sysselsatte bosatte som arbeider i en dekket kommune, i regionen og i alt; avstanden i luftlinje til nærmeste dekkede kommune og til nærmeste vertskommune for en aktiv ordning; og ordningene i kommuner den deler grense på land med.',
    symbols:
      'f er pendlingsstrømmen, E sysselsatte bosatte, C(n, e) om kommune n er dekket på nivå e, d avstanden i luftlinje mellom et punkt inne i hver kommune, H vertskommunene.',
    caveats:
      'Avstanden er ikke reisevei. Punktet ligger lengst mulig fra kommunens grenser, ikke i kommunesenteret. Andelen har samme usikkerhet fra avrunding som pendlingstallene.',
    reference: 'SSB, tabell 03321; Kartverket; Nordlandsforskning rapport 2/2021',
  },
  likeness: {
    name: 'Hvor like to steder er',
    meaning:
      'Avstanden mellom to steder på samme nivå, i standardavvik. Den har fem deler som teller like mye: sentralitet (indeksen), folketall, næring (lokaliseringskvotientene), pendling (de seks andelene) og befolkning (andelen unge voksne og andelen med høyere utdanning). Avstanden i en del er roten av den gjennomsnittlige kvadrerte forskjellen, og den samlede avstanden er det samme over delene. 0 er helt lik.',
    symbols:
      'a og b er to steder, x et tall i siste år, σ standardavviket blant stedene på nivået, g logaritmen for innbyggere og kvotienter og ellers tallet selv, p en del med n(p) tall som begge stedene har, n delene som har slike tall.',
    caveats:
      'Logaritmen gjør at dobbelt så mye er like langt som halvparten; kvotienter under 0,05 regnes som 0,05. Kvotienter som avrunding gjør usikre, teller også. Andelene for pendling henger sammen, så delen sier mest om hvor mye som pendles. Likheten sier ikke om et traineeprogram ville virke likt.',
    reference: 'Euklidsk avstand mellom standardiserte tall',
  },
  'gap-kind': {
    name: 'Fire slags hull',
    meaning:
      'Pendler allerede dit (P): minst x av de sysselsatte bosatte arbeider i en dekket kommune. Nabo til en ordning (N): en kommune i samme BA-region eller over grensen er dekket. Eget arbeidsmarked (I): en BA-region for seg selv, der mindre enn y pendler ut. Langt fra alle (T): verken noen i BA-regionen eller noen nabo er dekket.',
    symbols:
      'q(m) er andelen som arbeider i en dekket kommune, R(m) kommunene i BA-regionen, B(m) naboene på land, U(m) utpendlere, E(m) sysselsatte bosatte. x er 10\u00a0% og y er 20\u00a0%, og begge kan flyttes på siden om hullene.',
    caveats:
      'Hvert hull er enten nabo til en ordning eller langt fra alle; de to andre kan komme i tillegg. Kartet viser den første som gjelder, av «pendler allerede dit», «eget arbeidsmarked», «nabo til en ordning» og «langt fra alle». Reglene er våre egne, ikke rapportens.',
    reference: 'Traineeatlas',
  },
  plan: {
    name: 'En plan for en ordning',
    meaning:
      'Hva en ordning ville nå om kommuner kom til eller gikk ut: summene av kommunene i planen, næringene regnet for dem sammen, den lengste avstanden mellom to av dem, og hvilke andre ordninger som når de samme. Et forslag er den kommunen utenfor planen som legger til mest av det som er valgt, innenfor ringen r og et antall steg mellom BA-regioner.',
    symbols:
      'A er kommunene i planen, M de som var med i 2020–2021, N de som er lagt til, U de som er tatt ut, V de som ikke er i planen, B innbyggere, d(m, n) kilometer i luftlinje, w(m) det kommune m legger til: innbyggere i klasse 5 og 6, innbyggere i alle klasser, eller én for hver kommune i klasse 5 og 6. r er 75 km til noe annet er valgt.',
    caveats:
      'Ring og steg måles fra planen slik den er før det første forslaget. Gir to like mye, kommer den nærmeste først, så den med lavest nummer. Et steg er en felles grense på land mellom to BA-regioner, så en øy uten slik grense nås bare når alle BA-regioner er valgt. Kommuner som en annen aktiv ordning når, foreslås bare når det er valgt. Pendlingsandelen er andelen som arbeider i de andre kommunene i planen, med samme avrunding som ellers. Om kommunen vil, og hva bedriftene der trenger, vet ikke atlaset.',
    reference:
      'Traineeatlas; advarslene om avstand: Nordlandsforskning rapport 2/2021, 3.8, 3.10, 3.11 og 4.9',
  },
};

export const methods = {
  title: 'Metode: slik er tallene regnet ut',
  lead: 'Hvert mål i atlaset, med formel, tallene det bygger på, og det du bør vite før du bruker det.',
  formula: 'Formel',
  inputs: 'Bygger på',
  caveats: 'Forbehold',
  reference: 'Referanse',
  indicators,
  general: {
    divisionTitle: 'Inndelingen',
    division:
      'Atlaset bruker kommuneinndelingen som gjaldt 2020–2023: 356 kommuner, 11 fylker og 159 BA-regioner, som i rapporten. Hver kommune har også nummer, navn og fylke fra 2024. Ålesund (1507) ble i 2024 delt i Ålesund (1508) og Haram (1580); tall fra senere år er summen av de to.',
    missingTitle: 'Manglende tall',
    missing:
      'Et publisert null er null. Et tall som mangler, er skjult eller ikke kan regnes ut, vises aldri som null: siden sier hvorfor det mangler.',
    roundingTitle: 'Avrunding hos SSB',
    rounding:
      'I den registerbaserte sysselsettingen publiserer SSB hver 1 og 2 på kommunenivå som 0 eller 3. Et publisert 0 eller 3 kan derfor være 1 eller 2 personer. Summer av avrundede tall kan avvike noe fra de publiserte totalene. Pendlingstallene (tabell 03321) er ikke avrundet: de har strømmer på 1 og 2.',
    projectionTitle: 'Kartene',
    projection:
      'Kartene er tegnet i UTM sone 33 (EPSG:25833), der arealene i Norge er riktige innen én prosent. Grensene er forenklet fra Kartverkets.',
  },
  sources: {
    title: 'Kilder og lisenser',
    lead: 'Hver tabell i atlaset, hvor den kommer fra, hvilken utgave det er, og hva du kan gjøre med den.',
    table: 'Tabell',
    publisher: 'Utgiver',
    vintage: 'Utgave',
    licence: 'Lisens',
    credit: 'Oppgi kilden slik',
    query: 'Spørring',
    fingerprint: 'Fingeravtrykk (SHA-256)',
    updated: 'Oppdatert hos utgiver',
    authored: 'Skrevet av oss etter kilden',
    imported: 'Hentet fra utgiver',
  },
} as const;
