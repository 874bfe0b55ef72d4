import type { Words } from '../../i18n/shape.ts';

const indicators: Words['comparison']['indicators'] = {
  'applicants-per-position': {
    name: 'Søkjarar per stilling',
    text: 'Søkjarar delt på det dei søkte på, når begge tala gjeld same utlysing eller same periode.',
  },
  'positions-filled': {
    name: 'Stillingar som vart fylte',
    text: 'Delen av dei utlyste stillingane som vart fylte.',
  },
  retention: {
    name: 'Dei som vart',
    text: 'Delen av traineeane som vart. Ordningane måler det på ulike stader (bedrifta, regionen, fylket) og til ulik tid, så kvar måte å måle på står for seg.',
  },
  'trainees-per-10000': {
    name: 'Traineear per 10\u202f000 innbyggjarar',
    text: 'Traineear delt på innbyggjarane 1. januar 2020 i alle kommunane i området ordninga oppgir, òg dei som berre er nemnde som del av ein region. Kva kommunar regionane består av, er for det meste ikkje sagt i rapporten, og eit større område gir eit lågare tal.',
  },
  age: {
    name: 'Alder',
    text: 'Kor mange år ordninga hadde vart då rapporten vart skriven.',
  },
};

const definitions: Words['comparison']['definitions'] = {
  'per-position': {
    name: 'Søkjarar per utlyst stilling i éi utlysing',
    text: 'Avsnitt 7.2 kallar dei søknader, kapittel 3 søkjarar; tala er dei same eller nær dei same.',
  },
  'per-trainee': {
    name: 'Søkjarar per tilsett trainee over fleire år',
    text: 'Den som søkte fleire år, er talt fleire gonger.',
  },
  'filled-positions': {
    name: 'Fylte av utlyste stillingar i éi utlysing',
    text: 'Ei ordning med tre stillingar og ei med rundt 34. For Framtidsfylket oppgir rapporten 23 fylte og 10 ikkje fylte; dei to er 33 til saman.',
  },
  'stayed-in-business': {
    name: 'Heldt fram i bedrifta etter traineeperioden',
    text: 'Det eine talet er talt opp, det andre er eit overslag frå prosjektleiaren.',
  },
  'stayed-in-region': {
    name: 'Vart verande i regionen etter traineeperioden',
    text: 'Regionane er ulike, og ikkje alle vart i bedrifta.',
  },
  'stayed-in-county': {
    name: 'Vart verande i fylket etter traineeperioden',
    text: 'Eit større område enn ein region; ifølgje prosjektleiaren.',
  },
  'lives-in-region': {
    name: 'Bur i regionen, same kva tid dei var ferdige',
    text: 'Nokre var ferdige året før, andre for meir enn ti år sidan. Ordningane er ulike av alder, og kva som er regionen, varierer. Talet for Fjelltrainee er rekna av to delar i rapporten.',
  },
  'settled-in-region': {
    name: 'Har busett seg i regionen, samla',
    text: 'Kor mange som har busett seg, ikkje kor mange som framleis bur der.',
  },
  'lives-in-county': {
    name: 'Er i fylket, same kva tid dei var ferdige',
    text: 'Fylka er ulike, og det eine talet er frå ordninga si eiga evaluering.',
  },
  'settled-last-year': {
    name: 'Busette seg i regionen, siste kull',
    text: 'Berre eitt år («forrige år»).',
  },
  'stayed-two-years': {
    name: 'Vart lenger enn to år',
    text: 'Rapporten seier ikkje kvar det er målt.',
  },
  'works-after-five-years': {
    name: 'Arbeider i regionen meir enn fem år etter',
    text: 'Arbeid, ikkje bustad.',
  },
  'lives-after-fourteen-years': {
    name: 'Bur i regionen 14 år etter',
    text: 'Berre dei første kulla.',
  },
  'without-ties': {
    name: 'Bur i regionen, av dei utan tilknyting frå før',
    text: 'Held dei som hadde tilknyting, utanfor.',
  },
  'cohort-2020': {
    name: 'Traineear i 2020',
    text: 'Dei som vart tilsette eller var med i kullet i 2020; for Framtidsfylket dei 23 stillingane som vart fylte. Periodane er eitt eller to år lange.',
  },
  'active-trainees': {
    name: 'Traineear i ordninga på éin gong',
    text: 'Alle kull som var i gang samtidig: to i ei toårig ordning. To av tala er utan år («per i dag»).',
  },
  'total-2012-2020': {
    name: 'Traineear i alt 2012–2020',
    text: 'Dei som vart tilsette (Intro Trainee), eller som programmet har hatt (Kandidat Helgeland). Området til Intro Trainee er rekna med Trondheim.',
  },
  'total-other-periods': {
    name: 'Traineear i alt, ulike periodar',
    text: 'Frå seks til over tjue år; ein lang periode gir eit høgt tal. Rapporten har to tal for Look North, 57 (her) og 45.',
  },
  'age-table-2': {
    name: 'År ordninga har vart, etter tabell 2',
    text: 'Kysttrainee låg nede 2017–2019, og TIM er ikkje lenger aktiv.',
  },
  'age-text': {
    name: 'År ordninga har vart, etter teksten',
    text: 'Teksten gir eit anna tal enn tabell 2 (13 år).',
  },
};

