import type { DefinitionId, ProgrammeIndicatorId } from '../../atlas/programme-definitions.ts';
import type { Comparability } from '../../domain/indicators/programme-indicators.ts';

interface Named {
  readonly name: string;
  readonly text: string;
}

const indicators: Readonly<Record<ProgrammeIndicatorId, Named>> = {
  'applicants-per-position': {
    name: 'Søkere per stilling',
    text: 'Søkere delt på det de søkte på, når begge tallene gjelder samme utlysning eller samme periode.',
  },
  'positions-filled': {
    name: 'Besatte stillinger',
    text: 'Andelen av de utlyste stillingene som ble besatt.',
  },
  retention: {
    name: 'De som ble',
    text: 'Andelen av traineene som ble. Ordningene måler det på ulike steder (bedriften, regionen, fylket) og til ulik tid, så hver måte å måle på står for seg.',
  },
  'trainees-per-10000': {
    name: 'Traineer per 10\u202f000 innbyggere',
    text: 'Traineer delt på innbyggerne 1. januar 2020 i alle kommunene i området ordningen oppgir, også dem som bare er nevnt som del av en region. Hvilke kommuner regionene består av, er for det meste ikke sagt i rapporten, og et større område gir et lavere tall.',
  },
  age: {
    name: 'Alder',
    text: 'Hvor mange år ordningen hadde vart da rapporten ble skrevet.',
  },
};

const definitions: Readonly<Record<DefinitionId, Named>> = {
  'per-position': {
    name: 'Søkere per utlyst stilling i én utlysning',
    text: 'Avsnitt 7.2 kaller dem søknader, kapittel 3 søkere; tallene er de samme eller nær de samme.',
  },
  'per-trainee': {
    name: 'Søkere per ansatt trainee over flere år',
    text: 'Den som søkte flere år, er talt flere ganger.',
  },
  'filled-positions': {
    name: 'Besatte av utlyste stillinger i én utlysning',
    text: 'En ordning med tre stillinger og en med rundt 34. For Framtidsfylket oppgir rapporten 23 besatte og 10 ubesatte; de to er 33 til sammen.',
  },
  'stayed-in-business': {
    name: 'Fortsatte i bedriften etter traineeperioden',
    text: 'Det ene tallet er talt opp, det andre er prosjektleders anslag.',
  },
  'stayed-in-region': {
    name: 'Ble igjen i regionen etter traineeperioden',
    text: 'Regionene er ulike, og ikke alle ble i bedriften.',
  },
  'stayed-in-county': {
    name: 'Ble igjen i fylket etter traineeperioden',
    text: 'Et større område enn en region; ifølge prosjektleder.',
  },
  'lives-in-region': {
    name: 'Bor i regionen, uansett når de var ferdige',
    text: 'Noen var ferdige året før, andre for mer enn ti år siden. Ordningene er ulike av alder, og hva som er regionen, varierer. Tallet for Fjelltrainee er regnet av to andeler i rapporten.',
  },
  'settled-in-region': {
    name: 'Har bosatt seg i regionen, samlet',
    text: 'Hvor mange som har bosatt seg, ikke hvor mange som fortsatt bor der.',
  },
  'lives-in-county': {
    name: 'Er i fylket, uansett når de var ferdige',
    text: 'Fylkene er ulike, og det ene tallet er fra ordningens egen evaluering.',
  },
  'settled-last-year': {
    name: 'Bosatte seg i regionen, siste kull',
    text: 'Bare ett år («forrige år»).',
  },
  'stayed-two-years': {
    name: 'Ble lenger enn to år',
    text: 'Rapporten sier ikke hvor det er målt.',
  },
  'works-after-five-years': {
    name: 'Arbeider i regionen mer enn fem år etter',
    text: 'Arbeid, ikke bosted.',
  },
  'lives-after-fourteen-years': {
    name: 'Bor i regionen 14 år etter',
    text: 'Bare de første kullene.',
  },
  'without-ties': {
    name: 'Bor i regionen, av dem uten tilknytning fra før',
    text: 'Holder dem som hadde tilknytning, utenfor.',
  },
  'cohort-2020': {
    name: 'Traineer i 2020',
    text: 'De som ble ansatt eller var med i kullet i 2020; for Framtidsfylket de 23 stillingene som ble besatt. Periodene er ett eller to år lange.',
  },
  'active-trainees': {
    name: 'Traineer i ordningen på én gang',
    text: 'Alle kull som var i gang samtidig: to i en toårig ordning. To av tallene er uten år («per i dag»).',
  },
  'total-2012-2020': {
    name: 'Traineer i alt 2012–2020',
    text: 'De som ble ansatt (Intro Trainee), eller som programmet har hatt (Kandidat Helgeland). Området til Intro Trainee er regnet med Trondheim.',
  },
  'total-other-periods': {
    name: 'Traineer i alt, ulike perioder',
    text: 'Fra seks til over tjue år; en lang periode gir et høyt tall. Rapporten har to tall for Look North, 57 (her) og 45.',
  },
  'age-table-2': {
    name: 'År ordningen har vart, etter tabell 2',
    text: 'Kysttrainee lå nede 2017–2019, og TIM er ikke lenger aktiv.',
  },
  'age-text': {
    name: 'År ordningen har vart, etter teksten',
    text: 'Teksten gir et annet tall enn tabell 2 (13 år).',
  },
};

