/** What the front page opens with, and its ways on. */
export const front = {
  title: 'Hvor i Norge fantes det en traineeordning?',
  what: 'En regional traineeordning lar nyutdannede arbeide en periode i virksomheter i regionen, og skal trekke kompetanse til distriktene.',
  /** Behind the share of them. */
  offer: (trainees: string) =>
    `av ${trainees} traineer fikk tilbud om jobb der de var trainee (2020).`,
  offerText:
    'Traineer i 13 ordninger, 2012–2020, svarte i november og desember 2020. Lenken gikk gjennom lederne av ordningene, og rapporten sier ikke hvor mange som ble spurt, så svarene er ikke et tilfeldig utvalg. En av fem som fikk tilbud, takket nei. Ingen er sammenlignet med nyutdannede som ikke var traineer, og bare rundt 15\u00a0prosent hadde vært trainee i en kommune i klasse 5 eller 6.',
  offerSource: 'Nordlandsforskning, rapport 2/2021, tabell 8',
  place: 'Finn din kommune',
  county: 'Velg fylke',
  programme: 'Velg ordning',
  figure: (without: number, all: number) => `${without} av ${all}`,
  without:
    'kommuner i klasse 5–6, de minst sentrale, var uten traineeordning i 2020–2021, lest ut av rapport 2/2021.',
  withoutLater:
    'kommuner i klasse 5–6, de minst sentrale, var uten traineeordning, lest ut av rapport 2/2021 og andre kilder (2009–2023).',
  /** By the classes of colour; what is not here says what it says everywhere. */
  legend: {
    'c-gap-named': 'Uten, men omtalt',
    'c-gap': 'Uten, ikke nevnt',
  },
  onMap: 'Bare i kartet: klasse 1–4 uten ordning',
  squares: (all: number) => `De ${all} kommunene i klasse 5–6, fylke for fylke fra nord til sør`,
  squaresHead: 'Én rute er én kommune',
  withoutHead: 'Uten',
  others: (counties: string) => `${counties} hadde ingen kommuner i klasse 5–6.`,
  table: 'Alle kommunene, med ordning og grunnlag',
  counted: 'Slik er det talt',
  numbers: 'Tallene for hvert fylke',
} as const;
