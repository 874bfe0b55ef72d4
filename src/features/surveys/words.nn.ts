import { sectionText } from '../../i18n/section.ts';
import type { Words } from '../../i18n/shape.ts';

export const surveys: Words['surveys'] = {
  title: 'Kva traineear og bedrifter svarte',
  lead: (offered, trainees, going, businesses) =>
    `Av ${trainees} traineear fekk ${offered} tilbod om jobb der dei hadde vore trainee. Av ${businesses} bedrifter og verksemder vil ${going} halde fram i ordninga.`,
  about:
    'Svara er frå undersøkingane i rapporten, gjorde i november og desember 2020: 314 traineear, aktive og tidlegare, og 69 bedrifter og verksemder svarte. Ei tilleggsundersøking fekk 203 svar frå traineear. Lenkjene gjekk gjennom leiarane av ordningane, og rapporten seier ikkje kor mange som vart spurde. Det finst derfor ingen svarprosent, og svara kan ikkje reknast som eit tilfeldig utval.',
  reading:
    'Tala er rapporten sine eigne. Strekane viser prosent av svara, og full breidd er 100\u00a0% i alle diagramma. Figurane i rapporten er bilete; dei fleste har ikkje tal, og er ikkje med her. Figur 15, 16 og 17 har alle tala i teksten, og er med.',
  contents: 'Tabell 3–30 og figur 15–17 i rapporten',
  chapters: {
    4: 'Traineeane om ordningane',
    5: 'Bedriftene om ordningane',
    6: 'Traineeane om flytting og bustad',
    'Vedlegg 1': 'Vedlegg: grunnlaget for korrelasjonane',
  },
  chapterText: (chapter, tables, figures) => {
    const parts = [
      tables === '' ? [] : [`tabell ${tables}`],
      figures === '' ? [] : [`figur ${figures}`],
    ];
    const where = /^\d/.test(chapter) ? `Kapittel ${chapter}` : chapter;
    return `${where} i rapporten, ${parts.flat().join(' og ')}.`;
  },
  table: (number) => `Tabell ${number}`,
  figure: (number) => `Figur ${number}`,
  section: (section) => `${sectionText('nn', section)} i rapporten`,
  answers: (n) => `${n} svar`,
  answered: (n) => `${n} har svart, fleire svar moglege`,
  noNumber: 'Rapporten oppgir ikkje kor mange som har svart',
  ownNumbers: 'Talet på svar (N) står ved kvart tal',
  unit: (n) => `Prosent av ${n} svar`,
  unitOfThose: (n) => `Prosent av ${n} som svarte`,
  note: 'Merk',
  answer: 'Svar',
  subject: 'Fag',
  loadings:
    'Tala er faktorladningar: kor sterkt ei utsegn høyrer saman med kvar av dei fire komponentane, frå −1 til 1. Utsegner med høge tal i same kolonne har fått liknande svar.',
  respondents: {
    trainees: 'Aktive og tidlegare traineear',
    supplementary: 'Traineear i tilleggsundersøkinga',
    offered: 'Traineear som svarte ja i tabell 9',
    moved: 'Tidlegare traineear som har flytta frå traineeregionen',
    staying: 'Tidlegare traineear som bur i traineeregionen',
    active: 'Aktive traineear',
    businesses: 'Bedrifter og verksemder',
  },
  motivation: 'Motivasjon for bustad',
  correlation:
    'Pearsons korrelasjon går frå −1 til 1. Over null tyder at høge svar på det eine følgjer høge svar på det andre; under null at dei går kvar sin veg. Streken går til venstre under null og til høgre over, og full lengd er 0,5. Sterk farge og stjerne: talet er statistisk signifikant. Éi stjerne (p\u00a0<\u00a00,05): utan nokon samanheng ville så store utslag kome i færre enn 5 av 100 undersøkingar. To stjerner (p\u00a0<\u00a00,01): i færre enn 1 av 100. Ein korrelasjon seier ikkje kva som er årsak.',
  howToRead: 'Slik les du korrelasjonane',
  wanted: 'Kva bedriftene etterspør',
  wantedText:
    'Avsnitt 8.9 i rapporten vil vite kva behov ordningane svarer på. Dette er det einaste rapporten har tal for: kva kompetanse bedriftene og verksemdene sa at dei etterspør gjennom ordningane, og på kva nivå.',
  wantedLink: 'Kva bedriftene i ordningane etterspurde, fag for fag',
  short: {
    3: 'Utdanning',
    4: 'Traineear i klasse 5 og 6',
    5: 'Søkte på andre jobbar',
    6: 'Talet på bedrifter som trainee',
    7: 'Syn på bedriftene',
    8: 'Tilbod i traineebedrifta',
    9: 'Tilbod frå andre i nærleiken',
    10: 'Kva ordninga hadde å seie for tilbodet',
    11: 'Offentleg eller privat',
    12: 'Tilsette i bedrifta',
    13: 'År som medlem',
    14: 'Traineear tekne inn',
    15: 'Trainee kvart år',
    16: 'Tok imot tilbod',
    17: 'Vanskeleg å rekruttere',
    18: 'Vil halde fram',
    19: 'Flytta eller pendla',
    20: 'Vart buande etterpå',
    21: 'Trur dei blir buande, tidlegare',
    22: 'Vil ta imot fast stilling',
    23: 'Sannsynleg å bli buande',
    24: 'Trur dei blir buande, aktive',
    25: 'Bustad og motiv for å søkje',
    26: 'Bustad og syn på regionen',
    27: 'Bustad og framtidig val',
    28: 'Bustad utan ordninga',
    29: 'Syn på regionen',
    30: 'Faktoranalyse av bustad',
    'figure-15': 'Kvifor ikkje tilbod',
    'figure-16': 'Kvifor kandidatar sa nei',
    'figure-17': 'Kompetanse bedriftene etterspør',
  },
};