/** The page that holds the programmes against each other (report 8.9). */
export const comparison = {
  title: 'Traineeordningene sammenlignet',
  lead: (groups: number, comparable: number) =>
    `Atlaset har sortert rapportens tall om ordningene i ${groups} definisjoner. Bare for ${comparable} av dem har flere ordninger samme definisjon, samme tid og samme slags grunnlag.`,
  about:
    'Avsnitt 8.9 i rapporten etterlyser faste mål på ordningene, men har ingen tall selv. Tallene her er fra kapittel 3 og 7. Tall med ulik definisjon står aldri i samme tabell, og bare det som har samme definisjon og gjelder samme tid, er ordnet etter størrelse. At en ordning ligger høyt eller lavt, sier ikke hvorfor.',
  contents: 'Målene',
  indicators,
  definitions,
  comparability: {
    same: 'Samme definisjon og samme tid: tallene kan sammenlignes, og er ordnet etter størrelse.',
    'own-areas':
      'Traineene er talt for samme tid, men områdene er ikke avgrenset på samme måte. Tallene viser omtrent hvor stor ordningen er der den er, og er ikke rangert.',
    'other-years':
      'Kan ikke rangeres: tallene gjelder ulike år eller perioder, eller rapporten oppgir ikke år.',
    alone: 'Bare én ordning har dette tallet, så det er ingenting å sammenligne med.',
  } satisfies Record<Comparability, string>,
  figure: 'Tall',
  per10000: 'Per 10\u202f000',
  madeOf: 'Regnet av',
  dividedBy: (part: string, whole: string) => `${part} delt på ${whole}`,
  inhabitants: (n: string, municipalities: string) =>
    `${n}\u00a0innbyggere (${municipalities}\u00a0kommuner)`,
  noYear: 'ikke oppgitt',
  years: (n: string) => `${n}\u00a0år`,
  lacking: 'Mangler',
  notGiven: {
    'applicants-per-position': (names: string) => `Rapporten oppgir ikke antall søkere: ${names}.`,
    'positions-filled': (names: string) =>
      `Rapporten oppgir ikke hvor mange stillinger som ble besatt: ${names}.`,
    retention: (names: string) => `Rapporten oppgir ikke hvor mange som ble: ${names}.`,
    'trainees-per-10000': (names: string) =>
      `Rapporten oppgir ikke antall traineer i et kull eller i alt: ${names}.`,
    age: (names: string) => `Rapporten oppgir ikke alder: ${names}.`,
  } satisfies Record<ProgrammeIndicatorId, (names: string) => string>,
  noWhole: (names: string) =>
    `Rapporten oppgir et antall, men ikke hvor mange det er en andel av: ${names}.`,
  otherTimes: (names: string) =>
    `Rapporten oppgir begge tallene, men for ulike utlysninger, år eller perioder, eller uten år, så de kan ikke deles på hverandre: ${names}.`,
  and: 'og',
  silent: (names: string) => `Rapporten sier ikke noe om dette: ${names}.`,
  content: 'Formål, mentor og nettverk',
  contentText:
    'Avsnitt 2.4 i rapporten vil se ordningene etter formål og etter hva de tilbyr. Rapporten har ingen tabell over det; dette er det som står om hver ordning. At noe ikke er nevnt, betyr ikke at det ikke fantes.',
  input: {
    name: 'Innsats og resultat',
    text: 'Avsnitt 8.9 i rapporten vil ha ressursinnsatsen holdt mot resultatene. Rapporten oppgir dette: stillinger, betaling og offentlig støtte, ved siden av traineene i 2020. Tallene er sjelden av samme slag (en prosjektleder, et team, alle), så de er ikke delt på hverandre, og er ikke rangert.',
    posts: 'Stilling',
    fees: 'Betaling fra bedriften',
    trainees: 'Traineer i 2020',
    /** What a figure is of, where its column does not tell. */
    of: {
      other_leader_position_share: 'prosjektleder',
      other_team_position_share: 'teamet',
      other_staff_positions: 'årsverk i alt',
      trainees_current: 'på én gang',
      positions_filled: 'besatt',
      trainees_cohort: 'i kullet',
    },
    perTrainee: (name: string, year: string, kroner: string, trainees: string, each: string) =>
      `${name} fikk ${kroner} kroner i offentlig støtte i ${year} og hadde ${trainees} traineer det året: ${each} kroner per trainee. Det er den eneste ordningen rapporten oppgir begge tallene for.`,
  },
  additionality: {
    name: 'Hva ville skjedd uten ordningen?',
    text: (contact: string, unlikely: string) =>
      `Avsnitt 8.9 vil ha mål på addisjonalitet: det ordningene førte til, og som ellers ikke ville skjedd. Rapporten måler det ikke, og hadde ingen kontrollgruppe (7.1). Nærmest kommer to spørsmål til traineene. Av dem som fikk jobbtilbud fra en annen bedrift i nærheten, mente ${contact} at ordningen hadde en viss eller stor betydning for det (tabell 10). ${unlikely} svarte at de lite sannsynlig eller helt sikkert ikke ville ha flyttet til eller blitt boende i kommunen uten ordningen (tabell 28).`,
    table10: 'Tabell 10: ordningens betydning for jobbtilbudet',
    table28: 'Tabell 28: flyttet eller blitt uten ordningen',
  },
  links: {
    before: 'Se også',
    comparison: 'ordningene sammenlignet mål for mål',
    surveys: 'hva traineer og bedrifter svarte',
  },
};
