import type { Respondents } from '../../atlas/surveys.ts';

/** The page of what trainees and businesses answered (report, chapters 4–6). */
export const surveys = {
  title: 'Hva traineer og bedrifter svarte',
  lead: (offered: string, trainees: string, going: string, businesses: string) =>
    `Av ${trainees} traineer fikk ${offered} tilbud om jobb der de hadde vært trainee. Av ${businesses} bedrifter og virksomheter vil ${going} fortsette i ordningen.`,
  about:
    'Svarene er fra undersøkelsene i rapporten, gjort i november og desember 2020: 314 traineer, aktive og tidligere, og 69 bedrifter og virksomheter svarte. En tilleggsundersøkelse fikk 203 svar fra traineer. Lenkene gikk gjennom lederne av ordningene, og rapporten sier ikke hvor mange som ble spurt. Det finnes derfor ingen svarprosent, og svarene kan ikke regnes som et tilfeldig utvalg.',
  reading:
    'Tallene er rapportens egne. Strekene viser prosent av svarene, og full bredde er 100\u00a0% i alle diagrammene. Figurene i rapporten er bilder uten tall og er ikke med her.',
  contents: 'Tabell 3–29 i rapporten',
  chapters: {
    4: 'Traineene om ordningene',
    5: 'Bedriftene om ordningene',
    6: 'Traineene om flytting og bosted',
  } as Readonly<Record<number, string>>,
  chapterText: (chapter: number, first: number, last: number) =>
    `Kapittel ${chapter} i rapporten, tabell ${first}–${last}.`,
  table: (number: number) => `Tabell ${number}`,
  section: (section: string) => `Avsnitt ${section} i rapporten`,
  answers: (n: string) => `${n} svar`,
  ownNumbers: 'Antall svar (N) står ved hvert tall',
  unit: (n: string) => `Prosent av ${n} svar`,
  note: 'Merk',
  answer: 'Svar',
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
  } as Readonly<Record<number, string>>,
} as const;
