import type { Words } from '../../i18n/shape.ts';

const REPORT = 'Nordlandsforskning rapport 2/2021';

const indicators: Words['methods']['indicators'] = {
  coverage: {
    name: 'Dekning',
    meaning:
      'Ein kommune er dekt når minst éi ordning som var aktiv i 2020, er knytt til han på eit grunnlag som tel på det valde nivået. Dokumentert: rapporten viser til traineear, medlemsbedrifter, aktivitet eller vertskap der. Oppgitt: dessutan at han seier at kommunen, eller alle kommunane i ein region, høyrer til ordninga. Nemnt område: dessutan at han nemner regionen kommunen ligg i.',
    symbols:
      'P er dei aktive ordningane, m ein kommune, b eit grunnlag, B(e) grunnlaga som tel på nivå e.',
    caveats:
      'Grunnlaget er lese ut av rapporten og gjeld 2020–2021. Dei 47 kommunane til rapporten sjølv er ikkje lista opp der og kan ikkje etterprøvast. Innbyggjartala er frå det siste året med kommunenumra til inndelinga sjølv.',
    reference: `${REPORT}, kapittel 3 og Vedlegg 2`,
  },
  'coverage-gap': {
    name: 'Dekningshol',
    meaning: 'Kommunar i sentralitetsklasse 5 og 6 som inga ordning dekkjer på det valde nivået.',
    symbols: 'k(m) er sentralitetsklassen til kommune m hos SSB.',
    caveats:
      'At ein kommune ikkje er nemnd i rapporten, tyder ikkje at ingen derifrå har vore trainee ein annan stad.',
    reference: `${REPORT}, Tabell 1; SSB Notater 2020/4`,
  },
  'location-quotient': {
    name: 'Lokaliseringskvotient',
    meaning:
      'Delen av dei sysselsette i området som arbeider i næringa, delt på delen i landet. Frå 1,25 er næringa framheva.',
    symbols:
      'e(i, r) er sysselsette i næring i og område r, e(r) alle i området, e(i) næringa i landet, e alle i landet.',
    caveats:
      'Grunnlag (bustad eller arbeidsstad) og år høyrer til kvart tal, og to grunnlag blir aldri rangerte saman. Kommunar utan tal for næringa er haldne utanfor både teljar og nemnar. «Andre næringar» er totalen minus dei publiserte gruppene. SSB publiserer 1 og 2 som 0 eller 3. Rapporten fargar «sysselsettingsandeler over 25\u00a0% av landsgjennomsnittet», etter arbeidsstad; å lese det som 25 prosent over er vår tolking, og tala etter bustad er våre.',
    reference: `${REPORT}, Vedlegg 2; P. S. Florence (1939)`,
  },
  'commuting-counts': {
    name: 'Pendlingstal',
    meaning:
      'Sysselsette busette, arbeidsplassar, dei som bur og arbeider i området, utpendlarar og innpendlarar.',
    symbols:
      'f(a, b) er sysselsette som bur i a og arbeider i b, E sysselsette busette, J arbeidsplassar, L bur og arbeider, U utpendlarar, I innpendlarar. Prikken står for alle kommunar.',
    caveats:
      'Tala er summar av straumane i SSB-tabell 03321. Dei som arbeider i utlandet eller på ukjend stad, er ikkje med, så talet på sysselsette busette er noko lågare enn i tabell 11618.',
    reference: 'SSB, tabell 03321',
  },
  bounds: {
    name: 'Uvisse frå avrunding',
    meaning:
      'Kor lågt og kor høgt eit tal kan vere når kvart publisert tal som er avrunda, er på sitt verste. Ein lokaliseringskvotient er høg når det lågaste moglege er minst 1,25, låg når det høgaste moglege er høgst 0,75 og usikker når intervallet kryssar ei av grensene. Ingenting anna avgjer: òg dei minste kommunane blir viste og rangerte, og tal for færre enn 10 sysselsette i næringa er merkte.',
    symbols:
      'c er eit publisert tal; l og u er det lågaste og høgaste det kan ha vore. Grensene for ein sum er summen av grensene. For LQ blir den eigne cella til området sett til det eine ytterpunktet og cella til landet til det andre; a og b er summar utan felles celler.',
    caveats:
      'SSB publiserer kvar 1 og 2 som 0 eller 3. Eit publisert 0 kan difor ha vore 0, 1 eller 2, og eit publisert 3 kan ha vore 1, 2 eller 3; andre tal står som dei er. Intervallet er det verst tenkjelege, og nesten alltid vidare enn det som er sannsynleg. Pendlingstala (tabell 03321) i eit år med straumar på 1 eller 2 er ikkje avrunda og blir brukte som dei er. I andre år blir eit publisert 0 berre rekna som mogleg 1 eller 2 der det er ein straum mellom dei to kommunane i eit anna av åra; elles blir paret rekna som tomt. Ligg eit område i både teljaren og landet, er det sanne intervallet litt smalare.',
    reference: 'SSB: avrunding i registerbasert sysselsetjingsstatistikk',
  },
  fragmentation: {
    name: 'Pendling ut av eigen BA-region, etter klasse',
    meaning:
      'Delen av utpendlarane i ein sentralitetsklasse som forlèt sin eigen BA-region. Vekta: alle utpendlarar sett under eitt. Snitt: kvar kommune tel likt.',
    symbols:
      'w(m) er utpendlarar frå kommune m som forlèt regionen, u(m) alle utpendlarar, k ein klasse, n(k) kommunane i han med utpendlarar.',
    caveats:
      'Kommunar som er ein BA-region for seg sjølv, har delen 1 per definisjon. Kor mange dei er, står i tabellen.',
    reference: 'Nordlandsforskning rapport 2/2021, Vedlegg 2',
  },
  'region-type': {
    name: 'Regiontype',
    meaning:
      'Stor når regionen har fleire innbyggjarar enn gjennomsnittet av regionane han blir samanlikna med, elles liten. Sentrumsdefinert når delen av innbyggjarane i den største kommunen er over gjennomsnittet, elles balansert.',
    symbols: 'b er innbyggjarar, Q regionane som blir samanlikna, n kor mange dei er.',
    caveats:
      'Rekna på to måtar: mot alle 159 regionar, og mot dei ei aktiv ordning når. Rapporten seier ikkje kva som gjeld for ein region som er nøyaktig på gjennomsnittet; her er han liten og balansert.',
    reference: 'Nordlandsforskning rapport 2/2021, kapittel 6.8, note 23 og 24',
  },
  'population-change': {
    name: 'Endring i folketalet',
    meaning: 'Innbyggjarar 1. januar i siste år minus innbyggjarar i det første.',
    symbols: 'B(a, t) er innbyggjarar i område a i år t, s det første året.',
    caveats:
      'Tal på nummer frå ei anna inndeling er førte over til inndelinga i atlaset ved nye nummer eller samanslåing. Manglar eit år, er linja broten.',
    reference: 'SSB, tabell 07459',
  },
  'programme-indicators': {
    name: 'Tal for ordningane',
    meaning:
      'Søkjarar per stilling, del av stillingane som er fylte, og traineear per 10\u00a0000 innbyggjarar i området, der rapporten gir tala.',
    symbols:
      's er søkjarar, p stillingar, q fylte stillingar, t traineear, A området ordninga når, B(m) innbyggjarar i kommune m.',
    caveats:
      'Kvar ordning tel på sin måte. Ordningar blir berre sette ved sida av kvarandre der definisjonane er dei same.',
    reference: 'Nordlandsforskning rapport 2/2021, kapittel 3 og 8.9',
  },
  reachability: {
    name: 'Kor nær ei ordning er',
    meaning:
      'For ein kommune utan ordning: delen av dei sysselsette busette som arbeider i ein dekt kommune, i regionen og i alt; avstanden i luftlinje til næraste dekte kommune og til næraste vertskommune for ei aktiv ordning; og ordningane i kommunar han deler grense på land med.',
    symbols:
      'f er pendlingsstraumen, E sysselsette busette, C(n, e) om kommune n er dekt på nivå e, d avstanden i luftlinje mellom eit punkt inne i kvar kommune, H vertskommunane.',
    caveats:
      'Avstanden er ikkje reiseveg. Punktet ligg lengst mogleg frå grensene til kommunen, ikkje i kommunesenteret. Delen har same uvisse frå avrunding som pendlingstala.',
    reference: 'SSB, tabell 03321; Kartverket; Nordlandsforskning rapport 2/2021',
  },
  likeness: {
    name: 'Kor like to stader er',
    meaning:
      'Avstanden mellom to stader på same nivå, i standardavvik. Han har fem delar som tel like mykje: sentralitet (indeksen), folketal, næring (lokaliseringskvotientane), pendling (dei seks delane) og befolkning (delen unge vaksne og delen med høgare utdanning). Avstanden i ein del er rota av den gjennomsnittlege kvadrerte skilnaden, og den samla avstanden er det same over delane. 0 er heilt lik.',
    symbols:
      'a og b er to stader, x eit tal i siste år, σ standardavviket blant stadene på nivået, g logaritmen for innbyggjarar og kvotientar og elles talet sjølv, p ein del med n(p) tal som begge stadene har, n delane som har slike tal.',
    caveats:
      'Logaritmen gjer at dobbelt så mykje er like langt som halvparten; kvotientar under 0,05 blir rekna som 0,05. Kvotientar som avrunding gjer usikre, tel òg. Pendlingstala heng saman, så den delen seier mest om kor mykje det blir pendla. Likskapen seier ikkje om eit traineeprogram ville verke likt.',
    reference: 'Euklidsk avstand mellom standardiserte tal',
  },
  'gap-kind': {
    name: 'Fire slag hol',
    meaning:
      'Pendlar alt dit (P): minst x av dei sysselsette busette arbeider i ein dekt kommune. Nabo til ei ordning (N): ein kommune i same BA-region eller over grensa er dekt. Eigen arbeidsmarknad (I): ein BA-region for seg sjølv, der mindre enn y pendlar ut. Langt frå alle (T): verken nokon i BA-regionen eller nokon nabo er dekt.',
    symbols:
      'q(m) er delen som arbeider i ein dekt kommune, R(m) kommunane i BA-regionen, B(m) naboane på land, U(m) utpendlarar, E(m) sysselsette busette. x er 10\u00a0% og y er 20\u00a0%, og begge kan flyttast på sida om hola.',
    caveats:
      'Kvart hol er anten nabo til ei ordning eller langt frå alle; dei to andre kan kome i tillegg. Kartet viser det første som gjeld, av «pendlar alt dit», «eigen arbeidsmarknad», «nabo til ei ordning» og «langt frå alle». Reglane er våre eigne, ikkje rapporten sine.',
    reference: 'Traineeatlas',
  },
  plan: {
    name: 'Ein plan for ei ordning',
    meaning:
      'Kva ei ordning ville nå om kommunar kom til eller gjekk ut: summane av kommunane i planen, næringane rekna for alle saman, den lengste avstanden mellom to av kommunane, og kva andre ordningar som når dei same. Eit framlegg er den kommunen utanfor planen som legg til mest av det som er valt, innanfor ringen r og eit tal steg mellom BA-regionar.',
    symbols:
      'A er kommunane i planen, M dei som var med i 2020–2021, N dei som er lagde til, U dei som er tekne ut, V dei som ikkje er i planen, B innbyggjarar, d(m, n) kilometer i luftlinje, w(m) det kommune m legg til: innbyggjarar i klasse 5 og 6, innbyggjarar i alle klassar, eller éin for kvar kommune i klasse 5 og 6. r er 75 km til noko anna er valt.',
    caveats:
      'Ring og steg blir målte frå planen slik han er før det første framlegget. Gir to like mykje, kjem den nærmaste først, så den med lågast nummer. Eit steg er ei felles grense på land mellom to BA-regionar, så ei øy utan slik grense kan berre nåast når alle BA-regionar er valde. Kommunar som ei anna aktiv ordning når, blir berre føreslegne når det er valt. Pendlingsdelen er delen som arbeider i dei andre kommunane i planen, med same avrunding som elles. Om kommunen vil, og kva bedriftene der treng, veit ikkje atlaset.',
    reference:
      'Traineeatlas; åtvaringane om avstand: Nordlandsforskning rapport 2/2021, 3.8, 3.10, 3.11 og 4.9',
  },
};

