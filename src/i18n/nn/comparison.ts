import type { Words } from '../shape.ts';

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
    text: 'Rapporten oppgir 23 fylte og 10 ikkje fylte av «rundt 34»; dei to er 33 til saman.',
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
    name: 'Bur i regionen no, same kva tid dei var ferdige',
    text: 'Nokre var ferdige i fjor, andre for meir enn ti år sidan. Ordningane er ulike av alder, og kva som er regionen, varierer.',
  },
  'lives-in-county': {
    name: 'Er i fylket no, same kva tid dei var ferdige',
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
    name: 'Bur i regionen no, av dei utan tilknyting frå før',
    text: 'Held dei som hadde tilknyting, utanfor.',
  },
  'cohort-2020': {
    name: 'Traineear i 2020',
    text: 'Dei som vart tilsette eller var med i kullet i 2020. Periodane er eitt eller to år lange.',
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
    `Rapporten måler ordningane på ${groups} måtar. Berre for ${comparable} av dei har fleire ordningar same definisjon, same tid og same slags grunnlag.`,
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
  links: {
    before: 'Sjå òg',
    comparison: 'ordningane samanlikna mål for mål',
    surveys: 'kva traineear og bedrifter svarte',
  },
};
