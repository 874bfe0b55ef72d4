import type { Respondents } from '../../atlas/surveys.ts';
import { sectionText } from '../../i18n/section.ts';

/** The page of what trainees and businesses answered (report, chapters 4–6). */
export const surveys = {
  title: 'Hva traineer og bedrifter svarte',
  lead: (offered: string, trainees: string, going: string, businesses: string) =>
    `Av ${trainees} traineer fikk ${offered} tilbud om jobb der de hadde vært trainee. Av ${businesses} bedrifter og virksomheter vil ${going} fortsette i ordningen.`,
  about:
    'Svarene er fra undersøkelsene i rapporten, gjort i november og desember 2020: 314 traineer, aktive og tidligere, og 69 bedrifter og virksomheter svarte. En tilleggsundersøkelse fikk 203 svar fra traineer. Lenkene gikk gjennom lederne av ordningene, og rapporten sier ikke hvor mange som ble spurt. Det finnes derfor ingen svarprosent, og svarene kan ikke regnes som et tilfeldig utvalg.',
  reading:
    'Tallene er rapportens egne. Strekene viser prosent av svarene, og full bredde er 100\u00a0% i alle diagrammene. Figurene i rapporten er bilder; de fleste har ikke tall, og er ikke med her. Figur 15, 16 og 17 har alle tallene i teksten, og er med.',
  contents: 'Tabell 3–30 og figur 15–17 i rapporten',
  chapters: {
    4: 'Traineene om ordningene',
    5: 'Bedriftene om ordningene',
    6: 'Traineene om flytting og bosted',
    'Vedlegg 1': 'Vedlegg: grunnlaget for korrelasjonene',
  } as Readonly<Record<string, string>>,
  chapterText: (chapter: string, tables: string, figures: string) => {
    const parts = [
      tables === '' ? [] : [`tabell ${tables}`],
      figures === '' ? [] : [`figur ${figures}`],
    ];
    const where = /^\d/.test(chapter) ? `Kapittel ${chapter}` : chapter;
    return `${where} i rapporten, ${parts.flat().join(' og ')}.`;
  },
  table: (number: number) => `Tabell ${number}`,
  figure: (number: number) => `Figur ${number}`,
  section: (section: string) => `${sectionText('nb', section)} i rapporten`,
  answers: (n: string) => `${n} svar`,
  answered: (n: string) => `${n} har svart, flere svar mulig`,
  noNumber: 'Rapporten oppgir ikke hvor mange som har svart',
  ownNumbers: 'Antall svar (N) står ved hvert tall',
  unit: (n: string) => `Prosent av ${n} svar`,
  unitOfThose: (n: string) => `Prosent av ${n} som svarte`,
  note: 'Merk',
  answer: 'Svar',
  subject: 'Fag',
  loadings:
    'Tallene er faktorladninger: hvor sterkt et utsagn hører sammen med hver av de fire komponentene, fra −1 til 1. Utsagn med høye tall i samme kolonne har fått lignende svar.',
  respondents: {
    trainees: 'Aktive og tidligere traineer',
    supplementary: 'Traineer i tilleggsundersøkelsen',
    offered: 'Traineer som svarte ja i tabell 9',
    moved: 'Tidligere traineer som har flyttet fra traineeregionen',
    staying: 'Tidligere traineer som bor i traineeregionen',
    active: 'Aktive traineer',
    businesses: 'Bedrifter og virksomheter',
  } satisfies Record<Respondents, string>,
  motivation: 'Motivasjon for bosted',
  correlation:
    'Pearsons korrelasjon går fra −1 til 1. Over null betyr at høye svar på det ene følger høye svar på det andre; under null at de går hver sin vei. Streken går til venstre under null og til høyre over, og full lengde er 0,5. Sterk farge og stjerne: tallet er statistisk signifikant. Én stjerne (p\u00a0<\u00a00,05): uten noen sammenheng ville så store utslag kommet i færre enn 5 av 100 undersøkelser. To stjerner (p\u00a0<\u00a00,01): i færre enn 1 av 100. En korrelasjon sier ikke hva som er årsak.',
  howToRead: 'Slik leses korrelasjonene',
  wanted: 'Hva bedriftene etterspør',
  wantedText:
    'Avsnitt 8.9 i rapporten vil vite hvilke behov ordningene svarer på. Dette er det eneste rapporten har tall for: hvilken kompetanse bedriftene og virksomhetene sa at de etterspør gjennom ordningene, og på hvilket nivå.',
  wantedLink: 'Hva bedriftene i ordningene etterspurte, fag for fag',
  short: {
    3: 'Utdanning',
    4: 'Traineer i klasse 5 og 6',
    5: 'Søkte andre jobber',
    6: 'Antall bedrifter som trainee',
    7: 'Syn på bedriftene',
    8: 'Tilbud i traineebedriften',
    9: 'Tilbud fra andre i nærheten',
    10: 'Ordningens betydning for tilbudet',
    11: 'Offentlig eller privat',
    12: 'Ansatte i bedriften',
    13: 'År som medlem',
    14: 'Traineer tatt inn',
    15: 'Trainee hvert år',
    16: 'Tok imot tilbud',
    17: 'Vanskelig å rekruttere',
    18: 'Vil fortsette',
    19: 'Flyttet eller pendlet',
    20: 'Ble boende etterpå',
    21: 'Tror de blir boende, tidligere',
    22: 'Vil ta imot fast stilling',
    23: 'Sannsynlig å bli boende',
    24: 'Tror de blir boende, aktive',
    25: 'Bosted og motiv for å søke',
    26: 'Bosted og syn på regionen',
    27: 'Bosted og framtidig valg',
    28: 'Bosted uten ordningen',
    29: 'Syn på regionen',
    30: 'Faktoranalyse av bosted',
    'figure-15': 'Hvorfor ikke tilbud',
    'figure-16': 'Hvorfor kandidater sa nei',
    'figure-17': 'Kompetanse bedriftene etterspør',
  } as Readonly<Record<string, string>>,
} as const;