export const comparison: Words['comparison'] = {
  title: 'Traineeordningane samanlikna',
  lead: (groups, comparable) =>
    `Atlaset har sortert tala i rapporten om ordningane i ${groups} definisjonar. Berre for ${comparable} av dei har fleire ordningar same definisjon, same tid og same slags grunnlag.`,
  about:
    'Avsnitt 8.9 i rapporten etterlyser faste mål på ordningane, men har ingen tal sjølv. Tala her er frå kapittel 3 og 7. Tal med ulik definisjon står aldri i same tabell, og berre det som har same definisjon og gjeld same tid, er ordna etter storleik. At ei ordning ligg høgt eller lågt, seier ikkje kvifor.',
  contents: 'Måla',
  indicators,
  definitions,
  comparability: {
    same: 'Same definisjon og same tid: tala kan samanliknast, og er ordna etter storleik.',
    'own-areas':
      'Traineeane er talde for same tid, men områda er ikkje avgrensa på same måten. Tala viser omtrent kor stor ordninga er der ho er, og er ikkje rangerte.',
    'other-years':
      'Kan ikkje rangerast: tala gjeld ulike år eller periodar, eller rapporten oppgir ikkje år.',
    alone: 'Berre éi ordning har dette talet, så det er ingenting å samanlikne med.',
  },
  figure: 'Tal',
  per10000: 'Per 10\u202f000',
  madeOf: 'Rekna av',
  dividedBy: (part, whole) => `${part} delt på ${whole}`,
  inhabitants: (n, municipalities) => `${n}\u00a0innbyggjarar (${municipalities}\u00a0kommunar)`,
  noYear: 'ikkje oppgitt',
  years: (n) => `${n}\u00a0år`,
  lacking: 'Manglar',
  notGiven: {
    'applicants-per-position': (names) => `Rapporten oppgir ikkje talet på søkjarar: ${names}.`,
    'positions-filled': (names) =>
      `Rapporten oppgir ikkje kor mange stillingar som vart fylte: ${names}.`,
    retention: (names) => `Rapporten oppgir ikkje kor mange som vart: ${names}.`,
    'trainees-per-10000': (names) =>
      `Rapporten oppgir ikkje talet på traineear i eit kull eller i alt: ${names}.`,
    age: (names) => `Rapporten oppgir ikkje alder: ${names}.`,
  },
  noWhole: (names) =>
    `Rapporten oppgir eit tal på personar, men ikkje kor mange det er ein del av: ${names}.`,
  otherTimes: (names) =>
    `Rapporten oppgir begge tala, men for ulike utlysingar, år eller periodar, eller utan år, så dei kan ikkje delast på kvarandre: ${names}.`,
  and: 'og',
  silent: (names) => `Rapporten seier ikkje noko om dette: ${names}.`,
  content: 'Formål, mentor og nettverk',
  contentText:
    'Avsnitt 2.4 i rapporten vil sjå ordningane etter formål og etter kva dei tilbyr. Rapporten har ingen tabell over det; dette er det som står om kvar ordning. At noko ikkje er nemnt, betyr ikkje at det ikkje fanst.',
  input: {
    name: 'Innsats og resultat',
    text: 'Avsnitt 8.9 i rapporten vil ha ressursinnsatsen halden mot resultata. Rapporten oppgir dette: stillingar, betaling og offentleg støtte, ved sida av traineeane i 2020. Tala er sjeldan av same slag (ein prosjektleiar, eit team, alle), så dei er ikkje delte på kvarandre, og er ikkje rangerte.',
    posts: 'Stilling',
    fees: 'Betaling frå bedrifta',
    trainees: 'Traineear i 2020',
    /** What a figure is of, where its column does not tell. */
    of: {
      other_leader_position_share: 'prosjektleiar',
      other_team_position_share: 'teamet',
      other_staff_positions: 'årsverk i alt',
      trainees_current: 'på éin gong',
      positions_filled: 'fylte',
      trainees_cohort: 'i kullet',
    },
    perTrainee: (name, year, kroner, trainees, each) =>
      `${name} fekk ${kroner} kroner i offentleg støtte i ${year} og hadde ${trainees} traineear det året: ${each} kroner per trainee. Det er den einaste ordninga rapporten oppgir begge tala for.`,
  },
  additionality: {
    name: 'Kva ville ha skjedd utan ordninga?',
    text: (contact, unlikely) =>
      `Avsnitt 8.9 vil ha mål på addisjonalitet: det ordningane førte til, og som elles ikkje ville ha skjedd. Rapporten måler det ikkje, og hadde inga kontrollgruppe (7.1). Nærast kjem to spørsmål til traineeane. Av dei som fekk jobbtilbod frå ei anna bedrift i nærleiken, meinte ${contact} at ordninga hadde ein del eller mykje å seie for det (tabell 10). ${unlikely} svarte at dei lite sannsynleg eller heilt sikkert ikkje ville ha flytta til eller vorte buande i kommunen utan ordninga (tabell 28).`,
    table10: 'Tabell 10: kva ordninga hadde å seie for jobbtilbodet',
    table28: 'Tabell 28: flytta eller vorte buande utan ordninga',
  },
  links: {
    before: 'Sjå òg',
    comparison: 'ordningane samanlikna mål for mål',
    surveys: 'kva traineear og bedrifter svarte',
  },
};