export const methods: Words['methods'] = {
  title: 'Metode: slik er tala rekna ut',
  lead: 'Kvart mål i atlaset, med formel, tala det byggjer på, og det du bør vite før du bruker det.',
  formula: 'Formel',
  inputs: 'Byggjer på',
  caveats: 'Atterhald',
  reference: 'Referanse',
  indicators,
  general: {
    divisionTitle: 'Inndelinga',
    division:
      'Atlaset bruker kommuneinndelinga som gjaldt 2020–2023: 356 kommunar, 11 fylke og 159 BA-regionar, som i rapporten. Kvar kommune har òg nummer, namn og fylke frå 2024. Ålesund (1507) vart i 2024 delt i Ålesund (1508) og Haram (1580); tal frå seinare år er summen av dei to.',
    missingTitle: 'Tal som manglar',
    missing:
      'Ein publisert null er null. Eit tal som manglar, er skjult eller ikkje kan reknast ut, blir aldri vist som null: sida seier kvifor det manglar.',
    roundingTitle: 'Avrunding hos SSB',
    rounding:
      'I den registerbaserte sysselsetjinga publiserer SSB kvar 1 og 2 på kommunenivå som 0 eller 3. Ein publisert 0 eller 3 kan difor vere 1 eller 2 personar. Summar av avrunda tal kan avvike noko frå dei publiserte totalane. Pendlingstala (tabell 03321) er ikkje avrunda: dei har straumar på 1 og 2.',
    projectionTitle: 'Karta',
    projection:
      'Karta er teikna i UTM sone 33 (EPSG:25833), der areala i Noreg er rette innan éin prosent. Grensene er forenkla frå dei hos Kartverket.',
  },
  sources: {
    title: 'Kjelder og lisensar',
    lead: 'Kvar tabell i atlaset, kvar han kjem frå, kva utgåve det er, og kva du kan gjere med han.',
    table: 'Tabell',
    publisher: 'Utgjevar',
    vintage: 'Utgåve',
    licence: 'Lisens',
    credit: 'Oppgi kjelda slik',
    query: 'Spørjing',
    fingerprint: 'Fingeravtrykk (SHA-256)',
    updated: 'Oppdatert hos utgjevaren',
    authored: 'Skriven av oss etter kjelda',
    imported: 'Henta frå utgjevaren',
  },
};
